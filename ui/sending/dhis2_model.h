// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/dhis2_mapping.h"

#include <QAbstractTableModel>

namespace ansinh {

/// Under which identifiers of DHIS2 the targets' amounts go, as a table of values.
class Dhis2Model : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TargetColumn, NameColumn, AmountColumn, ElementColumn, OptionColumn, UnitColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Dhis2Mapping> &mappings, const Plan &plan);
    const Dhis2Mapping &mapping(int row) const { return m_rows[static_cast<size_t>(row)].mapping; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Dhis2Mapping mapping;
        QStringList cells;
    };

    std::vector<Row> m_rows;
};

QString amountText(Dhis2Mapping::Amount amount);

} // namespace ansinh
