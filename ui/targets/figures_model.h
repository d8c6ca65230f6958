// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/figure_row.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The table of figures as values. A typed cell is only told: who listens writes it into the book and
/// shows the lines anew.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Lines that were there before keep their place, so that the eye and the keyboard stay where they are.
    void show(const Period &period, std::vector<FigureRow> rows, bool areParts = false);
    const FigureRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Only when it differs from what stood in the field.
    void typed(const QModelIndex &index, const QString &text);

private:
    QVariant appearance(const FigureRow &row, int column, int role) const;
    bool hasSameLines(const std::vector<FigureRow> &rows) const;

    Period m_period{Year::of({}), false};
    std::vector<FigureRow> m_rows;
    bool m_areParts = false;
};

} // namespace ansinh
