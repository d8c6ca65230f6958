// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/town/town_words.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The wards of a town as values: who sent what, when, and what to ask about. Those that sent nothing come first.
class WardsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WardColumn,
        PlaceColumn,
        StateColumn,
        ReceivedColumn,
        CodeColumn,
        LateColumn,
        UnansweredColumn,
        ReportColumn,
        PlanColumn,
        ReplacedColumn,
        RemarksColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TownStatus &status, WardFilter filter, const QDate &today);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString code; ///< the number of the package
        QString search;
        QColor colour; ///< of the state
        QStringList cells;
        QVariantList sorts;
        QVariantList copies;
    };

    static Row rowOf(const WardStanding &ward, int late);

    std::vector<Row> m_rows;
};

} // namespace ansinh
