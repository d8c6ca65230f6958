// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_model.h"

namespace ansinh {

namespace {

constexpr qsizetype kLongestTitle = 150;
constexpr qsizetype kLongestContext = 90;

QString wordOf(FindKind kind)
{
    switch (kind) {
    case FindKind::Task: return FindModel::tr("Tasks");
    case FindKind::Target: return FindModel::tr("Targets");
    case FindKind::Ward: return FindModel::tr("Wards");
    case FindKind::Organisation: return FindModel::tr("Organisations");
    case FindKind::Area: return FindModel::tr("Khu phố");
    case FindKind::Contradiction: return FindModel::tr("To clarify in the plan");
    case FindKind::Document: return FindModel::tr("Documents");
    case FindKind::Decision: return FindModel::tr("Decisions");
    case FindKind::Result: return FindModel::tr("Task results");
    case FindKind::Note: return FindModel::tr("Notes on figures");
    case FindKind::Sending: break;
    }
    return FindModel::tr("Sent");
}

/// The line of a text in which most of what was typed stands; empty: none says more than the title.
QString lineWith(const Filter &filter, const FindEntry &entry)
{
    QString best;
    qsizetype most = filter.spansIn(entry.title).size();
    for (const QString &line : entry.further.split(QLatin1Char('\n'))) {
        const qsizetype found = filter.spansIn(line).size();
        if (found > most) {
            best = line;
            most = found;
        }
    }
    return best;
}

} // namespace

FindModel::Row FindModel::headOf(FindKind kind)
{
    Row row;
    row.isHead = true;
    row.title = wordOf(kind);
    return row;
}

FindModel::Row FindModel::rowOf(const FindEntry &entry, const Filter &filter)
{
    Row row;
    row.code = entry.code;
    row.title = excerpt(entry.title, filter, kLongestTitle);
    row.context = entry.context;
    row.kind = wordOf(entry.kind);
    row.spans = filter.spansIn(row.title);
    // Found by what the title does not say: then say it below.
    const QString line = filter.matches(entry.heading) ? QString() : lineWith(filter, entry);
    if (!line.isEmpty())
        row.context = excerpt(line, filter, kLongestContext);
    row.to = entry.to;
    return row;
}

void FindModel::show(const std::vector<FindHit> &hits, const QString &typed)
{
    beginResetModel();
    const Filter filter(typed);
    m_rows.clear();
    m_hits = static_cast<int>(hits.size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const FindEntry &entry = *hits[i].entry;
        if (i == 0 || hits[i - 1].entry->kind != entry.kind)
            m_rows.push_back(headOf(entry.kind));
        m_rows.push_back(rowOf(entry, filter));
    }
    endResetModel();
}

std::optional<Destination> FindModel::destinationOf(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].isHead)
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].to;
}

int FindModel::nextRow(int from, int step) const
{
    const int count = rowCount();
    int row = from < 0 && step < 0 ? count : from;
    for (row += step; row >= 0 && row < count; row += step) {
        if (!m_rows[static_cast<std::size_t>(row)].isHead)
            return row;
    }
    return from;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return row.isHead ? row.title : tr("%1: %2 %3").arg(row.kind, row.code, row.title).simplified();
    case Qt::AccessibleDescriptionRole:
    case ContextRole: return row.context;
    case IsHeadRole: return row.isHead;
    case CodeRole: return row.code;
    case SpansRole: return QVariant::fromValue(row.spans);
    default: return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    const bool isHead = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].isHead;
    return isHead ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
}

} // namespace ansinh
