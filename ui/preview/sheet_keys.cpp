// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheet_view.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace ansinh {

/// A page on where whole pages are shown, else as much as is in sight.
void SheetView::turn(bool isForward)
{
    if (m_zoom == Zoom::Page || m_zoom == Zoom::TwoPages)
        return goToPage(currentPage() + (isForward ? 1 : -1) * m_places.beside());
    verticalScrollBar()->triggerAction(isForward ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
}

/// The keys of zooming belong to the pages while they have the keyboard, not to a menu.
bool SheetView::takeOverride(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs = key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut)
        || (key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_0 || key->key() == Qt::Key_Equal));
    if (isOurs)
        event->accept();
    return isOurs;
}

bool SheetView::event(QEvent *event)
{
    return takeOverride(event) || QAbstractScrollArea::event(event);
}

bool SheetView::eventFilter(QObject *watched, QEvent *event)
{
    if (takeOverride(event))
        return true;
    if (event->type() == QEvent::KeyPress && takeZoomKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QAbstractScrollArea::eventFilter(watched, event);
}

bool SheetView::takeZoomKey(const QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: zoomToActual(); return true;
    default: return false;
    }
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (takeZoomKey(event) || takeChoosingKey(*event))
        return;
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: return bar->setValue(bar->minimum());
    case Qt::Key_End: return bar->setValue(bar->maximum());
    case Qt::Key_Space:
    case Qt::Key_PageDown: return turn(true);
    case Qt::Key_PageUp: return turn(false);
    case Qt::Key_Down: return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Up: return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Right: return horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Left: return horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        stepZoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace ansinh
