// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_drops.h"

#include "ui/shell/pages.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/page.h"

#include <QDropEvent>
#include <QMainWindow>
#include <QMimeData>
#include <QTimer>

namespace ansinh {

namespace {

QStringList packagesIn(const QMimeData &dragged)
{
    QStringList files;
    for (const QString &file : filesIn(dragged)) {
        if (file.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive))
            files += file;
    }
    return files;
}

/// Pages that know themselves what to do with a package.
bool knowsPackages(const QString &page)
{
    return page == QStringLiteral("town") || page == QStringLiteral("sending");
}

/// Whether all that is dragged are packages. What else lies among them belongs to a page that takes files: it says of
/// each what becomes of it.
bool isOnlyPackages(const QMimeData &dragged)
{
    return packagesIn(dragged).size() == filesIn(dragged).size();
}

} // namespace

WindowDrops::WindowDrops(QMainWindow &window, Pages &pages, Take takePackages)
    : QObject(&window), m_pages(pages), m_takePackages(std::move(takePackages))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool WindowDrops::takesPackages(QEvent *event)
{
    if (event->type() == QEvent::DragLeave || knowsPackages(m_pages.currentName()))
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // the other three are all of that kind
    const QStringList files = packagesIn(*drop->mimeData());
    const Page *page = m_pages.current();
    const bool isForPage = page && page->acceptDrops() && !isOnlyPackages(*drop->mimeData());
    if (files.isEmpty() || isForPage)
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    // The program that the files come from waits until the drop is over.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, files] { m_takePackages(files); });
    return true;
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
    if (takesPackages(event))
        return true;
    Page *page = m_pages.current();
    if (!page || !page->acceptDrops())
        return QObject::eventFilter(window, event);
    // Not sent: what the page does not take would come back to the window.
    static_cast<QObject *>(page)->event(event);
    return event->isAccepted();
}

} // namespace ansinh
