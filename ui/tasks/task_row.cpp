// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_row.h"

#include "core/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct TaskRowWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TaskRowWords)
};

/// The shortest way in which the plan itself spells it; a name given later stands as it is.
QString shortName(const PeriodResults &results, const Assignment &party)
{
    const Organisation *organisation = results.plan.organisation(party.organisation);
    if (!organisation)
        return withUpperFirst(party.name);
    QString name = results.nameOf(party.organisation);
    if (name != organisation->name)
        return name;
    for (const QString &spelling : organisation->spellings) {
        if (spelling.size() < name.size() && !spelling.contains(QLatin1Char('(')))
            name = spelling;
    }
    return withUpperFirst(name);
}

QString fullName(const PeriodResults &results, const Assignment &party)
{
    return party.organisation.isEmpty() ? withUpperFirst(party.name) : results.nameOf(party.organisation);
}

QString withCapacity(const QString &name, const Assignment &party)
{
    return party.capacity.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, party.capacity);
}

QString leadCell(const PeriodResults &results, const Task &task)
{
    QStringList names;
    for (const Assignment &party : task.leads)
        names += withCapacity(shortName(results, party), party);
    return names.join(QStringLiteral("; "));
}

/// The first one with a code, and how many more there are.
QString coordinatorCell(const PeriodResults &results, const Task &task)
{
    if (task.coordinators.empty())
        return {};
    const auto named = std::find_if(task.coordinators.begin(), task.coordinators.end(),
                                    [](const Assignment &party) { return !party.organisation.isEmpty(); });
    const QString name = shortName(results, named == task.coordinators.end() ? task.coordinators.front() : *named);
    const auto more = task.coordinators.size() - 1;
    return more == 0 ? name : QStringLiteral("%1 +%2").arg(name).arg(more);
}

QString listNote(const PeriodResults &results, const QString &role, const std::vector<Assignment> &parties)
{
    QStringList lines;
    for (const Assignment &party : parties)
        lines += QStringLiteral("– ") + withCapacity(fullName(results, party), party);
    if (!role.isEmpty() && !lines.isEmpty())
        lines.prepend(role + QLatin1Char(':'));
    return lines.join(QLatin1Char('\n'));
}

QString shape(TaskRow::State state)
{
    switch (state) {
    case TaskRow::State::Complete: return TaskRowWords::tr("● Complete");
    case TaskRow::State::Incomplete: return TaskRowWords::tr("◐ Incomplete");
    case TaskRow::State::Nothing: break;
    }
    return TaskRowWords::tr("○ No result yet");
}

QString stateCell(const TaskRow &row)
{
    QStringList lines{shape(row.state)};
    if (row.hasDifficulties)
        lines += TaskRowWords::tr("! Difficulties");
    if (row.hasProposals)
        lines += TaskRowWords::tr("» Proposals");
    return lines.join(QLatin1Char('\n'));
}

/// Counts who has reported; of the coordinators only those who did, for nobody waits for them.
struct Returns
{
    int leads = 0;
    int leadsReported = 0;
    int othersReported = 0;
    QStringList reported;
    QStringList silentLeads;
};

Returns countReturns(const PeriodResults &results, const Task &task, TaskRow &row)
{
    Returns returns;
    for (const TaskParty &party : results.partiesOf(task)) {
        const bool hasReported = results.hasReported(task.code, party.organisation);
        const QString name = QStringLiteral("– ") + results.nameOf(party.organisation);
        row.parties.push_back(party.organisation);
        if (!hasReported)
            row.silent.push_back(party.organisation);
        returns.leads += party.isLead ? 1 : 0;
        returns.leadsReported += party.isLead && hasReported ? 1 : 0;
        returns.othersReported += !party.isLead && hasReported ? 1 : 0;
        if (hasReported)
            returns.reported += name;
        else if (party.isLead)
            returns.silentLeads += name;
    }
    return returns;
}

QString returnsCell(const Returns &returns)
{
    const QString leads = QStringLiteral("%1/%2").arg(returns.leadsReported).arg(returns.leads);
    return returns.othersReported == 0 ? leads : QStringLiteral("%1 +%2").arg(leads).arg(returns.othersReported);
}

QString returnsNote(const Returns &returns)
{
    QStringList lines{TaskRowWords::tr("%1 of %2 leads have reported").arg(returns.leadsReported).arg(returns.leads)};
    if (returns.othersReported > 0)
        lines += TaskRowWords::tr("%1 who coordinate have reported too").arg(returns.othersReported);
    if (!returns.silentLeads.isEmpty())
        lines += TaskRowWords::tr("Still missing:") + QLatin1Char('\n') + returns.silentLeads.join(QLatin1Char('\n'));
    if (!returns.reported.isEmpty())
        lines += TaskRowWords::tr("Reported:") + QLatin1Char('\n') + returns.reported.join(QLatin1Char('\n'));
    return lines.join(QLatin1Char('\n'));
}

void readTexts(const PeriodResults &results, const Task &task, TaskRow &row)
{
    for (const TaskResult &result : results.results) {
        if (result.task != task.code)
            continue;
        row.hasDifficulties = row.hasDifficulties || !result.difficulties.isEmpty();
        row.hasProposals = row.hasProposals || !result.proposals.isEmpty();
        row.search += QStringList{{}, result.text, result.progress, result.difficulties, result.proposals}.join(
            QLatin1Char('\n'));
    }
}

QString searchText(const PeriodResults &results, const Task &task, const QStringList &notes)
{
    QStringList words{task.code.text, task.label(), task.title, notes.join(QLatin1Char('\n'))};
    for (const TaskGroup &group : results.plan.groups) {
        if (group.code == task.group)
            words += group.title;
    }
    for (const TaskParty &party : results.partiesOf(task))
        words << results.nameOf(party.organisation) << party.organisation.text;
    for (const TaskIndicator *indicator : results.plan.indicatorsOf(task.code))
        words += indicator->name;
    return words.join(QLatin1Char('\n'));
}

} // namespace

TaskRow taskRowOf(const PeriodResults &results, const Task &task)
{
    TaskRow row;
    row.code = task.code;
    row.group = task.group;
    const Returns returns = countReturns(results, task, row);
    if (returns.leadsReported > 0)
        row.state = returns.leadsReported == returns.leads ? TaskRow::State::Complete : TaskRow::State::Incomplete;
    row.notes = {{},
                 task.title,
                 listNote(results, task.leadRole, task.leads),
                 listNote(results, task.coordinatorRole, task.coordinators),
                 returnsNote(returns),
                 returnsNote(returns)};
    row.search = searchText(results, task, row.notes.mid(0, TaskRow::ReturnsColumn));
    readTexts(results, task, row);
    const QString state = shape(row.state);
    row.warnsFrom = row.hasDifficulties || row.hasProposals ? static_cast<int>(state.size()) + 1 : 0;
    row.cells = {task.code.text,       task.label(),  leadCell(results, task), coordinatorCell(results, task),
                 returnsCell(returns), stateCell(row)};
    return row;
}

} // namespace ansinh
