// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_rows.h"

#include "core/plan/asked.h"
#include "ui/tasks/tasks_model.h"

namespace ansinh {

TaskRows::TaskRows(QObject *parent) : FilteredRows(parent)
{
    setAutoAcceptChildRows(false);
}

void TaskRows::setOrganisation(const Code<Organisation> &organisation)
{
    m_organisation = organisation;
    invalidateFilter();
}

void TaskRows::setWanted(Wanted wanted)
{
    m_wanted = wanted;
    m_inWork = {};
    invalidateFilter();
}

void TaskRows::judgeAnew(const Code<Task> &inWork)
{
    m_inWork = inWork;
    invalidateFilter();
}

bool TaskRows::isWanted(const TaskRow &task) const
{
    if (!m_organisation.isEmpty() && !contains(task.parties, m_organisation))
        return false;
    const bool isMissing
        = m_organisation.isEmpty() ? task.state != TaskRow::State::Complete : contains(task.silent, m_organisation);
    switch (m_wanted) {
    case Wanted::All: return true;
    case Wanted::Missing: return isMissing;
    case Wanted::Complete: return !isMissing;
    case Wanted::Difficulties: return task.hasDifficulties;
    case Wanted::Proposals: return task.hasProposals;
    }
    return true;
}

bool TaskRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const TasksModel *>(sourceModel());
    const TaskRow *task = model->taskAt(model->index(row, 0, parent));
    return task && (isWanted(*task) || task->code == m_inWork) && FilteredRows::filterAcceptsRow(row, parent);
}

} // namespace ansinh
