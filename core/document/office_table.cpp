// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/office_composer.h"
#include "core/document/shown_text.h"
#include "core/document/table_places.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kWholePage = 0.85; // a row higher than that, as we measure it, may be parted

/// Loosens non-breaking spaces from the left of each word that its column does not hold: "năm 2024" in a narrow
/// cell parts at its space rather than inside the number.
QString loosened(const QString &text, const Face &face, double width)
{
    QString loose = text;
    for (qsizetype from = 0; from < loose.size();) {
        qsizetype to = from;
        while (to < loose.size() && loose.at(to) != QLatin1Char(' ') && loose.at(to) != QLatin1Char('\n'))
            ++to;
        const qsizetype tie = loose.indexOf(QChar(QChar::Nbsp), from);
        if (tie >= 0 && tie < to && textWidth(loose.mid(from, to - from), face) > width) {
            loose[tie] = QLatin1Char(' ');
            from = tie + 1; // what stands before it may be too long still, but has no tie left
        } else {
            from = to + 1;
        }
    }
    return loose;
}

/// Fills in the rows of one table.
class GridMaker
{
public:
    GridMaker(const Table &table, double width, double pageHeight)
        : m_table(table),
          m_pageHeight(pageHeight),
          m_edges(columnEdges(table, width)),
          m_places(placesOf(table)),
          m_ties(tiesOf(m_places))
    {
        for (const std::vector<PlacedCell> &row : m_places)
            m_lines.push_back(linesOf(row));
    }

    OfficeTable made();

private:
    int rowCount() const { return static_cast<int>(m_places.size()); }
    int headerRows() const { return std::clamp(m_table.headerRows, 0, rowCount()); }
    const TableRow &rowAt(int row) const { return m_table.rows[static_cast<size_t>(row)]; }
    bool isTied(int row) const { return m_ties[static_cast<size_t>(row)]; }
    bool keepsNext(int row) const;
    double textWidthOf(const PlacedCell &place) const;
    int linesOf(const PlacedCell &place) const;
    int linesOf(const std::vector<PlacedCell> &row) const;
    int linesAt(int row) const { return m_lines[static_cast<size_t>(row)]; }
    OfficeCell cellOf(const PlacedCell &place, int row) const;
    OfficeRow rowOf(int row) const;

    const Table &m_table;
    double m_pageHeight;
    std::vector<double> m_edges;
    std::vector<std::vector<PlacedCell>> m_places;
    std::vector<bool> m_ties;
    std::vector<int> m_lines; ///< of each row
    bool m_isMiddle = true;
    bool m_isRepeated = true; ///< the header
};

bool GridMaker::keepsNext(int row) const
{
    const int after = rowCount() - row - 1;
    if (after == 0)
        return false;
    // A last row does not go alone to the next page, unless that leaves much of this one empty.
    const bool leavesOneAlone = after == 1 && linesAt(row) < decree::kTallRow;
    return leavesOneAlone || isTied(row) || rowAt(row).isGroup || row < headerRows();
}

double GridMaker::textWidthOf(const PlacedCell &place) const
{
    const auto edge = [this](int column) { return m_edges[static_cast<size_t>(column)]; };
    return edge(place.column + place.columns) - edge(place.column) - 2 * decree::kCellSide;
}

int GridMaker::linesOf(const PlacedCell &place) const
{
    if (!place.cell)
        return 1;
    const bool isBold = !place.cell->runs.empty() && place.cell->runs.front().bold;
    return linesIn(shownText(place.cell->plainText()), {m_table.textSize, isBold, false}, textWidthOf(place));
}

int GridMaker::linesOf(const std::vector<PlacedCell> &row) const
{
    int lines = 1;
    for (const PlacedCell &place : row)
        lines = std::max(lines, (linesOf(place) + place.rows - 1) / place.rows);
    return lines;
}

OfficeCell GridMaker::cellOf(const PlacedCell &place, int row) const
{
    OfficeParagraph paragraph;
    paragraph.style = OfficeStyle::TableText;
    if (m_table.textSize != Table().textSize)
        paragraph.size = m_table.textSize;
    paragraph.keepsNext = keepsNext(row);
    OfficeCell cell;
    cell.columns = place.columns;
    cell.rows = place.rows;
    cell.isCovered = place.row < row;
    cell.isMiddle = m_isMiddle || row < headerRows();
    if (place.cell && !cell.isCovered) {
        paragraph.runs = shownRuns(place.cell->runs);
        for (Run &run : paragraph.runs)
            run.text = loosened(run.text, {m_table.textSize, run.bold, run.italic}, textWidthOf(place));
        if (place.cell->align != Align::Left)
            paragraph.align = place.cell->align;
    }
    cell.paragraphs = {paragraph};
    return cell;
}

OfficeRow GridMaker::rowOf(int row) const
{
    // The cells of this row and those that reach into it from above, from the left.
    std::vector<const PlacedCell *> standing;
    for (int above = row; above >= 0 && (above == row || isTied(above)); --above) {
        for (const PlacedCell &place : m_places[static_cast<size_t>(above)]) {
            if (place.row + place.rows > row)
                standing.push_back(&place);
        }
    }
    std::sort(standing.begin(), standing.end(),
              [](const PlacedCell *a, const PlacedCell *b) { return a->column < b->column; });
    OfficeRow made;
    for (const PlacedCell *place : standing)
        made.cells.push_back(cellOf(*place, row));
    made.isHeader = m_isRepeated && row < headerRows();
    const double height = linesAt(row) * m_table.textSize * decree::kSinglePitch;
    made.isWhole = height < m_pageHeight * kWholePage;
    return made;
}

OfficeTable GridMaker::made()
{
    for (int row = headerRows(); row < rowCount() && m_isMiddle; ++row)
        m_isMiddle = linesAt(row) <= decree::kTallRow;
    double head = 0;
    for (int row = 0; row < headerRows(); ++row)
        head += linesAt(row) * m_table.textSize * decree::kSinglePitch;
    m_isRepeated = head <= m_pageHeight * decree::kTallestHead;
    OfficeTable table;
    for (size_t i = 1; i < m_edges.size(); ++i)
        table.widths.push_back(m_edges[i] - m_edges[i - 1]);
    for (int row = 0; row < rowCount(); ++row)
        table.rows.push_back(rowOf(row));
    table.title = shownText(m_table.caption);
    return table;
}

} // namespace

OfficeTable officeGrid(const Table &table, double width, double pageHeight)
{
    return GridMaker(table, width, pageHeight).made();
}

} // namespace ansinh
