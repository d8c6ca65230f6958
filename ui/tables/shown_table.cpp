// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/shown_table.h"

#include "ui/tables/column_memory.h"
#include "ui/widgets/cell_block.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

namespace ansinh {

namespace {

/// A number as the screen writes it, with the words around it: "1.234,5", "≥ 38,2%", "> 500 hộ". Absent: the text
/// is none, or has several.
std::optional<SheetNumber> writtenNumber(const QString &text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("^([^\\d−-]*)([-−]?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,15}))?(%?)([^\\d]*)$"));
    const QRegularExpressionMatch match = kNumber.match(text);
    if (!match.hasMatch())
        return {};
    QString plain = match.captured(3).remove(QLatin1Char('.'));
    const QString decimals = match.captured(4);
    if (!decimals.isEmpty())
        plain += QLatin1Char('.') + decimals.left(Decimal::kDecimals);
    if (!match.captured(2).isEmpty())
        plain.prepend(QLatin1Char('-'));
    const Result<Decimal> value = Decimal::from(plain);
    if (!value)
        return {};
    return SheetNumber{Rational(*value), static_cast<int>(decimals.size()), !match.captured(5).isEmpty(),
                       match.captured(1), match.captured(6)};
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double: return true;
    default: return false;
    }
}

/// As few decimals as say it whole.
int decimalsOf(Decimal value)
{
    const QString text = value.toString();
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    return dot < 0 ? 0 : static_cast<int>(text.size() - dot - 1);
}

/// What goes to the clipboard says the same number: "1390" of "1.390".
bool saysTheSame(const QVariant &given, const QString &shown, const SheetNumber &written)
{
    if (given.isNull() || given.toString() == shown)
        return true;
    const std::optional<SheetNumber> copied = writtenNumber(given.toString());
    return copied && copied->isBare() && copied->value == written.value;
}

/// The number of a cell, exact where the model knows it, shown as the screen shows it.
std::optional<SheetNumber> numberOf(const QModelIndex &index, bool isRight)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    const QVariant exact = index.data(ExactRole);
    const QVariant given = index.data(CopyRole);
    std::optional<SheetNumber> written = writtenNumber(shown);
    if (exact.canConvert<Rational>()) {
        if (written)
            written->value = exact.value<Rational>();
        return written;
    }
    if (!isNumber(given)) {
        const bool isTaken = isRight && written && written->isBare() && saysTheSame(given, shown, *written);
        return isTaken ? written : std::nullopt;
    }
    const Result<Decimal> value = Decimal::from(QString::number(given.toDouble(), 'f', Decimal::kDecimals));
    if (!value)
        return {};
    const bool isShown = written && written->isBare();
    return SheetNumber{Rational(*value), isShown ? written->decimals : decimalsOf(*value), isShown && written->isPercent};
}

/// Reads the rows of a view one after the other, branches before what stands below them.
class Reader
{
public:
    explicit Reader(QAbstractItemView &view)
        : m_model(*view.model()), m_tree(qobject_cast<QTreeView *>(&view)), m_table(qobject_cast<QTableView *>(&view))
    {
        const QHeaderView &head = *headOf(&view);
        for (int seen = 0; seen < head.count(); ++seen) {
            const int column = head.logicalIndex(seen);
            if (!head.isSectionHidden(column))
                m_columns.push_back(column);
        }
    }

    SheetTable read(const QModelIndex &root);

private:
    void readRows(SheetTable &table, const QModelIndex &parent) const;
    SheetRow rowAt(SheetTable &table, const QModelIndex &first) const;
    SheetCell cellOf(const QModelIndex &index) const;
    bool isRight(const QModelIndex &index) const;
    bool isGroup(const QModelIndex &first) const;
    bool isHidden(int row, const QModelIndex &parent) const;

    const QAbstractItemModel &m_model;
    const QTreeView *m_tree;
    const QTableView *m_table;
    std::vector<int> m_columns;
};

SheetTable Reader::read(const QModelIndex &root)
{
    SheetTable table;
    for (const int column : m_columns)
        table.columns.push_back({columnName(m_model, column)});
    readRows(table, root);
    return table;
}

void Reader::readRows(SheetTable &table, const QModelIndex &parent) const
{
    const int count = m_model.rowCount(parent);
    for (int number = 0; number < count; ++number) {
        if (isHidden(number, parent))
            continue;
        const QModelIndex first = m_model.index(number, 0, parent);
        table.rows.push_back(rowAt(table, first));
        if (m_tree)
            readRows(table, first);
    }
}

SheetRow Reader::rowAt(SheetTable &table, const QModelIndex &first) const
{
    SheetRow row;
    row.isGroup = isGroup(first);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QModelIndex index = first.siblingAtColumn(m_columns[i]);
        row.cells.push_back(cellOf(index));
        table.columns[i].isRight = table.columns[i].isRight || (!row.isGroup && isRight(index));
    }
    return row;
}

bool Reader::isHidden(int row, const QModelIndex &parent) const
{
    return m_tree ? m_tree->isRowHidden(row, parent) : m_table && m_table->isRowHidden(row);
}

bool Reader::isGroup(const QModelIndex &first) const
{
    if (m_tree)
        return m_model.hasChildren(first) || m_tree->isFirstColumnSpanned(first.row(), first.parent());
    return m_table && m_model.columnCount() > 1 && m_table->columnSpan(first.row(), 0) == m_model.columnCount();
}

bool Reader::isRight(const QModelIndex &index) const
{
    return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

SheetCell Reader::cellOf(const QModelIndex &index) const
{
    SheetCell cell{index.data(Qt::DisplayRole).toString()};
    const QVariant given = index.data(CopyRole);
    if (given.typeId() == QMetaType::QDate) {
        cell.value = given.toDate();
    } else if (const auto number = numberOf(index, isRight(index))) {
        cell.value = *number;
    } else if (given.typeId() == QMetaType::QString && cell.text.isEmpty()) {
        cell.text = given.toString();
    } else if (cell.text.isEmpty() && index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        cell.text = QStringLiteral("x");
    }
    return cell;
}

} // namespace

SheetTable shownTable(QAbstractItemView &view)
{
    return Reader(view).read(view.rootIndex());
}

} // namespace ansinh
