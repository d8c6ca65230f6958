// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "core/actions/decide.h"
#include "core/actions/what_if.h"
#include "ui/base/desk.h"
#include "ui/plan/contradiction_text.h"
#include "ui/plan/contradictions_view.h"
#include "ui/plan/goals_text.h"
#include "ui/plan/tasks_view.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/card.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/verdict_changes.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

enum Tab { TasksTab, ContradictionsTab, GoalsTab, DocumentsTab, TabCount };

std::vector<DecisionChoice> choicesOf(const Contradiction &contradiction)
{
    std::vector<DecisionChoice> choices;
    for (const ContradictionPlace &place : contradiction.places)
        choices.push_back({place.key, nameOf(place), place.text});
    return choices;
}

Decision decisionOn(const Contradiction &contradiction, const QString &key, const QString &reason)
{
    Decision decision;
    decision.item = contradiction.id;
    decision.choice = key;
    decision.reason = reason;
    return decision;
}

} // namespace

PlanPage::PlanPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Plan"), parent),
      m_tasks(new TasksView(settings)),
      m_contradictions(new ContradictionsView(settings)),
      m_goals(new TextPanel(tr("Goals and duties"))),
      m_documents(new TextPanel(tr("Documents"))),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_filter(new FilterField(tr("Find a task or an organisation"), m_tasks))
{
    m_filter->setObjectName(QStringLiteral("planFilter"));
    addToHead(m_filter);
    addToHead(m_tasks->tools().button());
    addToHead(m_contradictions->tools().button());
    arrange();
    addTabs();
    connect(m_filter, &QLineEdit::textChanged, this, &PlanPage::filter);
    connect(m_contradictions, &ContradictionsView::decisionAsked, this, &PlanPage::askDecision);
}

void PlanPage::arrange()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setBody(body);
}

void PlanPage::addTabs()
{
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setAccessibleName(tr("Parts of the plan"));
    m_tabs->setExpanding(false);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab(QString());
    auto *goals = new Card;
    goals->add(m_goals, 1);
    m_documents->setObjectName(QStringLiteral("documentsPanel"));
    auto *documents = new Card;
    documents->add(m_documents, 1);
    for (QWidget *view : {static_cast<QWidget *>(m_tasks), static_cast<QWidget *>(m_contradictions),
                          static_cast<QWidget *>(goals), static_cast<QWidget *>(documents)})
        m_stack->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, this, &PlanPage::tabChosen);
    tabChosen(TasksTab);
}

void PlanPage::tabChosen(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_filter->setTable(m_stack->currentWidget());
    m_filter->setVisible(tab == TasksTab || tab == ContradictionsTab);
    m_tasks->tools().button()->setVisible(tab == TasksTab);
    m_contradictions->tools().button()->setVisible(tab == ContradictionsTab);
}

bool PlanPage::chooseOnTab(int tab, const QString &code)
{
    const bool isThere = tab == TasksTab ? m_tasks->choose(code) : m_contradictions->choose(code);
    if (isThere)
        m_tabs->setCurrentIndex(tab);
    return isThere;
}

void PlanPage::goTo(const Place &place)
{
    m_filter->setText(place.typed);
    if (place.code.isEmpty() || chooseOnTab(TasksTab, place.code) || chooseOnTab(ContradictionsTab, place.code))
        return;
    m_tabs->setCurrentIndex(DocumentsTab);
    m_documents->moveCursor(QTextCursor::Start);
    m_documents->find(place.code);
}

void PlanPage::askDecision(const Contradiction &contradiction)
{
    const Result<Status> &now = m_desk.status(m_desk.wholeYear());
    if (!now)
        return notice().refuse(now.error());
    const std::optional<Decision> earlier = m_contradictions->decisionOn(contradiction);
    const QString title = earlier ? tr("Decide %1 anew") : tr("Decide %1");
    DecisionDialog dialog({title.arg(contradiction.id), contradiction.subject, contradiction.explanation,
                           tr("Which place of the plan holds?"), choicesOf(contradiction)},
                          this);
    // Until it is decided, the place listed first holds.
    if (earlier)
        dialog.preset(earlier->choice, earlier->reason);
    else
        dialog.preset(contradiction.places.front().key, {});
    dialog.foretell([&](const QString &key) { return effectOf(decisionOn(contradiction, key, QStringLiteral("?"))); });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<Decision> decided
        = m_desk.written(decide(m_desk.book(), decisionOn(contradiction, dialog.choice(), dialog.reason())));
    if (!decided)
        return notice().refuse(decided.error());
    notice().putAway();
    emit told(tr("Decided: %1").arg(contradiction.id));
}

/// What a decision would change of the year; the book stays as it is.
QString PlanPage::effectOf(const Decision &decision)
{
    return changesHtml(m_desk, whatIf(m_desk.book(), {m_desk.wholeYear()}, [&]() -> Result<void> {
        const Result<Decision> decided = decide(m_desk.book(), decision);
        return decided ? Result<void>() : Result<void>(decided.error());
    }));
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
    m_tabs->setTabText(TasksTab, tr("Tasks (%1)").arg(status.plan.tasks.size()));
    m_tabs->setTabText(ContradictionsTab, tr("To be clarified (%1)").arg(status.openContradictions.size()));
    m_tabs->setTabText(GoalsTab, tr("Goals and duties"));
    m_tabs->setTabText(DocumentsTab, tr("Documents (%1)").arg(status.plan.documents.size()));
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
