// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_grid.h"

#include "ui/print/paper.h"

#include <algorithm>
#include <numeric>

namespace ansinh {

namespace {

constexpr double kTablePitch = 1.15; // of the size: single spacing

std::vector<double> edgesOf(const Table &table, double width)
{
    const size_t count = std::max<size_t>(table.columns.size(), 1);
    std::vector<double> shares(count, 1);
    for (size_t i = 0; i < table.columns.size(); ++i)
        shares[i] = std::max(table.columns[i].width, 0.01);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> edges{0};
    for (const double share : shares)
        edges.push_back(edges.back() + width * share / sum);
    return edges;
}

/// Knows which places are taken while cells are put in from the left and from above.
class Places
{
public:
    explicit Places(int columns) : m_freeFrom(static_cast<size_t>(columns), 0) { }

    bool isFree(int row, int column) const { return m_freeFrom[static_cast<size_t>(column)] <= row; }
    int columns() const { return static_cast<int>(m_freeFrom.size()); }
    int firstFree(int row) const
    {
        int column = 0;
        while (column < columns() && !isFree(row, column))
            ++column;
        return column;
    }
    GridCell put(const TableCell *cell, int row, int rowLimit)
    {
        GridCell placed{cell, row, firstFree(row), 1, 1, {}};
        const int columnSpan = cell ? cell->columnSpan : 1;
        while (placed.columns < columnSpan && placed.column + placed.columns < columns()
               && isFree(row, placed.column + placed.columns))
            ++placed.columns;
        placed.rows = std::clamp(cell ? cell->rowSpan : 1, 1, std::max(rowLimit - row, 1));
        for (int i = 0; i < placed.columns; ++i)
            m_freeFrom[static_cast<size_t>(placed.column + i)] = row + placed.rows;
        return placed;
    }

private:
    std::vector<int> m_freeFrom; ///< per column: the first row not covered yet
};

std::vector<std::vector<GridCell>> placed(const Table &table, int columns)
{
    Places places(columns);
    std::vector<std::vector<GridCell>> rows;
    const int count = static_cast<int>(table.rows.size());
    for (int row = 0; row < count; ++row) {
        std::vector<GridCell> &cells = rows.emplace_back();
        const int limit = row < table.headerRows ? std::min(table.headerRows, count) : count;
        for (const TableCell &cell : table.rows[static_cast<size_t>(row)].cells) {
            if (places.firstFree(row) < columns)
                cells.push_back(places.put(&cell, row, limit));
        }
        while (places.firstFree(row) < columns)
            cells.push_back(places.put(nullptr, row, limit));
    }
    return rows;
}

void setText(GridCell &cell, const Table &table, Typesetter &typesetter, double width)
{
    if (!cell.cell)
        return;
    TextStyle style;
    style.points = table.textSize;
    style.pitch = table.textSize * kTablePitch;
    style.align = cell.cell->align;
    cell.text = typesetter.set(cell.cell->runs, style, std::max(width - 2 * kCellSide, 1.0));
}

void tie(Grid &grid)
{
    grid.ties.assign(grid.rows.size(), false);
    for (const std::vector<GridCell> &row : grid.rows) {
        for (const GridCell &cell : row) {
            for (int tied = cell.row; tied + 1 < cell.row + cell.rows; ++tied)
                grid.ties[static_cast<size_t>(tied)] = true;
        }
    }
}

void measure(Grid &grid)
{
    tie(grid);
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
                const GridCell empty{nullptr, row + below, cells[i].column, 1, cells[i].columns, {}};
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
    grid.edges = edgesOf(table, width);
    grid.pitch = pt(table.textSize * kTablePitch);
    grid.rows = placed(table, grid.columnCount());
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
