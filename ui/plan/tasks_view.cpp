// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/tasks_view.h"

#include "ui/plan/plan_model.h"
#include "ui/plan/task_text.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/tree_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace ansinh {

TasksView::TasksView(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_model(new PlanModel(this)),
      m_rows(new FilteredRows(this)),
      m_tree(new TreeView),
      m_panel(new TextPanel(tr("What the plan says of the chosen task"))),
      m_nothing(new QLabel(tr("No task matches what you typed. Esc shows them all.")))
{
    m_rows->setSourceModel(m_model);
    m_tree->setModel(m_rows);
    m_tree->setObjectName(QStringLiteral("taskTree"));
    m_tree->setAccessibleName(tr("Groups and tasks of the plan"));
    m_panel->setObjectName(QStringLiteral("taskPanel"));
    m_nothing->setObjectName(QStringLiteral("mutedText"));
    m_nothing->setMargin(16);
    auto *left = new Card;
    left->addWhole(m_tree);
    left->add(m_nothing);
    auto *right = new Card;
    right->add(m_panel, 1);
    right->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(left, 1);
    layout->addWidget(right);
    arrangeColumns();
    m_tools = new TableTools(m_tree, QStringLiteral("plan"), tr("Tasks of the plan"), settings);
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TasksView::showChosen);
}

void TasksView::arrangeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *head = m_tree->header();
    head->setStretchLastSection(false);
    head->resizeSection(PlanModel::CodeColumn, letter * 11);
    head->setSectionResizeMode(PlanModel::TitleColumn, QHeaderView::Stretch);
    head->resizeSection(PlanModel::LeadColumn, letter * 22);
    head->resizeSection(PlanModel::CoordinateColumn, letter * 23);
    head->resizeSection(PlanModel::TimeColumn, letter * 14);
    head->setMinimumSectionSize(letter * 6);
}

void TasksView::show(const Plan &plan)
{
    const QString chosen = m_tree->currentIndex().data(CodeRole).toString();
    m_model->show(plan);
    spanGroups();
    chooseFirstTask();
    if (!chosen.isEmpty())
        choose(chosen);
}

bool TasksView::choose(const QString &code)
{
    const QModelIndexList found
        = m_rows->match(m_rows->index(0, 0), CodeRole, code, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return false;
    m_tree->setCurrentIndex(found.last());
    m_tree->scrollTo(found.last());
    return true;
}

void TasksView::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
    spanGroups();
    m_nothing->setVisible(m_rows->rowCount() == 0);
    if (!m_tree->currentIndex().isValid())
        chooseFirstTask();
}

void TasksView::spanGroups()
{
    for (int group = 0; group < m_rows->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    m_tree->expandAll();
}

int TasksView::shownTasks() const
{
    int tasks = 0;
    for (int group = 0; group < m_rows->rowCount(); ++group)
        tasks += m_rows->rowCount(m_rows->index(group, 0));
    return tasks;
}

void TasksView::chooseFirstTask()
{
    m_nothing->setVisible(m_rows->rowCount() == 0);
    m_tree->setCurrentIndex(m_rows->index(0, 0, m_rows->index(0, 0)));
    showChosen();
}

void TasksView::showChosen()
{
    const QModelIndex index = m_rows->mapToSource(m_tree->currentIndex());
    if (!index.isValid())
        return m_panel->show({});
    const Task *task = m_model->taskAt(index);
    m_panel->show(task ? taskHtml(m_model->plan(), *task)
                       : groupHtml(m_model->plan(), Code<TaskGroup>(index.data(CodeRole).toString())));
}

} // namespace ansinh
