// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_model.h"

#include "core/base/rational.h"
#include "core/text/collate.h"
#include "core/text/number_format.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

namespace ansinh {

JournalModel::Row JournalModel::rowOf(const JournalEntry &entry) const
{
    return {entry, sentenceOf(entry.action, m_names), groupOf(entry.action)};
}

void JournalModel::show(const std::vector<JournalEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    for (const JournalEntry &entry : entries)
        m_rows.push_back(rowOf(entry));
    endResetModel();
}

void JournalModel::append(const std::vector<JournalEntry> &entries)
{
    if (entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    for (const JournalEntry &entry : entries)
        m_rows.push_back(rowOf(entry));
    endInsertRows();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::text(const Row &row, int column) const
{
    switch (column) {
    case WhenColumn: return whenText(row.entry.at);
    case WhatColumn: return row.sentence;
    case FileColumn: return row.entry.action.file;
    case ReasonColumn: return row.entry.action.reason;
    case RowsColumn: return formatNumber(Decimal::fromWhole(row.entry.rowCount));
    default: return stateText(row.entry);
    }
}

QVariant JournalModel::sortValue(const Row &row, int column) const
{
    // Of two entries of one minute the later one is the newer.
    if (column == WhenColumn)
        return double(row.entry.sequence);
    if (column == RowsColumn)
        return double(row.entry.rowCount);
    return sortKey(text(row, column));
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == RowsColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                            : QVariant();
    case SearchRole:
        return QStringList{row.sentence, row.entry.action.file, row.entry.action.reason, whenText(row.entry.at)}.join(
            QLatin1Char('\n'));
    case SortRole: return sortValue(row, index.column());
    case CopyRole: return index.column() == RowsColumn ? QVariant(row.entry.rowCount) : QVariant();
    case CodeRole: return QString::number(row.entry.sequence);
    case ToneRole:
        return static_cast<int>(row.entry.isUndone || row.entry.undoes != 0 ? CellTone::Computed : CellTone::Usual);
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhatColumn: return tr("What");
    case FileColumn: return tr("File");
    case ReasonColumn: return tr("Reason");
    case RowsColumn: return tr("Rows");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace ansinh
