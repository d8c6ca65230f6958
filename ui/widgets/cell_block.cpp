// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_block.h"

#include "core/text/date_text.h"
#include "ui/widgets/roles.h"

#include <QHeaderView>
#include <QLocale>

#include <map>
#include <set>
#include <vector>

namespace ansinh {

namespace {

using RowPath = std::vector<int>; ///< the row, below the rows of its parents: the order of a tree
using Row = std::map<int, QString>; ///< texts by where the column is seen

RowPath pathOf(QModelIndex index)
{
    RowPath path;
    for (; index.isValid(); index = index.parent())
        path.insert(path.begin(), index.row());
    return path;
}

QString numberText(double number)
{
    QLocale system = QLocale::system(); // the one that Excel goes by
    system.setNumberOptions(QLocale::OmitGroupSeparator);
    return system.toString(number, 'f', QLocale::FloatingPointShortest);
}

/// The texts of the columns in the order seen; those that were not chosen are empty.
QString lineOf(const Row &texts, const std::set<int> &columns)
{
    QStringList line;
    for (const int column : columns) {
        const auto text = texts.find(column);
        line += text == texts.end() ? QString() : text->second;
    }
    return line.join(QLatin1Char('\t'));
}

} // namespace

QString copiedText(const QModelIndex &cell)
{
    const QVariant given = cell.data(CopyRole);
    if (given.typeId() == QMetaType::Double)
        return numberText(given.toDouble());
    if (given.typeId() == QMetaType::QDate)
        return shortDate(given.toDate());
    QString text = given.isNull() ? cell.data(Qt::DisplayRole).toString() : given.toString();
    // A line break inside a cell would be a new row in Excel.
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

QString columnName(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString().simplified();
}

QModelIndexList allCells(const QAbstractItemModel &model, const QModelIndex &root)
{
    QModelIndexList cells;
    const int columns = model.columnCount(root);
    for (int row = 0; row < model.rowCount(root); ++row) {
        for (int column = 0; column < columns; ++column)
            cells += model.index(row, column, root);
        cells += allCells(model, model.index(row, 0, root));
    }
    return cells;
}

QString blockOf(const QModelIndexList &cells, const QHeaderView &head, Heading heading)
{
    std::set<int> columns;
    std::map<RowPath, Row> rows;
    Row names;
    for (const QModelIndex &cell : cells) {
        if (head.isSectionHidden(cell.column()))
            continue;
        const int seen = head.visualIndex(cell.column());
        columns.insert(seen);
        names[seen] = columnName(*cell.model(), cell.column());
        rows[pathOf(cell.siblingAtColumn(0))][seen] = copiedText(cell);
    }
    QStringList lines;
    if (heading == Heading::With && !columns.empty())
        lines += lineOf(names, columns);
    for (const auto &row : rows)
        lines += lineOf(row.second, columns);
    return lines.join(QLatin1Char('\n'));
}

CellBlock blockFrom(const QString &text)
{
    CellBlock block;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        row += cell;
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        block += row;
        row.clear();
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == c)
            cell += text[i++];
        else if (isQuoted && c == QLatin1Char('"'))
            isQuoted = false;
        else if (isQuoted)
            cell += c;
        else if (c == QLatin1Char('"') && cell.isEmpty() && text.indexOf(c, i + 1) > 0)
            isQuoted = true;
        else if (c == QLatin1Char('\t'))
            endCell();
        else if (c == QLatin1Char('\n'))
            endRow();
        else if (c != QLatin1Char('\r'))
            cell += c;
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return block;
}

} // namespace ansinh
