// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"
#include "core/charts/group_of_target.h"
#include "core/charts/period_words.h"
#include "core/charts/verdict_mark.h"

namespace ansinh {

namespace {

constexpr Phrase kGroup{u"Nhóm nhiệm vụ", u"Task group"};
constexpr Phrase kTasks{u"Nhiệm vụ", u"Tasks"};
constexpr Phrase kTargets{u"Chỉ tiêu", u"Targets"};
constexpr Phrase kNoTasks{u"Không có nhiệm vụ", u"No tasks"};
constexpr Phrase kNoTargets{u"Kế hoạch không nêu chỉ tiêu riêng", u"The plan states no targets of its own"};
constexpr Phrase kOthers{u"Chỉ tiêu không gắn riêng với nhóm nhiệm vụ nào", u"Targets that belong to no one group"};
constexpr Phrase kReported{u"Đã báo cáo", u"Reported"};
constexpr Phrase kPartly{u"Báo cáo một phần", u"Reported in part"};
constexpr Phrase kSilent{u"Chưa báo cáo", u"Not reported"};
constexpr Phrase kNote{u"Chỉ tiêu được xếp vào nhóm có mục nhiệm vụ nêu chỉ tiêu đó; chỉ tiêu chỉ nêu ở phần mục tiêu "
                       u"thì xếp theo lĩnh vực. Nhiệm vụ báo cáo một phần: còn đơn vị chủ trì chưa báo cáo.",
                       u"A target belongs to the group whose tasks state it; one that stands only among the goals, to "
                       u"the group of its field. Reported in part: some of the leads have not reported."};

/// Its tasks and targets, as places in the plan.
struct Members
{
    std::vector<size_t> tasks;
    std::vector<size_t> targets;
};

/// Of each target, in the plan's order.
std::vector<Code<TaskGroup>> groupsOfTargets(const Plan &plan)
{
    const ReportWording wording = ReportWording::of(plan);
    std::vector<Code<TaskGroup>> groups;
    for (const Target &target : plan.targets)
        groups.push_back(groupOf(plan, wording, target));
    return groups;
}

Members membersOf(const Plan &plan, const Code<TaskGroup> &group, const std::vector<Code<TaskGroup>> &ofTargets)
{
    Members members;
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        if (plan.tasks[i].group == group)
            members.tasks.push_back(i);
    }
    for (size_t i = 0; i < ofTargets.size(); ++i) {
        if (ofTargets[i] == group)
            members.targets.push_back(i);
    }
    return members;
}

const TaskStanding *standingOf(const ChartMatter &matter, const Code<Task> &code)
{
    for (const TaskStanding &standing : matter.tasks) {
        if (standing.code == code)
            return &standing;
    }
    return nullptr;
}

std::vector<ProgressPart> taskParts(const ChartMatter &matter, const std::vector<size_t> &tasks, ChartLanguage language)
{
    int reported = 0;
    int partly = 0;
    int silent = 0;
    for (const size_t place : tasks) {
        const TaskStanding *standing = standingOf(matter, matter.plan.tasks[place].code);
        if (!standing || standing->reported.empty())
            ++silent;
        else
            ++(standing->missing.empty() ? reported : partly);
    }
    std::vector<ProgressPart> parts;
    if (reported > 0)
        parts.push_back({{ChartTone::Attained, kReported.in(language)}, reported});
    if (partly > 0)
        parts.push_back({{ChartTone::Begun, kPartly.in(language)}, partly});
    if (silent > 0)
        parts.push_back({{ChartTone::Missing, kSilent.in(language)}, silent});
    return parts;
}

std::vector<ProgressPart> targetParts(const ChartMatter &matter, const std::vector<size_t> &targets,
                                      ChartLanguage language)
{
    Summary summary;
    for (const size_t place : targets)
        summary.add(matter.assessments[place].verdict);
    return partsByVerdict(summary, matter.plan, language, matter.today);
}

ProgressRow rowOf(const ChartMatter &matter, const TaskGroup &group, const Members &members, ChartLanguage language)
{
    ProgressRow row;
    row.code = group.code.text;
    row.title = group.title;
    row.tasks = taskParts(matter, members.tasks, language);
    row.targets = targetParts(matter, members.targets, language);
    QStringList tasks;
    for (const size_t place : members.tasks)
        tasks += matter.plan.tasks[place].code.text;
    QStringList targets;
    for (const size_t place : members.targets)
        targets += matter.plan.targets[place].code.text;
    row.tasksMade = tasks.join(QStringLiteral(", "));
    row.targetsMade = targets.join(QStringLiteral(", "));
    const bool hasTasks = !tasks.isEmpty();
    row.link = {hasTasks ? QStringLiteral("tasks") : QStringLiteral("targets"),
                hasTasks ? tasks.front() : targets.value(0),
                {},
                {},
                matter.period.year.number()};
    return row;
}

std::vector<size_t> allPlaces(size_t count)
{
    std::vector<size_t> places(count);
    for (size_t i = 0; i < count; ++i)
        places[i] = i;
    return places;
}

ProgressChart progressOf(const ChartMatter &matter, ChartLanguage language)
{
    ProgressChart progress{kGroup.in(language),
                           kTasks.in(language),
                           kTargets.in(language),
                           kNoTasks.in(language),
                           kNoTargets.in(language),
                           {},
                           {},
                           {}};
    const std::vector<Code<TaskGroup>> ofTargets = groupsOfTargets(matter.plan);
    for (const TaskGroup &group : matter.plan.groups)
        progress.rows.push_back(rowOf(matter, group, membersOf(matter.plan, group.code, ofTargets), language));
    const Members others = membersOf(matter.plan, {}, ofTargets);
    if (!others.targets.empty() || !others.tasks.empty())
        progress.rows.push_back(rowOf(matter, {{}, kOthers.in(language)}, others, language));
    progress.tasks = taskParts(matter, allPlaces(matter.plan.tasks.size()), language);
    progress.targets = targetParts(matter, allPlaces(matter.plan.targets.size()), language);
    return progress;
}

} // namespace

Chart groupsChart(const ChartMatter &matter, ChartLanguage language)
{
    Chart chart;
    chart.title = titleOf(ChartKind::Groups, language);
    chart.subtitle = periodLine(matter.period, matter.today, language);
    chart.note = kNote.in(language);
    chart.shown = progressOf(matter, language);
    return chart;
}

} // namespace ansinh
