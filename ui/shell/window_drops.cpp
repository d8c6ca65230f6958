// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_drops.h"

#include "ui/shell/pages.h"
#include "ui/widgets/page.h"

#include <QEvent>
#include <QMainWindow>

namespace ansinh {

WindowDrops::WindowDrops(QMainWindow &window, Pages &pages) : QObject(&window), m_pages(pages)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject *window, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop: break;
    default: return QObject::eventFilter(window, event);
    }
    Page *page = m_pages.current();
    if (!page || !page->acceptDrops())
        return QObject::eventFilter(window, event);
    // Not sent: what the page does not take would come back to the window.
    static_cast<QObject *>(page)->event(event);
    return event->isAccepted();
}

} // namespace ansinh
