// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/desk.h"
#include "ui/shell/following_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/status_line.h"
#include "ui/shell/town_door.h"
#include "ui/widgets/page.h"

namespace ansinh {

void MainWindow::showPage(const QString &name)
{
    const bool needsNoBook = name == QLatin1String("help") || name == QLatin1String("settings");
    if (!m_pages->has(name) || (!m_desk.hasBook() && !needsNoBook))
        return;
    leavePage();
    m_status->tell({});
    m_navigation->setCurrent(name);
    m_pages->show(name);
    remember({name, {}, {}, {}});
}

void MainWindow::go(const Place &asked)
{
    const Place place = m_desk.isTown() ? placeInTown(asked) : asked;
    leavePage();
    arrive(place);
    remember(place);
    enterPage();
}

/// How the page looks stays with its place, so that one comes back to just that.
void MainWindow::leavePage()
{
    if (const Page *page = m_pages->current())
        m_trail.leave(Sight::of(*page), page->standing());
}

void MainWindow::arrive(const Place &place)
{
    if (!m_pages->has(place.page))
        return;
    if (place.page != currentPage()) {
        m_status->tell({});
        m_navigation->setCurrent(place.page);
        m_pages->show(place.page);
    }
    Page *page = m_pages->current();
    if (page && place.page == currentPage() && (!isWholePage(place) || page->standing()))
        page->goTo(place);
}

void MainWindow::remember(const Place &place)
{
    m_trail.visit(place);
    m_menus->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
}

void MainWindow::walk(std::optional<Place> (Trail::*step)())
{
    leavePage();
    if ((m_trail.*step)())
        resume(m_trail);
}

Trail MainWindow::trail()
{
    leavePage();
    return m_trail;
}

void MainWindow::resume(const Trail &trail)
{
    m_trail = trail;
    m_menus->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
    const std::optional<Place> here = m_trail.here();
    if (!here)
        return;
    arrive(*here);
    if (!m_pages->current() || !m_trail.sight().restore(*m_pages->current()))
        enterPage();
}

void MainWindow::enterPage()
{
    const Page *page = m_pages->current();
    if (QWidget *main = page ? page->mainField() : nullptr)
        main->setFocus(Qt::ShortcutFocusReason);
    m_area->ensureVisible(0, 0, 0, 0); // in a small window a page is read from its head
}

} // namespace ansinh
