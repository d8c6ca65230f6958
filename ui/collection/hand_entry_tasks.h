// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/hand_entry_rows.h"

#include <QWidget>

#include <array>

class QLabel;

namespace ansinh {

class GridView;
class HandCountsModel;
class HandTasksModel;
class ResultField;
class TableView;

/// The tasks of a return that is typed from paper: the list, and the texts and numbers of the chosen one. Keeps what
/// is typed; writes nothing.
class HandEntryTasks : public QWidget
{
    Q_OBJECT

public:
    explicit HandEntryTasks(QWidget *parent = nullptr);

    void show(std::vector<HandTask> tasks);
    using QWidget::show;
    const std::vector<HandTask> &tasks() const { return m_tasks; }
    void setChecks(const QStringList &checks);
    /// Takes in what is still being typed.
    void commitTyped();
    TableView *list() const { return m_list; }

signals:
    void typed();

private:
    QWidget *makeFields();
    void choose();
    void take();
    void takeCounts(int row, const QString &text);

    std::vector<HandTask> m_tasks;
    int m_row = -1;
    HandTasksModel *m_model;
    TableView *m_list;
    QLabel *m_title;
    std::array<ResultField *, 4> m_fields;
    HandCountsModel *m_counts;
    GridView *m_grid;
};

} // namespace ansinh
