// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_finding.h"

#include <QAbstractTableModel>

namespace ansinh {

/// What was found wrong with a package, as a table of values.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, KindColumn, WhatColumn, ValueColumn, RemedyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<PackageFinding> &findings);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QStringList> m_rows;
};

} // namespace ansinh
