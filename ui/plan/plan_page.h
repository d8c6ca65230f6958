// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QStackedWidget;
class QTabBar;

namespace ansinh {

class ContradictionsView;
class FilterField;
class TasksView;
class TextPanel;
struct Status;

/// The plan: its groups and tasks as a tree, its contradictions, goals and documents.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Desk &desk, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("plan"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;

protected:
    void refresh() override;

private:
    void addTabs();
    void filter(const QString &typed);
    void nameTabs(const Status &status);

    TasksView *m_tasks;
    ContradictionsView *m_contradictions;
    TextPanel *m_goals;
    TextPanel *m_documents;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    FilterField *m_filter;
};

} // namespace ansinh
