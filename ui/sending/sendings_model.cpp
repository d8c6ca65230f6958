// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/sendings_model.h"

#include "core/text/collate.h"
#include "core/text/date_text.h"
#include "ui/base/day_text.h"
#include "ui/base/theme.h"
#include "ui/sending/sending_words.h"
#include "ui/widgets/roles.h"

#include <algorithm>

namespace ansinh {

namespace {

QString receiptText(const Sending &sending, bool isAwaited)
{
    if (!sending.receivedOn)
        return isAwaited ? SendingsModel::tr("○ not yet") : SendingsModel::tr("– sent again");
    const QString day = QStringLiteral("✓ ") + shortDate(*sending.receivedOn);
    return sending.receivedWords.isEmpty() ? day : day + QStringLiteral(", ") + sending.receivedWords;
}

/// Whether a later one repeats it.
bool isRepeated(const Sending &sending, const std::vector<Sending> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const Sending &its) { return its.resends == sending.id; });
}

QString repeatsText(const Sending &sending, const std::vector<Sending> &all)
{
    const auto first
        = std::find_if(all.begin(), all.end(), [&](const Sending &its) { return its.id == sending.resends; });
    return sending.resends.isStored() && first != all.end()
        ? SendingsModel::tr("again, after %1").arg(dayMonthText(first->day))
        : QString();
}

} // namespace

SendingsModel::Row SendingsModel::rowOf(const Sending &sending, const std::vector<Sending> &all) const
{
    const bool isAwaited = !sending.receivedOn && !isRepeated(sending, all);
    return {sending,
            {shortDate(sending.day), sending.recipient, channelText(sending.channel), reportText(sending),
             fieldsText(sending.fields), sending.code, receiptText(sending, isAwaited), repeatsText(sending, all),
             sending.file, sending.note},
            isAwaited};
}

void SendingsModel::show(const std::vector<Sending> &all)
{
    beginResetModel();
    m_rows.clear();
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        m_rows.push_back(rowOf(*each, all));
    endResetModel();
}

const Sending *SendingsModel::sending(const QString &code) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return QString::number(row.sending.id.value) == code; });
    return found == m_rows.end() ? nullptr : &found->sending;
}

int SendingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SendingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Of two of one day the later one is the newer.
QVariant SendingsModel::sortValue(const Row &row, int column) const
{
    constexpr double kMostOfADay = 1e6;
    if (column == DayColumn)
        return double(row.sending.day.toJulianDay()) + double(row.sending.id.value) / kMostOfADay;
    if (column == ReceiptColumn)
        return row.sending.receivedOn ? double(row.sending.receivedOn->toJulianDay()) : row.isAwaited ? 0.0 : 1.0;
    return sortKey(row.cells.at(column));
}

QVariant SendingsModel::copyValue(const Row &row, int column) const
{
    if (column == DayColumn)
        return row.sending.day;
    return column == ReceiptColumn && row.sending.receivedOn && row.sending.receivedWords.isEmpty()
        ? QVariant(*row.sending.receivedOn)
        : QVariant();
}

QVariant SendingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return row.cells.at(column);
    case Qt::ToolTipRole: return row.cells.at(column);
    case Qt::ForegroundRole:
        return column == ReceiptColumn && row.isAwaited         ? QVariant(colours().warning)
            : column == ReceiptColumn && row.sending.receivedOn ? QVariant(colours().good)
                                                                : QVariant();
    case SearchRole: return row.cells.join(QLatin1Char('\n'));
    case SortRole: return sortValue(row, column);
    case CopyRole: return copyValue(row, column);
    case CodeRole: return QString::number(row.sending.id.value);
    default: return {};
    }
}

QVariant SendingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn: return tr("Sent on");
    case RecipientColumn: return tr("Recipient");
    case ChannelColumn: return tr("By");
    case ReportColumn: return tr("Report");
    case FieldsColumn: return tr("Fields");
    case CodeColumn: return tr("Check code");
    case ReceiptColumn: return tr("Received");
    case RepeatsColumn: return tr("Sent again");
    case FileColumn: return tr("File");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

} // namespace ansinh
