// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/preview/page_places.h"
#include "ui/preview/sheet_view.h"

#include <QScrollBar>
#include <QTest>

using namespace ansinh;

namespace {

LaidOut threePages()
{
    LaidOut laidOut;
    laidOut.pages.resize(3);
    laidOut.pages[1].orientation = Orientation::Landscape;
    laidOut.outline
        = {{0, QStringLiteral("A"), 0, 0}, {1, QStringLiteral("B"), 1, 720}, {0, QStringLiteral("C"), 2, 7000}};
    return laidOut;
}

PagePlaces atDpi(const LaidOut &laidOut, double dpi)
{
    return PagePlaces(laidOut, [dpi](const LaidOutPage &) { return dpi; });
}

} // namespace

TEST_CASE("Sheets have the size of paper, one below the other, in the middle")
{
    const PagePlaces places = atDpi(threePages(), 254);
    CHECK(places.sheet(0, 0).size() == QSize(2100, 2970));
    CHECK(places.sheet(1, 0).size() == QSize(2970, 2100));
    CHECK(places.sheet(1, 0).top() > places.sheet(0, 0).bottom());
    CHECK(places.sheet(0, 5000).center().x() == places.sheet(1, 5000).center().x());
    CHECK(places.size().width() == 2970 + 2 * PagePlaces::kGap);
}

TEST_CASE("The page at a height is found also in the gaps and below the end")
{
    const PagePlaces places = atDpi(threePages(), 96);
    CHECK(places.pageAt(0) == 0);
    CHECK(places.pageAt(places.sheet(0, 0).bottom()) == 0);
    CHECK(places.pageAt(places.sheet(1, 0).top()) == 1);
    CHECK(places.pageAt(1'000'000) == 2);
    CHECK(PagePlaces().pageAt(10) == -1);
}

TEST_CASE("A place of the outline is found on its page, and one that does not exist is the top")
{
    const LaidOut laidOut = threePages();
    const PagePlaces places = atDpi(laidOut, 72);
    CHECK(places.heightOf(laidOut.outline[1]) == places.sheet(1, 0).top() + 72 - PagePlaces::kGap);
    CHECK(places.heightOf({0, {}, 9, 0}) == 0);
    CHECK(places.heightOf({0, {}, -1, 0}) == 0);
}

TEST_CASE("The view tells its page while it is scrolled, and goes where the outline says")
{
    SheetView view;
    view.resize(500, 400);
    CHECK(view.currentPage() == -1);
    const LaidOut laidOut = threePages();
    view.show(laidOut);
    CHECK(view.pageCount() == 3);
    CHECK(view.currentPage() == 0);
    CHECK(view.reached(laidOut.outline) == 0);
    view.goTo(laidOut.outline[2]);
    CHECK(view.currentPage() == 2);
    CHECK(view.isInSight(laidOut.outline[2]));
    view.verticalScrollBar()->setValue(0);
    CHECK_FALSE(view.isInSight(laidOut.outline[2]));
    view.show(LaidOut());
    CHECK(view.currentPage() == -1);
}

TEST_CASE("PgDn turns whole pages where whole pages are shown, and stays at the last")
{
    SheetView view;
    view.resize(500, 400);
    view.show(threePages());
    view.setZoom(SheetView::Zoom::Page);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 1);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 2);
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.currentPage() == 1);
}
