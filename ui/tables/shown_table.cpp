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

/// A number as the screen writes it: "1.234,5", "38,2%".
struct Written
{
    Rational value;
    int decimals = 0;
    bool isPercent = false;
};

std::optional<Written> writtenNumber(const QString &text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("^([-−]?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,6}))?(%?)$"));
    const QRegularExpressionMatch match = kNumber.match(text);
    if (!match.hasMatch())
        return {};
    QString plain = match.captured(2).remove(QLatin1Char('.'));
    if (!match.captured(3).isEmpty())
        plain += QLatin1Char('.') + match.captured(3);
    if (!match.captured(1).isEmpty())
        plain.prepend(QLatin1Char('-'));
    const Result<Decimal> value = Decimal::from(plain);
    if (!value)
        return {};
    return Written{Rational(*value), static_cast<int>(match.captured(3).size()), !match.captured(4).isEmpty()};
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

/// The number given, shown as the screen shows it.
std::optional<SheetNumber> numberOf(const QVariant &given, const QString &shown, bool isRight)
{
    const std::optional<Written> written = writtenNumber(shown);
    if (!isNumber(given)) {
        const bool isTaken = isRight && written && (given.isNull() || given.toString() == shown);
        return isTaken ? std::optional(SheetNumber{written->value, written->decimals, written->isPercent})
                       : std::nullopt;
    }
    const Result<Decimal> exact = Decimal::from(QString::number(given.toDouble(), 'f', Decimal::kDecimals));
    if (!exact)
        return {};
    const bool isPercent = written && written->isPercent;
    return SheetNumber{Rational(*exact), written ? written->decimals : decimalsOf(*exact), isPercent};
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
    void readColumns(SheetTable &table, const QModelIndex &root) const;
    void readRows(std::vector<SheetRow> &rows, const QModelIndex &parent) const;
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
    readColumns(table, root);
    readRows(table.rows, root);
    return table;
}

void Reader::readColumns(SheetTable &table, const QModelIndex &root) const
{
    for (const int column : m_columns) {
        SheetColumn read{columnName(m_model, column)};
        read.isRight = isRight(m_model.index(0, column, root));
        table.columns.push_back(read);
    }
}

void Reader::readRows(std::vector<SheetRow> &rows, const QModelIndex &parent) const
{
    const int count = m_model.rowCount(parent);
    for (int number = 0; number < count; ++number) {
        if (isHidden(number, parent))
            continue;
        const QModelIndex first = m_model.index(number, 0, parent);
        SheetRow row;
        row.isGroup = isGroup(first);
        for (const int column : m_columns)
            row.cells.push_back(cellOf(first.siblingAtColumn(column)));
        rows.push_back(std::move(row));
        if (m_tree)
            readRows(rows, first);
    }
}

bool Reader::isHidden(int row, const QModelIndex &parent) const
{
    return m_tree ? m_tree->isRowHidden(row, parent) : m_table && m_table->isRowHidden(row);
}

bool Reader::isGroup(const QModelIndex &first) const
{
    return m_tree && (m_model.hasChildren(first) || m_tree->isFirstColumnSpanned(first.row(), first.parent()));
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
    } else if (const auto number = numberOf(given, cell.text, isRight(index))) {
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
