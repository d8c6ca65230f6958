// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "ui/base/desk.h"
#include "ui/plan/contradictions_view.h"
#include "ui/plan/goals_text.h"
#include "ui/plan/tasks_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/text_panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ansinh {

PlanPage::PlanPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Plan"), parent),
      m_tasks(new TasksView),
      m_contradictions(new ContradictionsView),
      m_goals(new TextPanel(tr("Goals and duties"))),
      m_documents(new TextPanel(tr("Documents"))),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_filter(new FilterField(tr("Find a task or an organisation"), m_stack))
{
    m_filter->setObjectName(QStringLiteral("planFilter"));
    m_stack->setFocusProxy(m_tasks);
    addToHead(m_filter);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setBody(body);
    addTabs();
    connect(m_filter, &QLineEdit::textChanged, this, &PlanPage::filter);
}

void PlanPage::addTabs()
{
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setAccessibleName(tr("Parts of the plan"));
    m_tabs->setExpanding(false);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab(QString());
    auto *goals = new Card;
    goals->add(m_goals, 1);
    auto *documents = new Card;
    documents->add(m_documents, 1);
    for (QWidget *view : {static_cast<QWidget *>(m_tasks), static_cast<QWidget *>(m_contradictions),
                          static_cast<QWidget *>(goals), static_cast<QWidget *>(documents)})
        m_stack->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_filter->setVisible(tab < 2);
        m_stack->setFocusProxy(m_stack->currentWidget());
    });
}

QWidget *PlanPage::filterField() const
{
    return m_filter->isVisible() ? m_filter : nullptr;
}

QWidget *PlanPage::mainField() const
{
    return m_stack->currentWidget();
}

void PlanPage::nameTabs(const Status &status)
{
    m_tabs->setTabText(0, tr("Tasks (%1)").arg(status.plan.tasks.size()));
    m_tabs->setTabText(1, tr("To be clarified (%1)").arg(status.openContradictions.size()));
    m_tabs->setTabText(2, tr("Goals and duties"));
    m_tabs->setTabText(3, tr("Documents (%1)").arg(status.plan.documents.size()));
}

void PlanPage::refresh()
{
    const Result<Status> &status = m_desk.status(m_desk.wholeYear());
    if (!status)
        return showError(this, status.error());
    nameTabs(*status);
    setSubtitle(tr("%1 groups, %2 tasks").arg(status->plan.groups.size()).arg(status->plan.tasks.size()));
    m_tasks->show(status->plan);
    m_contradictions->show(*status);
    m_goals->show(goalsHtml(status->plan));
    m_documents->show(documentsHtml(status->plan));
}

void PlanPage::filter(const QString &typed)
{
    m_tasks->setTyped(typed);
    m_contradictions->setTyped(typed);
    emit told(typed.isEmpty() ? QString() : tr("%1 tasks match “%2”").arg(m_tasks->shownTasks()).arg(typed));
}

} // namespace ansinh
