// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/sample_document.h"
#include "tests/support/catch.h"
#include "ui/preview/page_places.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/sheet_view.h"
#include "ui/preview/zoom_choice.h"
#include "ui/print/layout.h"

#include <QElapsedTimer>
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
    CHECK(view.isReached(laidOut.outline[0]));
    CHECK_FALSE(view.isReached(laidOut.outline[1]));
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

TEST_CASE("Two pages stand side by side in the middle, and a last one alone at the left of its row")
{
    const LaidOut laidOut = threePages();
    const PagePlaces places(
        laidOut, [](const LaidOutPage &) { return 254.0; }, 2);
    CHECK(places.sheet(0, 0).top() == places.sheet(1, 0).top());
    CHECK(places.sheet(1, 0).left() == places.sheet(0, 0).right() + 1 + PagePlaces::kGap);
    CHECK(places.sheet(2, 0).top() > places.sheet(0, 0).bottom());
    CHECK(places.size().width() == 2100 + 2970 + 3 * PagePlaces::kGap);
    CHECK(places.pageAt(places.sheet(1, 0).top() + 100) == 0);
    CHECK(places.pageAt(1'000'000) == 2);
}

TEST_CASE("Two pages fit into the view together, and PgDn goes on by two")
{
    SheetView view;
    view.resize(900, 400);
    LaidOut laidOut;
    laidOut.pages.resize(5);
    view.show(laidOut);
    view.setZoom(SheetView::Zoom::TwoPages);
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 2);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 4);
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.currentPage() == 2);
}

TEST_CASE("Ctrl++ and Ctrl+- go from step to step, Ctrl+0 to the paper's own size, and the choice says so")
{
    SheetView view;
    ZoomChoice choice(view);
    view.resize(700, 400);
    view.show(threePages());
    CHECK(choice.currentIndex() == static_cast<int>(SheetView::Zoom::Width));
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    CHECK(view.percent() == 100);
    CHECK(choice.currentText() == QStringLiteral("100%"));
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.percent() == 110);
    CHECK(choice.currentText() == QStringLiteral("110%"));
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view.percent() == 90);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.percent() == 400);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view.percent() == 25);
    choice.setCurrentIndex(static_cast<int>(SheetView::Zoom::Page));
    CHECK(view.zoom() == SheetView::Zoom::Page);
    CHECK(choice.count() == choice.findText(QStringLiteral("200%")) + 1); // the odd size is gone
}

TEST_CASE("What is in the middle stays there while one zooms")
{
    SheetView view;
    view.resize(700, 400);
    LaidOut laidOut;
    laidOut.pages.resize(9);
    view.show(laidOut);
    view.goToPage(6);
    view.zoomIn();
    view.zoomIn();
    CHECK(view.currentPage() == 6);
    view.zoomOut();
    CHECK(view.currentPage() == 6);
}

TEST_CASE("Of 300 pages only those in sight are painted, large or small")
{
    const Result<LaidOut> laidOut = layOut(sampleReport(1400, 1300));
    REQUIRE(laidOut);
    REQUIRE(laidOut->pages.size() > 250);
    SheetView view;
    PageThumbnails small(view);
    view.resize(900, 700);
    small.resize(120, 700);
    view.show(*laidOut);
    QElapsedTimer timer;
    timer.start();
    view.grab();
    small.grab();
    view.goToPage(250);
    view.grab();
    small.grab();
    CHECK(timer.elapsed() < 2000); // all of them would take half a minute
    CHECK(small.currentIndex().row() == 250);
}

TEST_CASE("At four times the size a page is painted as far as it is in sight")
{
    const Result<LaidOut> laidOut = layOut(sampleReport(8, 4));
    REQUIRE(laidOut);
    SheetView view;
    view.resize(600, 400);
    view.show(*laidOut);
    view.setPercent(400);
    view.verticalScrollBar()->setValue(400);
    view.horizontalScrollBar()->setValue(1400); // the widest page lies
    const QImage shown = view.viewport()->grab().toImage();
    int dark = 0;
    for (int x = 0; x < shown.width(); ++x)
        for (int y = 0; y < shown.height(); ++y)
            dark += qGray(shown.pixel(x, y)) < 80 ? 1 : 0;
    CHECK(dark > 500);
}
