// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/table_places.h"
#include "ui/print/paper.h"
#include "ui/print/typesetter.h"

namespace ansinh {

struct GridCell : PlacedCell
{
    SetText text;
};

/// A table with every place filled exactly once, text set, heights known.
struct Grid
{
    std::vector<double> edges; ///< of the columns, from 0 to the table's width
    std::vector<std::vector<GridCell>> rows; ///< the cells that begin in each row, from the left
    std::vector<double> heights;
    std::vector<bool> ties; ///< per row: some cell stands in it and in the next
    double pitch = 0; ///< of a line; the same in every cell

    int columnCount() const { return static_cast<int>(edges.size()) - 1; }
    bool isTied(int row) const { return ties[static_cast<size_t>(row)]; }
    double heightOf(int row, int count) const;
};

constexpr double kCellSide = pt(decree::kCellSide); // units
constexpr double kCellTop = pt(decree::kCellTop);

/// Puts the cells into their places. Spans that run out of the header, the table or into another cell are
/// cut. Cells tied over more rows than fit into maxHeight are parted, so that rows can go to other pages.
Grid gridOf(const Table &table, Typesetter &typesetter, double width, double maxHeight);

} // namespace ansinh
