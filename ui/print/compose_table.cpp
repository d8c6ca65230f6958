// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"
#include "ui/print/table_grid.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kTableGap = pt(decree::kTableGap);

/// Draws the rows of one table as strips.
class TableComposer
{
public:
    TableComposer(Composition &composition, const Table &table)
        : m_composition(composition),
          m_table(table),
          m_grid(gridOf(table, composition.typesetter, composition.paper.textWidth(),
                        composition.paper.textHeight() * (1 - decree::kTallestHead)))
    {
    }

    void compose();

private:
    int rowCount() const { return static_cast<int>(m_grid.rows.size()); }
    int headerRows() const { return std::clamp(m_table.headerRows, 0, rowCount()); }
    double headHeight() const { return m_grid.heightOf(0, headerRows()); }

    Slab head() const;
    void addRow(int row);
    void addTallRow(int row);
    void putRules(Slab &slab, int row, double top, double height, bool hasTop) const;
    void putTexts(Slab &slab, int row, double top) const;
    double textTop(const GridCell &cell) const;
    double edge(int column) const { return m_grid.edges[static_cast<size_t>(column)]; }
    bool keepsNext(int row) const;

    Composition &m_composition;
    const Table &m_table;
    Grid m_grid;
    bool m_isMiddle = true; ///< texts stand in the middle of their cells
    int m_repeated = 0; ///< header rows that are repeated
    int m_index = 0;
};

void TableComposer::compose()
{
    const bool isRepeated = headHeight() <= m_composition.paper.textHeight() * decree::kTallestHead;
    m_repeated = isRepeated ? headerRows() : 0;
    m_isMiddle = std::none_of(m_grid.heights.begin() + headerRows(), m_grid.heights.end(),
                              [&](double height) { return height > decree::kTallRow * m_grid.pitch + 2 * kCellTop; });
    m_index = static_cast<int>(m_composition.heads.size());
    m_composition.heads.push_back(head());
    for (int row = m_repeated; row < rowCount(); ++row) {
        const double room = m_composition.paper.textHeight() - m_composition.heads.back().height;
        m_grid.heights[static_cast<size_t>(row)] > room ? addTallRow(row) : addRow(row);
    }
    if (m_repeated == rowCount() && m_repeated > 0) {
        Slab empty; // brings the head along
        empty.gap = kTableGap;
        empty.table = m_index;
        m_composition.add(std::move(empty));
    }
}

Slab TableComposer::head() const
{
    Slab slab;
    for (int row = 0; row < m_repeated; ++row) {
        const double height = m_grid.heights[static_cast<size_t>(row)];
        putRules(slab, row, slab.height, height, true);
        putTexts(slab, row, slab.height);
        slab.height += height;
    }
    return slab;
}

bool TableComposer::keepsNext(int row) const
{
    const int after = rowCount() - row - 1;
    if (after == 0)
        return false;
    // A last row does not go alone to the next page, unless that leaves much of this one empty.
    const bool leavesOneAlone = after == 1 && m_grid.heights[static_cast<size_t>(row)] < decree::kTallRow * m_grid.pitch;
    return leavesOneAlone || m_grid.isTied(row) || m_table.rows[static_cast<size_t>(row)].isGroup || row < headerRows();
}

void TableComposer::addRow(int row)
{
    Slab slab;
    slab.table = m_index;
    slab.gap = row == m_repeated ? kTableGap : 0;
    slab.height = m_grid.heights[static_cast<size_t>(row)];
    slab.keepsNext = keepsNext(row);
    putRules(slab, row, 0, slab.height, true);
    putTexts(slab, row, 0);
    m_composition.add(std::move(slab));
}

/// A row that no page holds goes line by line; every cell has the same pitch, so lines stay level.
void TableComposer::addTallRow(int row)
{
    int lines = 1;
    for (const GridCell &cell : m_grid.rows[static_cast<size_t>(row)])
        lines = std::max(lines, cell.text.lines);
    for (int line = 0; line < lines; ++line) {
        const bool isFirst = line == 0;
        const bool isLast = line + 1 == lines;
        const double top = isFirst ? kCellTop : 0;
        Slab slab;
        slab.table = m_index;
        slab.gap = isFirst && row == m_repeated ? kTableGap : 0;
        slab.height = m_grid.pitch + top + (isLast ? kCellTop : 0);
        slab.keepsNext = isFirst || line + 2 == lines;
        putRules(slab, row, 0, slab.height, isFirst);
        for (const GridCell &cell : m_grid.rows[static_cast<size_t>(row)]) {
            if (line < cell.text.lines)
                slab.texts.push_back(cell.text.item(line, edge(cell.column) + kCellSide, top));
        }
        m_composition.add(std::move(slab));
    }
}

/// The lines at the left of each cell that stands in the row, at the right of the table, and above the
/// cells that begin in it.
void TableComposer::putRules(Slab &slab, int row, double top, double height, bool hasTop) const
{
    const auto vertical = [&](double x) { slab.rules.push_back({QLineF(x, top, x, top + height), kTableBorder}); };
    for (int above = row; above >= 0 && (above == row || m_grid.isTied(above)); --above) {
        for (const GridCell &cell : m_grid.rows[static_cast<size_t>(above)]) {
            if (cell.row + cell.rows > row)
                vertical(edge(cell.column));
        }
    }
    vertical(m_grid.edges.back());
    if (!hasTop)
        return;
    double from = 0;
    double to = 0;
    const auto flush = [&] {
        if (to > from)
            slab.rules.push_back({QLineF(from - kTableBorder / 2, top, to + kTableBorder / 2, top), kTableBorder});
    };
    for (const GridCell &cell : m_grid.rows[static_cast<size_t>(row)]) {
        if (edge(cell.column) > to) {
            flush();
            from = edge(cell.column);
        }
        to = edge(cell.column + cell.columns);
    }
    flush();
}

double TableComposer::textTop(const GridCell &cell) const
{
    const bool isMiddle = m_isMiddle || cell.row < headerRows();
    return isMiddle ? (m_grid.heightOf(cell.row, cell.rows) - cell.text.height()) / 2 : kCellTop;
}

void TableComposer::putTexts(Slab &slab, int row, double top) const
{
    for (const GridCell &cell : m_grid.rows[static_cast<size_t>(row)]) {
        if (cell.cell)
            putLines(slab, cell.text, edge(cell.column) + kCellSide, top + textTop(cell));
    }
}

} // namespace

void compose(Composition &composition, const Table &table)
{
    if (!table.rows.empty())
        TableComposer(composition, table).compose();
}

} // namespace ansinh
