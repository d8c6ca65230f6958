// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_grid.h"

#include <algorithm>
#include <numeric>

namespace ansinh {

namespace {

std::vector<std::vector<GridCell>> placed(const Table &table)
{
    std::vector<std::vector<GridCell>> rows;
    for (const std::vector<PlacedCell> &cells : placesOf(table)) {
        std::vector<GridCell> &row = rows.emplace_back();
        for (const PlacedCell &cell : cells)
            row.push_back({cell, {}});
    }
    return rows;
}

void setText(GridCell &cell, const Table &table, Typesetter &typesetter, double width)
{
    if (!cell.cell)
        return;
    TextStyle style;
    style.points = table.textSize;
    style.pitch = table.textSize * decree::kSinglePitch;
    style.align = cell.cell->align;
    cell.text = typesetter.setShared(cell.cell->runs, style, std::max(width - 2 * kCellSide, 1.0));
}

void measure(Grid &grid)
{
    grid.ties = tiesOf(grid.rows);
    grid.heights.assign(grid.rows.size(), grid.pitch + 2 * kCellTop);
    const auto grow = [&grid](const GridCell &cell) {
        double &last = grid.heights[static_cast<size_t>(cell.row + cell.rows - 1)];
        last += std::max(0.0, cell.text.height() + 2 * kCellTop - grid.heightOf(cell.row, cell.rows));
    };
    for (const bool spans : {false, true}) {
        for (const std::vector<GridCell> &row : grid.rows) {
            for (const GridCell &cell : row) {
                if ((cell.rows > 1) == spans)
                    grow(cell);
            }
        }
    }
}

/// Cells of these rows that go on below end in their first row; empty ones take the places below.
void untie(Grid &grid, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        std::vector<GridCell> &cells = grid.rows[static_cast<size_t>(row)];
        for (size_t i = 0; i < cells.size(); ++i) {
            for (int below = 1; below < cells[i].rows; ++below) {
                const GridCell empty{{nullptr, row + below, cells[i].column, 1, cells[i].columns}, {}};
                std::vector<GridCell> &under = grid.rows[static_cast<size_t>(row + below)];
                under.insert(std::upper_bound(under.begin(), under.end(), empty,
                                              [](const GridCell &a, const GridCell &b) { return a.column < b.column; }),
                             empty);
            }
            cells[i].rows = 1;
        }
    }
}

/// Whether something had to be parted.
bool untieTooTall(Grid &grid, int from, double maxHeight)
{
    bool isParted = false;
    const int count = static_cast<int>(grid.rows.size());
    for (int first = from; first < count; ++first) {
        int last = first;
        while (grid.isTied(last))
            ++last;
        if (last > first && grid.heightOf(first, last - first + 1) > maxHeight) {
            untie(grid, first, last);
            isParted = true;
        }
        first = last;
    }
    return isParted;
}

} // namespace

double Grid::heightOf(int row, int count) const
{
    const auto first = heights.begin() + row;
    return std::accumulate(first, first + count, 0.0);
}

Grid gridOf(const Table &table, Typesetter &typesetter, double width, double maxHeight)
{
    Grid grid;
    grid.edges = columnEdges(table, width);
    grid.pitch = pt(table.textSize * decree::kSinglePitch);
    grid.rows = placed(table);
    for (std::vector<GridCell> &row : grid.rows) {
        for (GridCell &cell : row) {
            const size_t column = static_cast<size_t>(cell.column);
            setText(cell, table, typesetter,
                    grid.edges[column + static_cast<size_t>(cell.columns)] - grid.edges[column]);
        }
    }
    measure(grid);
    if (untieTooTall(grid, table.headerRows, maxHeight))
        measure(grid);
    return grid;
}

} // namespace ansinh
