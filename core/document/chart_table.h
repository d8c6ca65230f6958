// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart.h"
#include "core/document/document.h"

namespace ansinh {

struct ChartCell
{
    QString text;
    std::optional<Rational> number = {}; ///< what the text says, exact; absent: it is no number
    int decimals = 0; ///< that the text shows
    bool isPercent = false;
    Destination link = {};
};

struct ChartColumn
{
    QString header;
    bool isRight = false; ///< holds numbers
};

struct ChartLine
{
    std::vector<ChartCell> cells;
    bool isGroup = false; ///< titles the lines below it: one cell
};

/// The figures of a chart, all of them, in the order in which it shows them.
struct ChartFigures
{
    std::vector<ChartColumn> columns;
    std::vector<ChartLine> lines;
};

ChartFigures figuresOf(const Chart &chart);

/// The same as a table of a document that cannot draw the chart.
Table tableOf(const Chart &chart);

} // namespace ansinh
