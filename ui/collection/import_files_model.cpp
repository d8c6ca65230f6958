// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_files_model.h"

#include "core/text/collate.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

namespace ansinh {

namespace {

using State = ImportEntry::State;

std::optional<ReturnAnswer::Change> changeOf(int column)
{
    switch (column) {
    case ImportFilesModel::NewColumn: return ReturnAnswer::Change::New;
    case ImportFilesModel::ChangedColumn: return ReturnAnswer::Change::Changed;
    case ImportFilesModel::UnchangedColumn: return ReturnAnswer::Change::Unchanged;
    case ImportFilesModel::BlankColumn: return ReturnAnswer::Change::Blank;
    default: return {};
    }
}

QVariant colourOf(const ImportEntry &entry)
{
    switch (entry.state()) {
    case State::Ready: return colours().good;
    case State::Asks: return colours().disputed;
    case State::Refused: return colours().bad;
    case State::Waiting:
    case State::LeftOut: break;
    }
    return colours().muted;
}

} // namespace

QString periodWord(const Period &period)
{
    const QString year = period.year.toString();
    return period.half ? ImportFilesModel::tr("6 months of %1").arg(year) : year;
}

QString stateWord(const ImportEntry &entry)
{
    switch (entry.state()) {
    case State::Waiting: return QStringLiteral("○ ") + ImportFilesModel::tr("waits to be read");
    case State::Ready: return QStringLiteral("● ") + ImportFilesModel::tr("will be taken");
    case State::Asks: return QStringLiteral("◆ ") + ImportFilesModel::tr("%n question(s)", nullptr, entry.open());
    case State::Refused: return QStringLiteral("✕ ") + ImportFilesModel::tr("not taken");
    case State::LeftOut: break;
    }
    if (entry.twin.isEmpty())
        return QStringLiteral("– ")
            + (entry.isBlank() ? ImportFilesModel::tr("nothing filled in") : ImportFilesModel::tr("left out"));
    return QStringLiteral("– ")
        + (entry.isTwinOfBytes ? ImportFilesModel::tr("the same as %1").arg(entry.twin)
                               : ImportFilesModel::tr("%1 is newer").arg(entry.twin));
}

ImportFilesModel::ImportFilesModel(const std::vector<ImportEntry> &entries, QObject *parent)
    : QAbstractTableModel(parent), m_entries(entries), m_rows(static_cast<int>(entries.size()))
{
}

void ImportFilesModel::showAll()
{
    beginResetModel();
    m_rows = static_cast<int>(m_entries.size());
    endResetModel();
}

void ImportFilesModel::showRow(int row)
{
    if (row < m_rows)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ImportFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportFilesModel::textOf(const ImportEntry &entry, int column) const
{
    if (const auto change = changeOf(column))
        return entry.isTaken() ? QString::number(entry.count(*change)) : QString();
    switch (column) {
    case SenderColumn:
        return entry.twin.isEmpty() ? entry.sender() : entry.sender() + QLatin1Char('\n') + entry.fileName();
    case StateColumn:
        return entry.state() == State::Refused ? stateWord(entry) + QStringLiteral(": ") + entry.refusal()
                                               : stateWord(entry);
    case PeriodColumn: return entry.read && entry.read->period ? periodWord(*entry.read->period) : QString();
    case VersionColumn: return entry.read && entry.read->version > 0 ? QString::number(entry.read->version) : QString();
    default: return entry.fileName();
    }
}

QVariant ImportFilesModel::orderOf(const ImportEntry &entry, int column) const
{
    if (const auto change = changeOf(column))
        return entry.isTaken() ? QVariant(double(entry.count(*change))) : QVariant();
    switch (column) {
    case StateColumn: return double(static_cast<int>(entry.state())) * 1000 - entry.open();
    case VersionColumn: return entry.read ? QVariant(double(entry.read->version)) : QVariant();
    default: return sortKey(textOf(entry, column));
    }
}

QVariant ImportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportEntry &entry = m_entries[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool isNumber = changeOf(column) || column == VersionColumn;
    switch (role) {
    case Qt::DisplayRole: return textOf(entry, column);
    case Qt::ToolTipRole:
        return column == StateColumn && entry.state() == State::Refused ? entry.refusal() : textOf(entry, column);
    case Qt::ForegroundRole: return column == StateColumn ? colourOf(entry) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole: return orderOf(entry, column);
    case SearchRole:
        return QStringList{entry.sender(), entry.fileName(), entry.read ? entry.read->organisation.text : QString(),
                           stateWord(entry), entry.refusal()}
            .join(QLatin1Char('\n'));
    default: return {};
    }
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (changeOf(section) || section == VersionColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SenderColumn: return tr("Organisation");
    case StateColumn: return tr("What becomes of it");
    case NewColumn: return tr("New", "narrow head");
    case ChangedColumn: return tr("Changed", "narrow head");
    case UnchangedColumn: return tr("As before", "narrow head");
    case BlankColumn: return tr("Blank", "narrow head");
    case PeriodColumn: return tr("Period");
    case VersionColumn: return tr("Version", "narrow head");
    default: return tr("File");
    }
}

} // namespace ansinh
