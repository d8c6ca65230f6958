// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/target.h"
#include "ui/town/beside_ward.h"
#include "ui/town/town_words.h"

#include <QAbstractTableModel>

#include <array>

namespace ansinh {

/// One target, ward by ward, as values: what a total is made of, and who is not in it.
class WardValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WardColumn,
        VerdictColumn,
        ValueColumn,
        NumeratorColumn,
        DenominatorColumn,
        CertaintyColumn,
        GapColumn,
        TotalColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Target &target, const std::vector<BesideWard> &wards, const std::vector<WardValue> &values);
    void setFilter(ValueFilter filter);
    ValueFilter filter() const { return m_filter; }
    int countOf(ValueFilter filter) const { return m_counts[static_cast<size_t>(filter)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString code; ///< the number of the package
        QString place;
        QColor colour;
        QStringList cells;
        QVariantList sorts;
        std::array<bool, kValueFilters> isIn{}; ///< by filter
    };

    static Row silentRow(const BesideWard &ward, const Target &target);
    static Row rowOf(const BesideWard &ward, const WardMeasure &measure, const Target &target);
    void gather();

    std::vector<Row> m_rows;
    std::vector<int> m_shown; ///< places in m_rows
    std::array<int, kValueFilters> m_counts{};
    ValueFilter m_filter = ValueFilter::All;
};

} // namespace ansinh
