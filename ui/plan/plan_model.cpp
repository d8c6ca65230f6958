// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_model.h"

#include "core/text/words.h"
#include "ui/widgets/plan_words.h"
#include "ui/widgets/roles.h"

#include <QFont>

namespace ansinh {

namespace {

/// The internal id of a group's index; a task carries the row of its group plus one.
constexpr quintptr kGroup = 0;

/// Names have commas of their own.
QString partiesOf(const Plan &plan, const std::vector<Assignment> &parties)
{
    QStringList names;
    for (const QString &name : namesOf(plan, parties))
        names += withUpperFirst(name);
    return names.join(QStringLiteral("; "));
}

QString actionText(const Task &task)
{
    QString text;
    for (const ActionLine &action : task.actions)
        text += QLatin1Char('\n') + action.text;
    return text;
}

} // namespace

PlanModel::Row PlanModel::rowOf(const Task &task) const
{
    Row row{&task, {}, {}};
    row.cells = {task.code.text, task.label(), partiesOf(m_plan, task.leads), partiesOf(m_plan, task.coordinators),
                 task.time};
    row.search = row.cells.join(QLatin1Char('\n')) + QLatin1Char('\n') + task.title + actionText(task);
    return row;
}

void PlanModel::show(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_branches.clear();
    for (const TaskGroup &group : m_plan.groups) {
        Branch branch{&group, {}};
        for (const Task *task : m_plan.tasksOf(group.code))
            branch.rows.push_back(rowOf(*task));
        m_branches.push_back(std::move(branch));
    }
    endResetModel();
}

const Task *PlanModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return nullptr;
    return m_branches[index.internalId() - 1].rows[static_cast<size_t>(index.row())].task;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kGroup);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != kGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches[static_cast<size_t>(parent.row())].rows.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::groupData(const Branch &branch, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == SearchRole)
        return branch.group->title;
    if (role == CodeRole)
        return branch.group->code.text;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    // The title goes over the whole width of the tree.
    return column == CodeColumn ? QStringLiteral("%1. %2").arg(branch.group->code.text, branch.group->title)
                                : QString();
}

QVariant PlanModel::taskData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.cells.at(column);
    case Qt::ToolTipRole: return column == TitleColumn ? row.task->title : row.cells.at(column);
    case SearchRole: return row.search;
    case CodeRole: return row.task->code.text;
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (index.internalId() == kGroup)
        return groupData(m_branches[static_cast<size_t>(index.row())], index.column(), role);
    const Branch &branch = m_branches[index.internalId() - 1];
    return taskData(branch.rows[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Code");
    case TitleColumn: return tr("Task");
    case LeadColumn: return tr("Leads");
    case CoordinateColumn: return tr("Coordinates");
    case TimeColumn: return tr("Time");
    default: return {};
    }
}

} // namespace ansinh
