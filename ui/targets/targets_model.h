// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/target_row.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The targets of a period as a table of values. Knows no book.
class TargetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `figures` are those of the period; they tell who reported.
    void show(const Status &status, const std::vector<Figure> &figures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant appearance(const TargetRow &row, int column, int role) const;

    Period m_period{Year::of({}), false};
    std::vector<TargetRow> m_rows;
};

} // namespace ansinh
