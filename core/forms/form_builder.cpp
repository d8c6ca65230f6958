// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_builder.h"

#include "core/forms/figure_rows.h"
#include "core/forms/task_rows.h"
#include "core/plan/asked.h"
#include "core/plan/owed.h"

#include <algorithm>

namespace ansinh {

namespace {

Form headOf(const FormMatter &matter, const Organisation &organisation)
{
    Form form;
    form.identity.book = matter.book;
    form.identity.plan = matter.plan.identity.id;
    form.identity.organisation = organisation.code;
    form.identity.period = matter.period;
    form.identity.issued = matter.day;
    form.ward = matter.ward;
    form.organisationName = organisation.nameOn(matter.day);
    form.collector = matter.collector;
    form.contact = matter.contact;
    form.deadline = matter.deadline;
    form.isSample = matter.isSample;
    return form;
}

/// The tasks in the plan's order, led or not.
void addTasks(const FormMatter &matter, const OwedReport &owed, Form &form)
{
    const auto isAmong = [](const std::vector<const Task *> &tasks, const Task &task) {
        return std::find(tasks.begin(), tasks.end(), &task) != tasks.end();
    };
    for (const Task &task : matter.plan.tasks) {
        const bool leads = isAmong(owed.led, task);
        if (leads || isAmong(owed.coordinated, task))
            form.tasks.push_back(taskRowOf(matter, task, owed.organisation, leads));
    }
}

} // namespace

std::vector<Code<Target>> targetsWithAreas(const std::vector<TargetHistory> &histories, const Period &period)
{
    std::vector<Code<Target>> codes;
    for (const TargetHistory &history : histories) {
        if (std::any_of(history.figures.begin(), history.figures.end(), [&](const Figure &figure) {
                return figure.part.kind == Part::Kind::Area && !(period < figure.period);
            }))
            codes.push_back(history.target.code);
    }
    return codes;
}

std::vector<Form> composeForms(const FormMatter &matter, const std::vector<Code<Organisation>> &only)
{
    const auto owed = owedReports(matter.plan, matter.day);
    std::vector<Form> forms;
    for (const Code<Organisation> &code : askedOrganisations(matter.plan, matter.day)) {
        if (!only.empty() && !contains(only, code))
            continue;
        const OwedReport its = owed.value(code);
        Form form = headOf(matter, *matter.plan.organisation(code));
        for (const Target *target : its.targets) {
            const auto rows = figureRowsOf(matter, *target, code);
            form.figures.insert(form.figures.end(), rows.begin(), rows.end());
        }
        addTasks(matter, its, form);
        if (!form.isEmpty())
            forms.push_back(std::move(form));
    }
    return forms;
}

} // namespace ansinh
