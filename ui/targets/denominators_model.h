// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/figure.h"

#include <QAbstractTableModel>

namespace ansinh {

/// One shared denominator of a year: of the whole ward, or of one khu phố.
struct DenominatorRow
{
    QString name;
    Id<Area> area; ///< not stored: the whole ward
    QString areaName; ///< empty: the whole ward
    std::optional<SharedDenominator> now;
    std::optional<SharedDenominator> before; ///< of the year before
    QStringList targets; ///< codes of those that use it
};

/// Every denominator that a target names, in the plan's order; with `areas` each khu phố below it.
std::vector<DenominatorRow> denominatorRows(const Plan &plan, const std::vector<SharedDenominator> &all, Year year,
                                            const std::vector<Area> &areas, const QDate &day);

/// The shared denominators of a year as a table of values. A typed cell is only told.
class DenominatorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AreaColumn, PreviousColumn, ValueColumn, SourceColumn, TargetsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Year year, std::vector<DenominatorRow> rows);
    const DenominatorRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void typed(int row, int column, const QString &text);

private:
    QString text(const DenominatorRow &row, int column) const;
    QString field(const DenominatorRow &row, int column) const;
    QVariant order(const DenominatorRow &row, int column) const;

    int m_year = 0;
    std::vector<DenominatorRow> m_rows;
};

} // namespace ansinh
