// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_tasks_model.h"

#include "core/text/normalise.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

#include <algorithm>

namespace ansinh {

HandTasksModel::HandTasksModel(const std::vector<HandTask> &tasks, QObject *parent)
    : QAbstractTableModel(parent), m_tasks(tasks), m_rows(static_cast<int>(tasks.size()))
{
}

void HandTasksModel::showAll()
{
    beginResetModel();
    m_rows = static_cast<int>(m_tasks.size());
    m_checks.clear();
    endResetModel();
}

void HandTasksModel::showRow(int row)
{
    if (row >= 0 && row < m_rows)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void HandTasksModel::setChecks(const QStringList &checks)
{
    m_checks = checks;
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int HandTasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HandTasksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HandTasksModel::textOf(int row, int column) const
{
    const HandTask &task = m_tasks[static_cast<size_t>(row)];
    if (column == CodeColumn)
        return task.asked.task.text;
    if (column == TitleColumn)
        return task.asked.title;
    if (!m_checks.value(row).isEmpty())
        return QStringLiteral("▲ ") + tr("to look at");
    return task.isTold() ? QStringLiteral("● ") + tr("told") : QStringLiteral("○ ") + tr("blank");
}

QVariant HandTasksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isMark = index.column() == ToldColumn;
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole: return textOf(index.row(), index.column());
    case Qt::ToolTipRole: return isMark ? m_checks.value(index.row()) : textOf(index.row(), index.column());
    case CodeRole: return textOf(index.row(), CodeColumn);
    case Qt::ForegroundRole:
        if (!isMark)
            return {};
        return !m_checks.value(index.row()).isEmpty()            ? colours().warning
            : m_tasks[static_cast<size_t>(index.row())].isTold() ? colours().good
                                                                 : colours().muted;
    default: return {};
    }
}

QVariant HandTasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CodeColumn ? tr("Code") : section == TitleColumn ? tr("Task") : tr("State");
}

void HandCountsModel::show(const HandTask &task)
{
    const bool isSame = task.counted.size() == m_counted.size()
        && std::equal(task.asked.indicators.begin(), task.asked.indicators.end(), m_asked.begin(), m_asked.end(),
                      [](const FormIndicatorRow &a, const FormIndicatorRow &b) { return a.title() == b.title(); });
    if (!isSame)
        beginResetModel();
    m_asked = task.asked.indicators;
    m_counted = task.counted;
    if (!isSame)
        endResetModel();
    else if (!m_counted.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HandCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counted.size());
}

int HandCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HandCountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<size_t>(index.row());
    const bool isNumber = index.column() == NumberColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case CopyRole:
    case Qt::ToolTipRole: return isNumber ? m_counted[row].result.text : m_asked[row].title();
    case ChoicesRole:
        if (isNumber && m_asked[row].isYesNo)
            return QStringList{QString(), QStringLiteral("Có"), QStringLiteral("Không")};
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

bool HandCountsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = singleLine(value.toString());
    if (text != m_counted[static_cast<size_t>(index.row())].result.text)
        emit typed(index.row(), text);
    return true;
}

Qt::ItemFlags HandCountsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NumberColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant HandCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == NumberColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Counted for the task") : tr("Number");
}

} // namespace ansinh
