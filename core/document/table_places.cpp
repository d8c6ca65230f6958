// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/table_places.h"

#include <algorithm>
#include <numeric>

namespace ansinh {

namespace {

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
    PlacedCell put(const TableCell *cell, int row, int rowLimit)
    {
        PlacedCell placed{cell, row, firstFree(row), 1, 1};
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

} // namespace

std::vector<std::vector<PlacedCell>> placesOf(const Table &table)
{
    const int columns = std::max(static_cast<int>(table.columns.size()), 1);
    Places places(columns);
    std::vector<std::vector<PlacedCell>> rows;
    const int count = static_cast<int>(table.rows.size());
    for (int row = 0; row < count; ++row) {
        std::vector<PlacedCell> &cells = rows.emplace_back();
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

std::vector<double> columnEdges(const Table &table, double width)
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

} // namespace ansinh
