// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_model.h"

#include "core/text/collate.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

#include <QFont>

namespace ansinh {

namespace {

/// The internal id of a group's index; a task carries the row of its group plus one.
constexpr quintptr kGroup = 0;

QColor colourOf(TaskRow::State state)
{
    switch (state) {
    case TaskRow::State::Complete: return colours().good;
    case TaskRow::State::Incomplete: return colours().warning;
    case TaskRow::State::Nothing: break;
    }
    return colours().muted;
}

} // namespace

void TasksModel::show(const PeriodResults &results)
{
    std::vector<Branch> branches;
    for (const TaskGroup &group : results.plan.groups) {
        Branch branch{group, {}};
        for (const Task *task : results.plan.tasksOf(group.code))
            branch.rows.push_back(taskRowOf(results, *task));
        branches.push_back(std::move(branch));
    }
    const auto sameShape = [](const Branch &a, const Branch &b) {
        return a.group.code == b.group.code && a.rows.size() == b.rows.size();
    };
    if (std::equal(branches.begin(), branches.end(), m_branches.begin(), m_branches.end(), sameShape)) {
        // The same plan: the place of the keyboard and what is unfolded stay.
        m_branches = std::move(branches);
        for (int group = 0; group < rowCount(); ++group) {
            const QModelIndex parent = index(group, 0);
            if (const int rows = rowCount(parent))
                emit dataChanged(index(0, 0, parent), index(rows - 1, TaskRow::ColumnCount - 1, parent));
        }
        return;
    }
    beginResetModel();
    m_branches = std::move(branches);
    endResetModel();
}

const TaskRow *TasksModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return nullptr;
    return &m_branches[index.internalId() - 1].rows[static_cast<size_t>(index.row())];
}

QModelIndex TasksModel::indexOf(const QString &code) const
{
    for (size_t group = 0; group < m_branches.size(); ++group) {
        for (size_t row = 0; row < m_branches[group].rows.size(); ++row) {
            if (m_branches[group].rows[row].code.text == code)
                return index(static_cast<int>(row), 0, index(static_cast<int>(group), 0));
        }
    }
    return {};
}

int TasksModel::taskCount() const
{
    size_t count = 0;
    for (const Branch &branch : m_branches)
        count += branch.rows.size();
    return static_cast<int>(count);
}

QSet<Code<Organisation>> TasksModel::parties() const
{
    QSet<Code<Organisation>> parties;
    for (const Branch &branch : m_branches) {
        for (const TaskRow &row : branch.rows)
            parties.unite(QSet<Code<Organisation>>(row.parties.begin(), row.parties.end()));
    }
    return parties;
}

QModelIndex TasksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex TasksModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kGroup);
}

int TasksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != kGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches[static_cast<size_t>(parent.row())].rows.size());
}

int TasksModel::columnCount(const QModelIndex &) const
{
    return TaskRow::ColumnCount;
}

QVariant TasksModel::groupData(const Branch &branch, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == CodeRole)
        return branch.group.code.text;
    // The title goes over the whole width of the tree.
    if ((role == Qt::DisplayRole || role == Qt::ToolTipRole) && column == TaskRow::CodeColumn)
        return QStringLiteral("%1. %2").arg(branch.group.code.text, branch.group.title);
    return {};
}

QVariant TasksModel::taskData(const TaskRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.cells.at(column);
    case Qt::ToolTipRole: return row.notes.at(column);
    case SearchRole: return row.search;
    case CodeRole: return row.code.text;
    case WarnsFromRole: return column == TaskRow::StateColumn ? QVariant(row.warnsFrom) : QVariant();
    case SortRole: return sortKey(row.cells.at(column));
    case Qt::ForegroundRole:
        if (column == TaskRow::StateColumn)
            return colourOf(row.state);
        return column == TaskRow::CoordinateColumn ? QVariant(colours().muted) : QVariant();
    default: return {};
    }
}

QVariant TasksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (index.internalId() == kGroup)
        return groupData(m_branches[static_cast<size_t>(index.row())], index.column(), role);
    return taskData(*taskAt(index), index.column(), role);
}

QVariant TasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == TaskRow::ReturnsColumn)
        return tr("How many of the leads have reported; behind the plus: how many of those who coordinate");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TaskRow::CodeColumn: return tr("Code");
    case TaskRow::TitleColumn: return tr("Task");
    case TaskRow::LeadColumn: return tr("Leads");
    case TaskRow::CoordinateColumn: return tr("Coordinates");
    case TaskRow::ReturnsColumn: return tr("Returns");
    case TaskRow::StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace ansinh
