// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/task_row.h"

#include <QAbstractItemModel>

namespace ansinh {

/// The tasks of a period below their groups, with where their results stand. Knows no book.
class TasksModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(const PeriodResults &results);
    /// nullptr: the row is a group.
    const TaskRow *taskAt(const QModelIndex &index) const;
    /// Of column 0; invalid: there is no such task.
    QModelIndex indexOf(const QString &code) const;
    int taskCount() const;
    /// Everybody who takes part in a task.
    QSet<Code<Organisation>> parties() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Branch
    {
        TaskGroup group;
        std::vector<TaskRow> rows;
    };

    QVariant groupData(const Branch &branch, int column, int role) const;
    QVariant taskData(const TaskRow &row, int column, int role) const;

    std::vector<Branch> m_branches;
};

} // namespace ansinh
