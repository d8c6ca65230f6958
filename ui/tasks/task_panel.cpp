// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_panel.h"

#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/tables/table_tools.h"
#include "ui/tasks/indicators_panel.h"
#include "ui/tasks/parties_model.h"
#include "ui/tasks/result_writer.h"
#include "ui/tasks/task_heading.h"
#include "ui/widgets/choose_organisation.h"
#include "ui/widgets/result_field.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

const QString kSplitKey = QStringLiteral("tasks/parties");

enum Tab { ResultTab, IndicatorTab };

} // namespace

TaskPanel::TaskPanel(Desk &desk, Settings &settings, QWidget *parent)
    : Card({}, parent),
      m_desk(desk),
      m_settings(settings),
      m_heading(new WrappedLabel),
      m_model(new PartiesModel(this)),
      m_parties(new TableView),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_fields(new ResultFields(settings)),
      m_indicators(new IndicatorsPanel(desk, settings)),
      m_splitter(new QSplitter(Qt::Vertical))
{
    arrange();
    connect(m_parties->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_wanted = m_model->organisationAt(m_parties->currentIndex().row());
        showOrganisation();
    });
    connect(m_parties, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_model->isAdder(index.row()) ? askGuest() : enter(m_fields->first());
    });
    connect(m_parties, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isAdder(index.row()))
            askGuest();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_fields, &ResultFields::typed, this, &TaskPanel::write);
    connect(m_indicators, &IndicatorsPanel::refused, this, &TaskPanel::refused);
    connect(m_indicators, &IndicatorsPanel::remarked, this, &TaskPanel::remarked);
}

void TaskPanel::arrange()
{
    m_heading->setObjectName(QStringLiteral("taskHeading"));
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parties->setModel(m_model);
    m_parties->setObjectName(QStringLiteral("partyTable"));
    m_parties->setAccessibleName(tr("Organisations of the task"));
    m_parties->setSortingEnabled(false);
    m_parties->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parties->setSelectionMode(QAbstractItemView::SingleSelection);
    m_parties->horizontalHeader()->hide();
    const int letter = fontMetrics().averageCharWidth();
    m_parties->horizontalHeader()->resizeSection(PartiesModel::RoleColumn, letter * 13);
    m_parties->horizontalHeader()->resizeSection(PartiesModel::StateColumn, letter * 14);
    m_parties->setWideColumn(PartiesModel::NameColumn, letter * 20);
    m_parties->setMinimumHeight(fontMetrics().height() * 3);
    m_splitter->addWidget(m_parties);
    m_splitter->addWidget(makeTabs());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({fontMetrics().height() * 7, 400});
    m_splitter->restoreState(QByteArray::fromBase64(m_settings.choice(kSplitKey).toLatin1()));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setChoice(kSplitKey, QString::fromLatin1(m_splitter->saveState().toBase64())); });
    add(m_heading);
    add(m_splitter, 1);
    layout()->setContentsMargins(1, 12, 1, 1);
    for (auto *label : findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        label->setIndent(15);
}

QWidget *TaskPanel::makeTabs()
{
    m_tabs->addTab(tr("Result"));
    m_tabs->addTab(tr("Indicators"));
    m_tabs->setObjectName(QStringLiteral("taskTabs"));
    m_tabs->setAccessibleName(tr("Result or indicators"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_stack->addWidget(m_fields);
    m_stack->addWidget(m_indicators);
    auto *tools = new TableTools(m_indicators->grid(), QStringLiteral("tasks/indicators"), tr("Indicators of the task"),
                                 m_settings);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 6, 0);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(tools->button());
    tools->button()->hide();
    connect(m_tabs, &QTabBar::currentChanged, tools->button(),
            [button = tools->button()](int tab) { button->setVisible(tab == IndicatorTab); });
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    return whole;
}

void TaskPanel::show(const PeriodResults &results, const Code<Task> &task)
{
    if (m_book != m_desk.book().path()) {
        forget();
        m_book = m_desk.book().path();
    }
    m_results = results;
    m_task = task;
    const Task *chosen = m_results.plan.task(task);
    setTitle(chosen ? QStringLiteral("%1 · %2").arg(chosen->code.text, chosen->label())
                    : tr("Choose a task to see its results"));
    setToolTip(chosen ? chosen->title : QString());
    m_heading->setText(chosen ? taskHeadingHtml(m_results, *chosen) : QString());
    const Code<Organisation> wanted = m_wanted;
    m_guest = m_guestOf == task ? m_guest : Code<Organisation>();
    m_model->show(m_results, chosen, m_guest, !m_desk.book().isReadOnly());
    const int row = m_model->rowOf(wanted);
    m_parties->setCurrentIndex(m_model->index(row < 0 ? 0 : row, 0));
    m_wanted = wanted.isEmpty() ? organisation() : wanted;
    showOrganisation();
}

/// Somebody whom the plan does not name for this task reports on it.
void TaskPanel::askGuest()
{
    const Task *task = m_results.plan.task(m_task);
    if (!task)
        return;
    OrganisationQuestion question{tr("Another organisation for task %1").arg(task->code.text),
                                  tr("The plan does not name it for this task. What it reports is kept all the same, "
                                     "and the list says so."),
                                  tr("Choose"),
                                  {},
                                  {}};
    for (const Organisation &each : m_results.plan.organisations) {
        const bool canReport = each.kind != OrganisationKind::Issuer && each.existsOn(m_results.day);
        if (canReport && m_model->rowOf(each.code) < 0)
            question.choices.push_back({each.code, m_results.nameOf(each.code)});
    }
    const auto chosen = ansinh::chooseOrganisation(this, question);
    if (!chosen)
        return;
    m_guest = *chosen;
    m_guestOf = m_task;
    m_wanted = *chosen;
    show(PeriodResults(m_results), m_task);
    enter(m_fields->first());
}

void TaskPanel::chooseOrganisation(const Code<Organisation> &organisation)
{
    const int row = m_model->rowOf(organisation);
    if (row >= 0)
        m_parties->setCurrentIndex(m_model->index(row, 0));
    m_wanted = organisation;
}

Code<Organisation> TaskPanel::organisation() const
{
    return m_model->organisationAt(m_parties->currentIndex().row());
}

void TaskPanel::showOrganisation()
{
    const ResultKey key{m_task, organisation(), m_results.period};
    if (key != m_fields->key())
        m_fields->commit();
    m_fields->setReadOnly(m_desk.book().isReadOnly());
    m_fields->show(m_results, key);
    for (const auto &[unwritten, texts] : m_unwritten) {
        if (unwritten == key)
            m_fields->retype(texts);
    }
    m_indicators->show(m_results, key);
    tellCounts();
}

void TaskPanel::tellCounts()
{
    const ResultKey key = m_fields->key();
    const auto count = std::count_if(m_results.indicators.begin(), m_results.indicators.end(),
                                     [&](const auto &value) { return value.task == key.task && value.by == key.by; });
    m_tabs->setTabText(IndicatorTab, count == 0 ? tr("Indicators") : tr("Indicators (%1)").arg(count));
}

void TaskPanel::write(const ResultKey &key, const ResultTexts &texts)
{
    const Result<void> done = writeTexts(m_desk, key, texts);
    forgetUnwritten(key);
    if (done)
        return;
    m_unwritten.emplace_back(key, texts);
    emit refused(done.error());
}

void TaskPanel::forgetUnwritten(const ResultKey &key)
{
    m_unwritten.erase(
        std::remove_if(m_unwritten.begin(), m_unwritten.end(), [&](const auto &each) { return each.first == key; }),
        m_unwritten.end());
}

bool TaskPanel::commit()
{
    m_fields->commit();
    const bool areIndicatorsTaken = m_indicators->commit();
    for (const auto &[key, texts] : std::vector(m_unwritten))
        write(key, texts);
    return m_unwritten.empty() && areIndicatorsTaken;
}

/// Another book lies on the desk: nothing of the one before may get into it.
void TaskPanel::forget()
{
    m_unwritten.clear();
    m_fields->forget();
    m_indicators->forget();
}

std::vector<QWidget *> TaskPanel::panes() const
{
    return {m_parties, m_fields->first(), m_indicators->grid()};
}

void TaskPanel::enter(QWidget *pane)
{
    if (pane != m_parties)
        m_tabs->setCurrentIndex(pane == m_indicators->grid() ? IndicatorTab : ResultTab);
    pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ansinh
