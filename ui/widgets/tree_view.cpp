// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tree_view.h"

#include "ui/widgets/cell_block.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace ansinh {

TreeView::TreeView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new WrappingDelegate(this));
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(18);
    setTabKeyNavigation(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &TreeView::doItemsLayout);
    connect(header(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
}

void TreeView::copy()
{
    const QString block = blockOf(selectedIndexes(), *header());
    if (!block.isEmpty())
        QApplication::clipboard()->setText(block);
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace ansinh
