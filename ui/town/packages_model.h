// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"

#include <QAbstractTableModel>

namespace ansinh {

/// Packages before they are taken in, or after, as values: whose they are and what becomes of each. Those that are
/// refused come first.
class PackagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WardColumn,
        OutcomeColumn,
        PeriodColumn,
        StateColumn,
        CodeColumn,
        RemarksColumn,
        ReportColumn,
        FileColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Consolidated &all);
    /// nullptr: there is no such row.
    const ConsolidatedPackage *packageAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString textOf(const ConsolidatedPackage &package, int column);
    static QVariant orderOf(const ConsolidatedPackage &package, int column);

    std::vector<ConsolidatedPackage> m_packages;
};

} // namespace ansinh
