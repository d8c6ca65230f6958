// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/period_results.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The organisations of one task and who of them has reported. Knows no book.
class PartiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr: no task is chosen. `guest` is shown too, though the plan does not name it; with an adder the
    /// last line leads to such ones.
    void show(const PeriodResults &results, const Task *task, const Code<Organisation> &guest = {},
              bool hasAdder = false);
    bool isAdder(int row) const;
    /// -1: it is not there.
    int rowOf(const Code<Organisation> &code) const;
    /// Empty outside the rows and on the adder.
    Code<Organisation> organisationAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Code<Organisation> code;
        QStringList cells;
        bool isLead = false;
        bool hasReported = false;
    };

    static Row rowOf(const PeriodResults &results, const Task &task, const TaskParty &party, bool isNamed);

    std::vector<Row> m_rows;
};

} // namespace ansinh
