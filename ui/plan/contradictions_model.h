// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The places of the plan that cannot all hold, each with whether it has been decided.
class ContradictionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, SubjectColumn, TargetColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Status &status);
    /// nullptr: no such row.
    const Contradiction *at(int row) const;
    /// The officer's decision; absent: open.
    std::optional<Decision> decisionOn(const Contradiction &contradiction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Contradiction &contradiction, int column) const;

    std::vector<Contradiction> m_contradictions;
    std::vector<Contradiction> m_open;
    std::vector<Decision> m_decisions;
};

} // namespace ansinh
