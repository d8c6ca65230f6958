// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_tasks.h"

#include "ui/collection/hand_entry_tasks_model.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/result_field.h"
#include "ui/widgets/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace ansinh {

namespace {

using Cells = std::array<FilledCell FilledTaskRow::*, 4>;

constexpr Cells kCells{&FilledTaskRow::result, &FilledTaskRow::progress, &FilledTaskRow::difficulties,
                       &FilledTaskRow::proposals};

} // namespace

HandEntryTasks::HandEntryTasks(QWidget *parent)
    : QWidget(parent),
      m_model(new HandTasksModel(m_tasks, this)),
      m_list(new TableView),
      m_title(new WrappedLabel),
      m_fields{
          new ResultField(QStringLiteral("handResult"), tr("Result"), tr("What was done in this period")),
          new ResultField(QStringLiteral("handProgress"), tr("Progress"), tr("Done, on schedule, or what is left")),
          new ResultField(QStringLiteral("handDifficulties"), tr("Difficulties"), tr("What stood in the way")),
          new ResultField(QStringLiteral("handProposals"), tr("Proposals"),
                          tr("What is asked of the ward or those above"))},
      m_counts(new HandCountsModel(this)),
      m_grid(new GridView)
{
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("handTasks"));
    m_list->setAccessibleName(tr("Tasks of the organisation"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(false);
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(HandTasksModel::CodeColumn, letter * 6);
    m_list->setColumnWidth(HandTasksModel::ToldColumn, letter * 13);
    m_list->setWideColumn(HandTasksModel::TitleColumn, letter * 18);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(makeFields());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({letter * 52, letter * 110});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HandEntryTasks::choose);
    for (ResultField *field : m_fields)
        connect(field, &ResultField::fieldLeft, this, &HandEntryTasks::take);
    setFocusProxy(m_list);
}

QWidget *HandEntryTasks::makeFields()
{
    m_title->setObjectName(QStringLiteral("cardTitle"));
    auto *fields = new QWidget;
    auto *layout = new QGridLayout(fields);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_title, 0, 0, 1, 2);
    for (int i = 0; i < 4; ++i) {
        auto *label = new QLabel(m_fields[static_cast<size_t>(i)]->accessibleName());
        label->setBuddy(m_fields[static_cast<size_t>(i)]);
        layout->addWidget(label, 1 + (i / 2) * 2, i % 2);
        layout->addWidget(m_fields[static_cast<size_t>(i)], 2 + (i / 2) * 2, i % 2);
    }
    layout->setRowStretch(2, 3);
    layout->setRowStretch(4, 2);
    m_grid->setModel(m_counts);
    m_grid->setObjectName(QStringLiteral("handCounts"));
    m_grid->setAccessibleName(tr("Counted for the task"));
    m_grid->setSortingEnabled(false);
    const int letter = fontMetrics().averageCharWidth();
    m_grid->setColumnWidth(HandCountsModel::NumberColumn, letter * 18);
    m_grid->setWideColumn(HandCountsModel::TitleColumn, letter * 30);
    layout->addWidget(m_grid, 5, 0, 1, 2);
    layout->setRowStretch(5, 3);
    connect(m_counts, &HandCountsModel::typed, this, &HandEntryTasks::takeCounts);
    connect(m_grid, &GridView::cleared, this, [this](const QModelIndexList &cells) {
        for (const QModelIndex &cell : cells)
            takeCounts(cell.row(), QString());
    });
    connect(m_grid, &GridView::pasted, this, [this](const QModelIndex &at, const CellBlock &block) {
        for (int row = 0; row < block.size(); ++row)
            takeCounts(at.row() + row, block[row].value(HandCountsModel::NumberColumn - at.column()));
    });
    return fields;
}

void HandEntryTasks::show(std::vector<HandTask> tasks)
{
    m_row = -1;
    m_tasks = std::move(tasks);
    m_model->showAll();
    m_list->setCurrentIndex(m_model->index(0, 0));
    choose();
}

void HandEntryTasks::choose()
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    if (row == m_row)
        return;
    commitTyped();
    m_row = row;
    if (row < 0)
        return;
    const HandTask &task = m_tasks[static_cast<size_t>(row)];
    m_title->setText(QStringLiteral("%1 · %2").arg(task.asked.task.text, task.asked.title));
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker quiet(m_fields[i]);
        m_fields[i]->setPlainText((task.typed.*kCells[i]).text);
    }
    m_counts->show(task);
    m_grid->setVisible(!task.counted.empty());
    m_grid->setCurrentIndex(m_counts->index(0, HandCountsModel::NumberColumn));
}

void HandEntryTasks::take()
{
    if (m_row < 0)
        return;
    HandTask &task = m_tasks[static_cast<size_t>(m_row)];
    bool isChanged = false;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        FilledCell &cell = task.typed.*kCells[i];
        const QString text = m_fields[i]->cleanText();
        isChanged = isChanged || text != cell.text;
        cell.text = text;
    }
    if (!isChanged)
        return;
    m_model->showRow(m_row);
    emit typed();
}

void HandEntryTasks::takeCounts(int row, const QString &text)
{
    if (m_row < 0)
        return;
    HandTask &task = m_tasks[static_cast<size_t>(m_row)];
    if (row < 0 || row >= static_cast<int>(task.counted.size()))
        return;
    task.counted[static_cast<size_t>(row)].result.text = text.trimmed();
    m_counts->show(task);
    m_model->showRow(m_row);
    emit typed();
}

void HandEntryTasks::setChecks(const QStringList &checks)
{
    m_model->setChecks(checks);
}

void HandEntryTasks::commitTyped()
{
    m_grid->commitOpenCell();
    take();
}

} // namespace ansinh
