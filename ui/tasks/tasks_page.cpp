// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_page.h"

#include "core/base/error.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/preview/sheet_choice.h"
#include "ui/tables/table_tools.h"
#include "ui/tasks/task_panel.h"
#include "ui/tasks/task_rows.h"
#include "ui/tasks/task_tree.h"
#include "ui/tasks/tasks_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/period_choice.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/wrapped_label.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kMissingState = 1; ///< its place in the choice of states
const QString kSplitKey = QStringLiteral("tasks/splitter");

void fit(QComboBox *choice, int letters)
{
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(letters);
}

void name(QComboBox *choice, const QString &objectName, const QString &what, const QString &hint)
{
    choice->setObjectName(objectName);
    choice->setAccessibleName(what);
    choice->setToolTip(hint);
}

} // namespace

TasksPage::TasksPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Tasks"), parent),
      m_settings(settings),
      m_model(new TasksModel(this)),
      m_rows(new TaskRows(this)),
      m_tree(new TaskTree),
      m_panel(new TaskPanel(desk, settings)),
      m_period(named<PeriodChoice>("periodChoice")),
      m_organisation(new QComboBox),
      m_state(new QComboBox),
      m_filter(new FilterField(tr("Find a task"), m_tree)),
      m_sheets(new QPushButton(tr("Assi&gnment sheet…"))),
      m_count(new WrappedLabel),
      m_splitter(new QSplitter)
{
    m_rows->setSourceModel(m_model);
    m_tree->setModel(m_rows);
    m_tree->setObjectName(QStringLiteral("taskResults"));
    m_tree->setAccessibleName(tr("Groups and tasks with their results"));
    arrange();
    makeHead();
    connectAll();
}

void TasksPage::makeHead()
{
    m_state->addItems(
        {tr("Any state"), tr("Results missing"), tr("Complete"), tr("With difficulties"), tr("With proposals")});
    name(m_organisation, QStringLiteral("organisationChoice"), tr("Organisation"),
         tr("Only the tasks in which this organisation takes part"));
    name(m_state, QStringLiteral("stateChoice"), tr("State"), tr("Only tasks of this state"));
    fit(m_period, 8);
    fit(m_organisation, 12);
    fit(m_state, 11);
    // Opens below the field with a scroll bar: sixty names are too many for one sight.
    m_organisation->setStyleSheet(QStringLiteral("QComboBox { combobox-popup: 0; }"));
    m_organisation->setMaxVisibleItems(16);
    m_organisation->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 54);
    m_state->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_filter->setObjectName(QStringLiteral("taskFilter"));
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 21);
    m_sheets->setObjectName(QStringLiteral("assignmentSheets"));
    m_sheets->setToolTip(tr("Print what the plan assigns to one organisation, or to all (Ctrl+G)"));
    auto *tools = new TableTools(m_tree, QStringLiteral("tasks/table"), tr("Tasks and results"), m_settings);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_period, m_organisation, m_state, m_filter, m_sheets, tools->button()})
        addToHead(widget);
}

void TasksPage::arrange()
{
    m_count->setObjectName(QStringLiteral("mutedText"));
    m_count->setContentsMargins(12, 8, 12, 8);
    auto *card = new Card;
    card->addWhole(m_tree);
    card->add(m_count);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(14);
    const int letter = fontMetrics().averageCharWidth();
    card->setMinimumWidth(letter * 40);
    m_panel->setMinimumWidth(letter * 56);
    m_splitter->setSizes({600, 504});
    m_splitter->restoreState(QByteArray::fromBase64(m_settings.choice(kSplitKey).toLatin1()));
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_splitter);
    setBody(body);
}

void TasksPage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_rows->setTyped(typed);
        afterNarrowing();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &TasksPage::markOld);
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &TasksPage::narrow);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TasksPage::narrow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksPage::showChosen);
    connect(m_tree, &QAbstractItemView::activated, this, [this] { m_panel->enter(m_panel->panes().front()); });
    connect(m_panel, &TaskPanel::refused, this, [this](const Error &error) { notice().refuse(error); });
    connect(m_panel, &TaskPanel::remarked, this,
            [this](const QString &text) { text.isEmpty() ? notice().putAway() : notice().warn(text); });
    connect(m_sheets, &QPushButton::clicked, this, &TasksPage::offerSheets);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setChoice(kSplitKey, QString::fromLatin1(m_splitter->saveState().toBase64())); });
    const auto key = [this](const QKeySequence &sequence, auto act) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, act);
    };
    key(Qt::Key_F6, [this] { cyclePane(1); });
    key(Qt::SHIFT | Qt::Key_F6, [this] { cyclePane(-1); });
    key(Qt::CTRL | Qt::Key_G, [this] { m_sheets->click(); });
}

QWidget *TasksPage::filterField() const
{
    return m_filter;
}

QWidget *TasksPage::mainField() const
{
    return m_tree;
}

Period TasksPage::period() const
{
    return m_period->of(m_desk.year());
}

void TasksPage::refresh()
{
    Result<PeriodResults> results = periodResultsOf(m_desk, period());
    if (!results)
        return notice().refuse(results.error());
    const QString chosen = m_tree->currentIndex().data(CodeRole).toString();
    m_results = std::move(results).value();
    {
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_model->show(m_results);
        m_rows->judgeAnew(Code<Task>(chosen));
        fillOrganisations();
    }
    afterNarrowing();
    choose(chosen);
}

void TasksPage::fillOrganisations()
{
    const QSignalBlocker quiet(m_organisation);
    const QVariant chosen = m_organisation->currentData();
    m_organisation->clear();
    m_organisation->addItem(tr("All organisations"), QString());
    const QSet<Code<Organisation>> parties = m_model->parties();
    for (const Organisation &organisation : m_results.plan.organisations) {
        if (parties.contains(organisation.code))
            m_organisation->addItem(m_results.nameOf(organisation.code), organisation.code.text);
    }
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(chosen)));
}

void TasksPage::narrow()
{
    const Code<Organisation> organisation(m_organisation->currentData().toString());
    m_rows->setOrganisation(organisation);
    m_rows->setWanted(static_cast<TaskRows::Wanted>(m_state->currentIndex()));
    if (!organisation.isEmpty())
        m_panel->chooseOrganisation(organisation);
    afterNarrowing();
}

void TasksPage::afterNarrowing()
{
    m_tree->spanGroups();
    if (!m_model->taskAt(m_rows->mapToSource(m_tree->currentIndex())))
        m_tree->setCurrentIndex(m_rows->index(0, 0, m_rows->index(0, 0)));
    tellCount();
}

void TasksPage::choose(const QString &code)
{
    const QModelIndex found = m_rows->mapFromSource(m_model->indexOf(code));
    if (found.isValid())
        m_tree->setCurrentIndex(found);
    showChosen();
}

void TasksPage::showChosen()
{
    const TaskRow *task = m_model->taskAt(m_rows->mapToSource(m_tree->currentIndex()));
    m_panel->show(m_results, task ? task->code : Code<Task>());
}

void TasksPage::tellCount()
{
    int shown = 0;
    for (int group = 0; group < m_rows->rowCount(); ++group)
        shown += m_rows->rowCount(m_rows->index(group, 0));
    const int all = m_model->taskCount();
    if (m_results.results.empty() && m_results.indicators.empty() && shown == all)
        m_count->setText(tr("Nothing has come in for this period yet. Choose a task and an organisation, and type at "
                            "the right what it reports; each text is kept as soon as its field is left."));
    else if (shown == all)
        m_count->setText(tr("%1 tasks · F6 goes to organisations, result and indicators").arg(all));
    else
        m_count->setText(shown == 0 ? tr("No task matches. Esc in the filter field shows all %1.").arg(all)
                                    : tr("%1 of %2 tasks").arg(shown).arg(all));
}

void TasksPage::goTo(const Place &place)
{
    const bool isMissing = place.detail == QLatin1String("missing");
    const bool isOrganisation = place.code.isEmpty() && !place.detail.isEmpty() && !isMissing;
    m_filter->setText(place.typed);
    m_state->setCurrentIndex(isMissing ? kMissingState : 0);
    m_organisation->setCurrentIndex(isOrganisation ? std::max(0, m_organisation->findData(place.detail)) : 0);
    if (!place.detail.isEmpty() && !isMissing)
        m_panel->chooseOrganisation(Code<Organisation>(place.detail));
    if (!place.code.isEmpty())
        choose(place.code);
}

void TasksPage::offerSheets()
{
    commitTyped();
    const auto shown = previewAssignmentSheets(this, m_desk, m_settings, m_panel->organisation());
    if (!shown)
        notice().refuse(shown.error());
}

bool TasksPage::commitTyped()
{
    return m_panel->commit();
}

void TasksPage::cyclePane(int step)
{
    std::vector<QWidget *> panes = m_panel->panes();
    panes.insert(panes.begin(), m_tree);
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    auto here = std::find_if(panes.begin(), panes.end(), holds);
    // The other three fields belong to the pane of the first.
    if (here == panes.end() && focus && m_panel->isAncestorOf(focus))
        here = panes.begin() + 2;
    const int count = static_cast<int>(panes.size());
    const int next = here == panes.end() ? 0 : (static_cast<int>(here - panes.begin()) + step + count) % count;
    if (next == 0)
        m_tree->setFocus(Qt::ShortcutFocusReason);
    else
        m_panel->enter(panes[static_cast<size_t>(next)]);
}

} // namespace ansinh
