// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QAbstractItemModel>

namespace ansinh {

/// The plan as a tree: its groups, and below each its tasks with who leads and who coordinates.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, TitleColumn, LeadColumn, CoordinateColumn, TimeColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const Plan &plan);
    const Plan &plan() const { return m_plan; }
    /// nullptr: the row is a group.
    const Task *taskAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A task with everything that is shown of it as text.
    struct Row
    {
        const Task *task;
        QStringList cells;
        QString search;
    };
    struct Branch
    {
        const TaskGroup *group;
        std::vector<Row> rows;
    };

    Row rowOf(const Task &task) const;
    QVariant groupData(const Branch &branch, int column, int role) const;
    QVariant taskData(const Row &row, int column, int role) const;

    Plan m_plan;
    std::vector<Branch> m_branches;
};

} // namespace ansinh
