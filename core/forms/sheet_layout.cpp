// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheet_layout.h"

#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kHeaderRows = 40; ///< the header stands among the first of these
constexpr int kHeaderColumns = 100;
constexpr qsizetype kLongestWord = 80; ///< of a header; a longer text is prose
constexpr int kMostMerged = 200'000; ///< cells looked up; beyond that a merged cell shows nothing

quint64 keyOf(CellPlace place)
{
    return (quint64(quint32(place.row)) << 32) | quint32(place.column);
}

/// "Giá trị (%)" and "Khu phố / đơn vị" are the columns too, "Giá trị năm trước" is none.
bool isColumn(const QString &key, const QString &word)
{
    if (!key.startsWith(word))
        return false;
    const QString rest = key.mid(word.size()).trimmed();
    return rest.isEmpty() || QStringLiteral("(:/*,;.").contains(rest.front());
}

/// Texts of the first rows: {row, column, key}.
struct HeaderCell
{
    CellPlace place;
    QString key;
};

std::vector<HeaderCell> headerCells(const WorkbookSheet &sheet)
{
    std::vector<HeaderCell> found;
    for (const auto &[place, cell] : sheet.cells) {
        if (place.row >= kHeaderRows)
            break;
        const bool isWord = cell.kind == WorkbookCell::Kind::Text && cell.text.size() <= kLongestWord;
        if (isWord && place.column < kHeaderColumns)
            found.push_back({place, searchKey(singleLine(cell.text))});
    }
    return found;
}

/// The last row that a cell shows in.
int lastRowOf(const WorkbookSheet &sheet, CellPlace place)
{
    for (const MergedCells &merged : sheet.merged) {
        if (merged.first == place)
            return merged.last.row;
    }
    return place.row;
}

std::vector<int> columnsIn(const std::vector<HeaderCell> &cells, const std::vector<int> &lastRows, int row,
                           const QStringList &keys)
{
    std::vector<int> columns(size_t(keys.size()), -1);
    for (const bool isExact : {true, false}) {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].place.row > row || lastRows[i] < row)
                continue;
            for (qsizetype k = 0; k < keys.size(); ++k) {
                int &column = columns[size_t(k)];
                if (column < 0 && (isExact ? cells[i].key == keys.at(k) : isColumn(cells[i].key, keys.at(k))))
                    column = cells[i].place.column;
            }
        }
    }
    return columns;
}

int countOf(const std::vector<int> &columns, size_t from = 0)
{
    return int(std::count_if(columns.begin() + qsizetype(from), columns.end(), [](int column) { return column >= 0; }));
}

/// The columns of these keys, as many as are there.
SheetLayout layoutOf(const WorkbookSheet &sheet, const QStringList &keys, int needed)
{
    const std::vector<HeaderCell> cells = headerCells(sheet);
    std::vector<int> lastRows;
    for (const HeaderCell &cell : cells)
        lastRows.push_back(lastRowOf(sheet, cell.place));
    SheetLayout best;
    for (size_t i = 0; i < cells.size(); ++i) {
        const int row = cells[i].place.row;
        if (i > 0 && cells[i - 1].place.row == row)
            continue;
        std::vector<int> columns = columnsIn(cells, lastRows, row, keys);
        const bool isHeader = countOf(columns) >= needed && (columns[0] >= 0 || columns[1] >= 0)
            && countOf(columns, 2) > 0;
        if (isHeader && (!best || countOf(columns) > countOf(best.columns)))
            best = {&sheet, row, std::move(columns), 0};
    }
    return best;
}

} // namespace

SheetLayout findSheet(const Workbook &workbook, const SheetWords &words)
{
    QStringList keys;
    for (const QString &word : words.columns)
        keys += searchKey(word);
    SheetLayout best;
    bool isNamed = false;
    int found = 0;
    for (const WorkbookSheet &sheet : workbook.sheets) {
        SheetLayout layout = layoutOf(sheet, keys, words.needed);
        if (!layout)
            continue;
        ++found;
        const bool named = searchKey(singleLine(sheet.name)) == searchKey(words.name);
        if (!best || (named && !isNamed)) {
            best = std::move(layout);
            isNamed = named;
        }
    }
    best.others = qMax(0, found - 1);
    return best;
}

MergedPlaces::MergedPlaces(const WorkbookSheet &sheet)
{
    qint64 count = 0;
    for (const MergedCells &merged : sheet.merged) {
        m_lastRow = qMax(m_lastRow, merged.last.row);
        const int lastRow = merged.last.row;
        const int lastColumn = qMin(merged.last.column, kHeaderColumns);
        if (merged.first.column > kHeaderColumns)
            continue;
        count += qint64(lastRow - merged.first.row + 1) * (lastColumn - merged.first.column + 1);
        if (count > kMostMerged)
            return;
        m_reachDown.insert(keyOf(merged.first), lastRow > merged.first.row);
        for (int row = merged.first.row; row <= lastRow; ++row)
            for (int column = merged.first.column; column <= lastColumn; ++column)
                m_firsts.insert(keyOf({row, column}), merged.first);
    }
}

CellPlace MergedPlaces::shownAt(CellPlace place) const
{
    return place.row > m_lastRow ? place : m_firsts.value(keyOf(place), place);
}

bool MergedPlaces::reachesDown(CellPlace place) const
{
    return place.row <= m_lastRow && m_reachDown.value(keyOf(place), false);
}

} // namespace ansinh
