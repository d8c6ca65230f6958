// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QTabBar;

namespace ansinh {

class ContradictionsView;
class FilterField;
class Settings;
class TasksView;
class TextPanel;
struct Decision;
struct Status;

/// The plan: its groups and tasks as a tree, its contradictions, goals and documents.
class PlanPage : public Page
{
    Q_OBJECT

public:
    PlanPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("plan"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// A task ("1.1"), a contradiction ("MT01") or the number of a document.
    void goTo(const Place &place) override;

protected:
    void refresh() override;

private:
    void arrange();
    void addTabs();
    void tabChosen(int tab);
    bool chooseOnTab(int tab, const QString &code);
    void askDecision(const Contradiction &contradiction);
    QString effectOf(const Decision &decision);
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
