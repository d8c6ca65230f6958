// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/parties_model.h"

#include "ui/base/day_text.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

#include <QFont>

#include <algorithm>

namespace ansinh {

namespace {

QString stateText(const PeriodResults &results, const Task &task, const Code<Organisation> &by)
{
    const TaskResult *result = results.result(task.code, by);
    if (!result)
        return results.hasReported(task.code, by) ? PartiesModel::tr("● Reported") : PartiesModel::tr("○ Not yet");
    const Submission *submission = results.submissionOf(by);
    const QDate day = submission ? submission->received : result->recordedAt.toLocalTime().date();
    return PartiesModel::tr("● Reported %1").arg(dayMonthText(day));
}

} // namespace

PartiesModel::Row PartiesModel::rowOf(const PeriodResults &results, const Task &task, const TaskParty &party,
                                      bool isNamed)
{
    const QString role = !isNamed ? tr("not named in the plan") : party.isLead ? tr("leads") : tr("coordinates");
    return {party.organisation,
            {results.nameOf(party.organisation),
             party.capacity.isEmpty() ? role : QStringLiteral("%1 · %2").arg(role, party.capacity),
             stateText(results, task, party.organisation)},
            party.isLead,
            results.hasReported(task.code, party.organisation)};
}

void PartiesModel::show(const PeriodResults &results, const Task *task, const Code<Organisation> &guest, bool hasAdder)
{
    std::vector<Row> rows;
    std::vector<TaskParty> parties = task ? results.partiesOf(*task) : std::vector<TaskParty>();
    const auto isGuest = [&](const TaskParty &party) { return party.organisation == guest; };
    if (task && !guest.isEmpty() && std::none_of(parties.begin(), parties.end(), isGuest))
        parties.push_back({guest, false, {}});
    // Those whom the plan names come first.
    const std::size_t named = task ? partiesOf(results.plan, *task, results.day).size() : 0;
    for (const TaskParty &party : parties)
        rows.push_back(rowOf(results, *task, party, rows.size() < named));
    if (task && hasAdder)
        rows.push_back({{}, {tr("+ Another organisation…"), {}, {}}});
    const auto same = [](const Row &a, const Row &b) { return a.code == b.code; };
    if (!rows.empty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PartiesModel::rowOf(const Code<Organisation> &code) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.code == code; });
    return code.isEmpty() || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool PartiesModel::isAdder(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].code.isEmpty();
}

Code<Organisation> PartiesModel::organisationAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].code : Code<Organisation>();
}

int PartiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.at(index.column());
    case CodeRole: return row.code.text;
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.isLead && index.column() == NameColumn);
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        if (row.code.isEmpty())
            return colours().accentText;
        if (index.column() == StateColumn)
            return row.hasReported ? colours().good : colours().muted;
        return index.column() == RoleColumn ? QVariant(colours().muted) : QVariant();
    default: return {};
    }
}

QVariant PartiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Organisation");
    case RoleColumn: return tr("Part");
    case StateColumn: return tr("Result");
    default: return {};
    }
}

} // namespace ansinh
