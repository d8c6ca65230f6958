// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLabel;

namespace ansinh {

class FilteredRows;
class PlanModel;
class Settings;
class TableTools;
class TextPanel;
class TreeView;

/// The tree of groups and tasks, and beside it what the plan says of the one chosen.
class TasksView : public QWidget
{
    Q_OBJECT

public:
    explicit TasksView(Settings &settings, QWidget *parent = nullptr);

    void show(const Plan &plan);
    using QWidget::show;
    void setTyped(const QString &typed);
    /// How many tasks are shown now.
    int shownTasks() const;
    /// Chooses the task or group with that code; false: it is not shown.
    bool choose(const QString &code);
    TableTools &tools() const { return *m_tools; }

private:
    void arrangeColumns();
    void spanGroups();
    void showChosen();
    void chooseFirstTask();

    PlanModel *m_model;
    FilteredRows *m_rows;
    TreeView *m_tree;
    TextPanel *m_panel;
    QLabel *m_nothing;
    TableTools *m_tools;
};

} // namespace ansinh
