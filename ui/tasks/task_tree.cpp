// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_tree.h"

#include "ui/tasks/task_row.h"

#include <QHeaderView>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kLeastTitle = 17; // letters

} // namespace

TaskTree::TaskTree(QWidget *parent) : TreeView(parent)
{
    setIndentation(0);
    setRootIsDecorated(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
}

void TaskTree::setModel(QAbstractItemModel *model)
{
    TreeView::setModel(model);
    const int letter = fontMetrics().averageCharWidth();
    header()->resizeSection(TaskRow::CodeColumn, letter * 6);
    header()->resizeSection(TaskRow::LeadColumn, letter * 14);
    header()->resizeSection(TaskRow::CoordinateColumn, letter * 11);
    header()->resizeSection(TaskRow::ReturnsColumn, letter * 9);
    header()->resizeSection(TaskRow::StateColumn, letter * 13);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != TaskRow::TitleColumn)
            fitTitle();
    });
}

void TaskTree::spanGroups()
{
    for (int group = 0; group < model()->rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true);
    expandAll();
}

void TaskTree::fitTitle()
{
    const int others = header()->length() - header()->sectionSize(TaskRow::TitleColumn);
    header()->resizeSection(TaskRow::TitleColumn,
                            std::max(viewport()->width() - others, fontMetrics().averageCharWidth() * kLeastTitle));
}

void TaskTree::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    fitTitle();
}

} // namespace ansinh
