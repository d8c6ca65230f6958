// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/widgets/cell_block.h"
#include "ui/widgets/one_line_delegate.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ansinh {

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new WrappingDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, [this] {
        if (!m_isOneLine)
            resizeRowsToContents();
        if (m_isRevealing)
            scrollTo(currentIndex());
        m_isRevealing = false;
    });
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::layoutChanged, &m_fit, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    // The row of the keyboard is tinted as a whole.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setMostLines(int lines)
{
    static_cast<WrappingDelegate *>(itemDelegate())->setMostLines(lines);
}

void TableView::reveal()
{
    m_isRevealing = true;
    m_fit.start();
}

void TableView::setOneLineRows()
{
    m_isOneLine = true;
    setItemDelegate(new OneLineDelegate(this));
    setWordWrap(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * WrappingDelegate::kAbove + 1);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWideColumn();
    m_fit.start();
}

void TableView::setWideColumn(int column, int least)
{
    m_wideColumn = column;
    m_leastWidth = least;
    fitWideColumn();
}

void TableView::fitWideColumn()
{
    if (m_wideColumn < 0)
        return;
    if (isColumnHidden(m_wideColumn))
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_wideColumn);
    setColumnWidth(m_wideColumn, std::max(m_leastWidth, viewport()->width() - others));
}

QString TableView::selectedBlock() const
{
    return blockOf(selectedIndexes(), *horizontalHeader());
}

void TableView::copy()
{
    const QString block = selectedBlock();
    if (!block.isEmpty())
        QApplication::clipboard()->setText(block);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace ansinh
