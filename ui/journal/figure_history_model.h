// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/row_words.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The versions of one figure as a table of values, newest first. Knows no book.
class FigureHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        ValueColumn,
        CertaintyColumn,
        ByColumn,
        SourceColumn,
        ReasonColumn,
        WhatColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<FigureVersion> &versions, const JournalNames &names);
    const FigureVersion &versionAt(int row) const { return m_rows[static_cast<size_t>(row)].version; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        FigureVersion version;
        QStringList cells;
    };

    std::vector<Row> m_rows;
};

} // namespace ansinh
