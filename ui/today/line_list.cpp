// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_list.h"

#include "ui/today/line_delegate.h"

#include <QKeyEvent>

namespace ansinh {

LineList::LineList(QWidget *parent) : QListView(parent), m_model(new LinesModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    viewport()->setCursor(Qt::PointingHandCursor);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &LineList::fit);
    connect(this, &QListView::clicked, this, &LineList::choose);
}

void LineList::show(std::vector<Line> lines, const Place &all)
{
    setFocusPolicy(lines.empty() ? Qt::NoFocus : Qt::StrongFocus);
    m_model->show(std::move(lines), all);
    fit();
}

/// Measured while all lines are shown; the row that leads to the rest is as high as a line of text.
int LineList::linesThatFit() const
{
    const int room = viewport()->height();
    const int more = fontMetrics().height() + 14;
    int used = 0;
    int fitting = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        used += sizeHintForIndex(m_model->index(row, 0)).height();
        if (used > room)
            return fitting;
        if (used + more <= room)
            fitting = row + 1;
    }
    return m_model->rowCount();
}

void LineList::fit()
{
    const int row = currentIndex().row();
    m_model->setShown(m_model->lineCount());
    m_model->setShown(linesThatFit());
    if (row >= 0)
        setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    doItemsLayout();
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_fit.start();
}

void LineList::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit placeChosen(m_model->placeOf(index.row()));
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void LineList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
    viewport()->update();
}

} // namespace ansinh
