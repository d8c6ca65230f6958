// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/document/chart_values.h"

namespace ansinh {

/// One figure of a table of shades.
struct ShadeCell
{
    std::optional<ChartValue> value; ///< absent: `reason` says why
    QString reason;
    double need = 0; ///< 0: attains; 1: as far behind as any of its column; shaded by it
    ChartVerdict verdict;
    bool isSmall = false; ///< so few units that one more changes much
    Destination link;
};

struct ShadeColumn
{
    QString code; ///< "CT14"
    QString title;
    QString targetWord; ///< "≥ 45%"
    QString furthest; ///< the two furthest behind: "Khu phố 3, Khu phố 7"; empty: nobody is
};

struct ShadeRow
{
    QString name;
    std::vector<ShadeCell> cells; ///< one a column
};

/// Parts of the ward against targets.
struct ShadeChart
{
    std::vector<ShadeColumn> columns;
    std::vector<ShadeRow> rows;
    QString smallNote; ///< what the mark of small ones means; empty: none is small
};

/// How an organisation's return of a year came.
enum class ReturnMark { OnTime, Late, Partial, Missing, NotAsked, Awaited };

struct ReturnCell
{
    ReturnMark mark = ReturnMark::NotAsked;
    QString word; ///< "08/11/2025 (đúng hạn)"
    Destination link;
};

struct ReturnRow
{
    QString code;
    QString name;
    std::vector<ReturnCell> cells; ///< one a year
};

struct ReturnYear
{
    int year = 0;
    int onTime = 0;
    int late = 0;
    int missing = 0; ///< still awaited ones included
};

/// Who reported in time over the years.
struct ReturnChart
{
    std::vector<ReturnYear> years; ///< oldest first
    std::vector<ReturnRow> rows;
    std::vector<std::pair<ReturnMark, QString>> key; ///< the marks that occur, and their words
};

/// One target in three years: the first one followed, the last and this one.
struct CompareRow
{
    QString code;
    QString name;
    ChartScale scale;
    std::optional<ChartValue> baseline;
    int baselineYear = 0;
    std::optional<ChartValue> before;
    std::optional<ChartValue> now;
    QString changeBefore; ///< "+1,3 điểm %"; empty: cannot be compared
    QString changeBaseline;
    bool isBetter = false; ///< than the year before, in the target's direction
    bool isWorse = false;
    QString reason; ///< why something cannot be compared; empty: all can
    ChartVerdict verdict;
    Destination link;
};

struct CompareGroup
{
    QString title;
    std::vector<CompareRow> rows;
};

struct CompareChart
{
    QString baselineWord; ///< "Gốc"
    QString beforeWord; ///< "2025"
    QString nowWord;
    std::vector<CompareGroup> groups;
};

} // namespace ansinh
