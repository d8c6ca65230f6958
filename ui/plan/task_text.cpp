// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/task_text.h"

#include "core/text/words.h"
#include "ui/widgets/html.h"
#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TaskWords)
};

QString withMuted(const QString &text, const QString &muted)
{
    return muted.isEmpty() ? text.toHtmlEscaped()
                           : text.toHtmlEscaped() + QStringLiteral(" ") + mutedHtml(QStringLiteral("· ") + muted);
}

QStringList partiesHtml(const Plan &plan, const std::vector<Assignment> &parties)
{
    QStringList lines;
    for (const Assignment &party : parties)
        lines += withMuted(withUpperFirst(nameOf(plan, party)), party.capacity);
    return lines;
}

QStringList actionsHtml(const Task &task)
{
    QStringList lines;
    for (const ActionLine &action : task.actions)
        lines += withMuted(QStringLiteral("– ") + action.text, action.section);
    return lines;
}

QStringList indicatorsHtml(const Plan &plan, const Task &task)
{
    QStringList lines;
    for (const TaskIndicator *indicator : plan.indicatorsOf(task.code)) {
        for (const IndicatorItem &item : indicator->items)
            lines += withMuted(QStringLiteral("– ") + item.name, item.unit);
    }
    return lines;
}

QString roleLabel(const QString &label, const QString &role)
{
    return role.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, role);
}

} // namespace

QString taskHtml(const Plan &plan, const Task &task)
{
    QString html = headingHtml(QStringLiteral("%1 · %2").arg(task.code.text, task.label()));
    if (!task.shortLabel.isEmpty())
        html += paragraphHtml(task.title);
    html += listHtml(roleLabel(TaskWords::tr("Leads"), task.leadRole), partiesHtml(plan, task.leads));
    html += listHtml(roleLabel(TaskWords::tr("Coordinates"), task.coordinatorRole),
                     partiesHtml(plan, task.coordinators));
    html += labelledHtml(TaskWords::tr("Time"), task.time);
    html += listHtml(TaskWords::tr("What is to be done"), actionsHtml(task));
    html += listHtml(TaskWords::tr("What is counted besides targets"), indicatorsHtml(plan, task));
    return html;
}

QString groupHtml(const Plan &plan, const Code<TaskGroup> &code)
{
    const auto group = std::find_if(plan.groups.begin(), plan.groups.end(),
                                    [&](const TaskGroup &each) { return each.code == code; });
    if (group == plan.groups.end())
        return {};
    QStringList tasks;
    for (const Task *task : plan.tasksOf(code))
        tasks += QStringLiteral("<b>%1</b> %2").arg(task->code.text, task->label().toHtmlEscaped());
    return headingHtml(QStringLiteral("%1 · %2").arg(code.text, group->title))
        + listHtml(TaskWords::tr("Tasks of this group"), tasks);
}

} // namespace ansinh
