// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

/// A cell in its place; rows and columns are what it covers inside the table.
struct PlacedCell
{
    const TableCell *cell = nullptr; ///< none: the place was left empty
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

/// The cells that begin in each row, from the left, so that every place is filled exactly once. Spans that run
/// out of the header, the table or into another cell are cut.
std::vector<std::vector<PlacedCell>> placesOf(const Table &table);

/// The edges of the columns, from 0 to the width; at least one column.
std::vector<double> columnEdges(const Table &table, double width);

/// Per row: whether some cell stands in it and in the next.
template <class Cell> std::vector<bool> tiesOf(const std::vector<std::vector<Cell>> &rows)
{
    std::vector<bool> ties(rows.size(), false);
    for (const std::vector<Cell> &row : rows) {
        for (const PlacedCell &cell : row) {
            for (int tied = cell.row; tied + 1 < cell.row + cell.rows; ++tied)
                ties[static_cast<size_t>(tied)] = true;
        }
    }
    return ties;
}

} // namespace ansinh
