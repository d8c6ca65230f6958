// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/standing.h"

#include "core/plan/asked.h"

#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

/// What one organisation answered.
struct Answers
{
    QSet<Code<Target>> targets;
    QSet<Code<Task>> tasks;
    const Submission *first = nullptr;
    const Submission *newest = nullptr;

    bool isEmpty() const { return targets.isEmpty() && tasks.isEmpty() && !newest; }
};

using AnswersByOrganisation = QHash<Code<Organisation>, Answers>;

void add(Answers &answers, const Submission &submission)
{
    if (!answers.first || submission.version < answers.first->version)
        answers.first = &submission;
    if (!answers.newest || submission.version > answers.newest->version)
        answers.newest = &submission;
}

AnswersByOrganisation answersIn(const Returns &returns)
{
    AnswersByOrganisation answers;
    for (const Figure &figure : returns.figures)
        answers[figure.by].targets.insert(figure.target);
    for (const TaskResult &result : returns.results)
        answers[result.by].tasks.insert(result.task);
    for (const TaskIndicatorValue &value : returns.indicators)
        answers[value.by].tasks.insert(value.task);
    for (const Submission &submission : returns.submissions)
        add(answers[submission.organisation], submission);
    return answers;
}

/// The plan with only its leads left, so that "whose tasks" means "whom the plan makes responsible".
Plan leadsOnly(Plan plan)
{
    for (Task &task : plan.tasks)
        task.coordinators.clear();
    return plan;
}

/// Figures that the ward cannot compute are never missed.
std::vector<Code<Target>> targetsWithoutAnswer(const Plan &plan, const Code<Organisation> &organisation,
                                               const Answers &answers)
{
    std::vector<Code<Target>> missing;
    for (const Code<Target> &code : targetsOf(plan, organisation)) {
        const Target *target = plan.target(code);
        if (target && target->assessable && !answers.targets.contains(code))
            missing.push_back(code);
    }
    return missing;
}

std::vector<Code<Task>> tasksWithoutAnswer(const Plan &leads, const Code<Organisation> &organisation,
                                           const Answers &answers)
{
    std::vector<Code<Task>> missing;
    for (const Code<Task> &code : tasksOf(leads, organisation)) {
        if (!answers.tasks.contains(code))
            missing.push_back(code);
    }
    return missing;
}

OrganisationStanding::State stateOf(const Answers &answers)
{
    if (answers.newest)
        return OrganisationStanding::State::Received;
    return answers.isEmpty() ? OrganisationStanding::State::Missing : OrganisationStanding::State::Partial;
}

/// A return that came in time stays so when a correction follows: the first version counts.
bool isLate(const Answers &answers, const std::optional<Deadline> &collect, const QDate &today)
{
    return collect && (answers.first ? answers.first->received : today) > collect->effectiveDay;
}

OrganisationStanding standingOf(const Plan &leads, const Code<Organisation> &code, const Answers &answers)
{
    OrganisationStanding standing;
    standing.code = code;
    standing.state = stateOf(answers);
    if (answers.newest) {
        standing.received = answers.newest->received;
        standing.firstReceived = answers.first->received;
        standing.version = answers.newest->version;
    }
    standing.targetsMissing = targetsWithoutAnswer(leads, code, answers);
    standing.tasksMissing = tasksWithoutAnswer(leads, code, answers);
    return standing;
}

bool reportedOn(const AnswersByOrganisation &answers, const Code<Organisation> &code, const Code<Task> &task)
{
    const auto found = answers.find(code);
    return found != answers.end() && found->tasks.contains(task);
}

/// A group that reported itself has spoken for its members.
bool isCovered(const Plan &plan, const Code<Organisation> &code, const Code<Task> &task,
               const AnswersByOrganisation &answers)
{
    const Organisation *organisation = plan.organisation(code);
    const auto reported = [&](const Code<Organisation> &group) { return reportedOn(answers, group, task); };
    return reported(code)
        || (organisation && std::any_of(organisation->memberOf.begin(), organisation->memberOf.end(), reported));
}

bool isSilent(const std::vector<OrganisationStanding> &standings, const Code<Organisation> &code)
{
    return std::any_of(standings.begin(), standings.end(), [&](const OrganisationStanding &each) {
        return each.code == code && each.state == OrganisationStanding::State::Missing;
    });
}

std::vector<Code<Organisation>> reportersOf(const Plan &plan, const Code<Task> &task,
                                            const AnswersByOrganisation &answers)
{
    std::vector<Code<Organisation>> reporters;
    for (const Organisation &organisation : plan.organisations) {
        if (reportedOn(answers, organisation.code, task))
            reporters.push_back(organisation.code);
    }
    return reporters;
}

} // namespace

QString nameOf(OrganisationStanding::State state)
{
    switch (state) {
    case OrganisationStanding::State::Received: return QStringLiteral("received");
    case OrganisationStanding::State::Partial: return QStringLiteral("partial");
    case OrganisationStanding::State::Missing: break;
    }
    return QStringLiteral("missing");
}

std::vector<OrganisationStanding> organisationStandings(const Plan &plan, const Returns &returns,
                                                        const std::optional<Deadline> &collect, const QDate &today)
{
    const AnswersByOrganisation answers = answersIn(returns);
    const Plan leads = leadsOnly(plan);
    std::vector<OrganisationStanding> standings;
    for (const Code<Organisation> &code : askedOrganisations(plan, today)) {
        const Answers own = answers.value(code);
        OrganisationStanding standing = standingOf(leads, code, own);
        standing.isLate = isLate(own, collect, today);
        standings.push_back(standing);
    }
    return standings;
}

std::vector<TaskStanding> taskStandings(const Plan &plan, const Returns &returns)
{
    const AnswersByOrganisation answers = answersIn(returns);
    const Plan leads = leadsOnly(plan);
    std::vector<TaskStanding> standings;
    for (const Task &task : plan.tasks)
        standings.push_back({task.code, reportersOf(plan, task.code, answers), {}});
    for (const Code<Organisation> &code : askedOrganisations(plan)) {
        const std::vector<Code<Task>> led = tasksOf(leads, code);
        for (TaskStanding &standing : standings) {
            const bool isLead = std::find(led.begin(), led.end(), standing.code) != led.end();
            if (isLead && !isCovered(plan, code, standing.code, answers))
                standing.missing.push_back(code);
        }
    }
    return standings;
}

std::vector<Code<Organisation>> silentOwners(const Plan &plan, const Target &target,
                                             const std::vector<OrganisationStanding> &standings)
{
    std::vector<Code<Organisation>> silent;
    for (const Code<Organisation> &owner : target.owners) {
        const std::vector<Code<Organisation>> members = membersOf(plan, owner);
        const bool areAll = !members.empty()
            && std::all_of(members.begin(), members.end(),
                           [&](const auto &member) { return isSilent(standings, member); });
        if (areAll || isSilent(standings, owner))
            silent.push_back(owner);
    }
    return silent;
}

} // namespace ansinh
