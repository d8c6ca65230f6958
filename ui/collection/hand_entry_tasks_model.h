// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/hand_entry_rows.h"

#include <QAbstractTableModel>

namespace ansinh {

/// The tasks of a return that is typed from paper, as a list: which of them is told of already.
class HandTasksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, TitleColumn, ToldColumn, ColumnCount };

    /// The tasks must outlive it.
    explicit HandTasksModel(const std::vector<HandTask> &tasks, QObject *parent = nullptr);

    void showAll();
    void showRow(int row);
    /// What is wrong with each task; empty: nothing.
    void setChecks(const QStringList &checks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;

    const std::vector<HandTask> &m_tasks;
    QStringList m_checks;
    int m_rows = 0;
};

/// What is counted for one task: a name and a number that is typed.
class HandCountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, NumberColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const HandTask &task);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void typed(int row, const QString &text);

private:
    std::vector<FormIndicatorRow> m_asked;
    std::vector<FilledTaskRow> m_counted;
};

} // namespace ansinh
