// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/indicator_row.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The indicators of a task for one organisation, to be filled in. Tells what was typed and changes
/// nothing itself. Knows no book.
class IndicatorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<IndicatorRow> rows, const Period &period);
    const IndicatorRow &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void typed(int row, int column, const QString &text);

private:
    QString textOf(const IndicatorRow &row, int column) const;
    QVariant editTextOf(const IndicatorRow &row, int column) const;
    QVariant appearance(const IndicatorRow &row, int column, int role) const;
    bool isOpen(const IndicatorRow &row, int column) const;

    std::vector<IndicatorRow> m_rows;
    Period m_period{Year::of({})};
    bool m_isReadOnly = false;
};

/// "Có" or "Không" of a yes/no indicator, in the language of the screen.
QStringList yesNoChoices();

} // namespace ansinh
