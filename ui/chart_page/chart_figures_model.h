// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_table.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The figures of a chart as a table, in the chart's own order.
class ChartFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ChartFigures figures);
    /// Titles the lines below it.
    bool isGroup(int row) const { return m_figures.lines[static_cast<size_t>(row)].isGroup; }
    bool isRight(int column) const { return m_figures.columns[static_cast<size_t>(column)].isRight; }
    /// Where the cell, else the first of its line that leads anywhere, leads; absent: nowhere.
    std::optional<Destination> linkAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ChartCell *cellAt(const QModelIndex &index) const;

    ChartFigures m_figures;
};

} // namespace ansinh
