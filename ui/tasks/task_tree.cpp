// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_tree.h"

#include "ui/tasks/task_row.h"

#include <QHeaderView>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kLeastTitle = 14; // letters
constexpr int kHeadRoom = 30; ///< beside a head: its air, and the arrow of the order

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
    // No head is cut in either language.
    QFont face = font();
    face.setWeight(QFont::DemiBold);
    for (int column = 0; column < TaskRow::ColumnCount; ++column) {
        const QString head = model->headerData(column, Qt::Horizontal).toString();
        const int room = QFontMetrics(face).horizontalAdvance(head) + kHeadRoom;
        header()->resizeSection(column, std::max(header()->sectionSize(column), room));
    }
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
