// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/frozen_column.h"

#include "ui/widgets/one_line_delegate.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace ansinh {

FrozenColumn::FrozenColumn(TableView *table) : QTableView(table), m_table(table)
{
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setObjectName(QStringLiteral("frozenColumn"));
    setAccessibleName(table->accessibleName());
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(table->showGrid());
    setAlternatingRowColors(table->alternatingRowColors());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table->verticalScrollMode());
    setWordWrap(false);
    setItemDelegate(new OneLineDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(table->verticalHeader()->defaultSectionSize());
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionMode(table->selectionMode());
    // Its head orders the whole table.
    connect(horizontalHeader(), &QHeaderView::sectionClicked, table, [this] {
        const QHeaderView *head = m_table->horizontalHeader();
        const bool isUp = head->sortIndicatorSection() == 0 && head->sortIndicatorOrder() == Qt::AscendingOrder;
        m_table->sortByColumn(0, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { place(); });
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, [this] { place(); });
    table->installEventFilter(this);
    follow();
}

void FrozenColumn::follow()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, column != 0);
    place();
}

void FrozenColumn::place()
{
    setVisible(!m_table->isColumnHidden(0));
    setColumnWidth(0, m_table->columnWidth(0));
    horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->height());
    setGeometry(m_table->frameWidth(), m_table->frameWidth(), m_table->columnWidth(0),
                m_table->viewport()->height() + m_table->horizontalHeader()->height());
    raise();
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther
        = event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
    if (watched == m_table && isOther)
        place();
    return QTableView::eventFilter(watched, event);
}

} // namespace ansinh
