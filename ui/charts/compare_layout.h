// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/grid_chart.h"
#include "ui/charts/chart_key.h"

namespace ansinh {

/// The words over the columns.
struct CompareHeads
{
    QString baseline; ///< "Năm đầu (2024)"
    QString before;
    QString now;
    QString changeBefore; ///< "So với 2025"
    QString changeBaseline;
};

CompareHeads compareHeads(const CompareChart &chart, ChartLanguage language);
/// The year where all that have one begin in the same; else empty, and each value names its own.
QString sharedBaseline(const CompareChart &chart);
/// "34,1% (2024)", "–": what stands in the column.
QString baselineText(const CompareRow &row, const QString &shared);
/// On a narrow sheet in one row: "2024: 34,1% → 2025: 36,9% → 2026: 38,2%", the changes, and both.
QString valuesLine(const CompareChart &chart, const CompareRow &row);
QString changesLine(const CompareChart &chart, const CompareRow &row, ChartLanguage language);
QString wholeLine(const CompareChart &chart, const CompareRow &row, ChartLanguage language);

/// Where the columns of the years side by side stand. Wide: one line a target, all in columns. Narrow: name, axis and
/// words below each other.
struct CompareLayout
{
    double line = 0;
    bool isWide = true;
    bool isAxisBeside = false; ///< narrow: the axis stands beside the name, not below it
    double codeWidth = 0;
    double nameWidth = 0;
    double axisLeft = 0;
    double axisWidth = 0; ///< with the words of its ends
    double valuesLeft = 0;
    double baselineWidth = 0;
    double valueWidth = 0; ///< of the year before, and of this one
    double changeWidth = 0; ///< of each change
    double wayLeft = 0;
    double wayWidth = 0;
    double headHeight = 0; ///< 0: narrow
    double groupHeight = 0;
    std::vector<std::vector<double>> rowHeights; ///< by group
    double keyTop = 0;
    double height = 0;

    double baselineRight() const { return valuesLeft + baselineWidth; }
    double beforeRight() const { return baselineRight() + valueWidth; }
    double nowRight() const { return beforeRight() + valueWidth; }
    double changeBeforeRight() const { return nowRight() + changeWidth; }
    double changeBaselineRight() const { return changeBeforeRight() + changeWidth; }
};

CompareLayout compareLayout(const CompareChart &chart, double width, const QFont &font, const ChartKey &key,
                            ChartLanguage language);

} // namespace ansinh
