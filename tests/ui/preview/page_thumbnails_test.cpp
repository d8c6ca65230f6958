// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/preview/page_model.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/sheet_view.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ansinh;

namespace {

LaidOut pages(size_t count)
{
    LaidOut laidOut;
    laidOut.pages.resize(count);
    laidOut.pages.back().orientation = Orientation::Landscape;
    return laidOut;
}

} // namespace

TEST_CASE("Each page has a picture of its shape, a number and a name")
{
    PageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(pages(3), 2);
    REQUIRE(model.rowCount() == 3);
    const QPixmap upright = model.index(0).data(Qt::DecorationRole).value<QPixmap>();
    const QPixmap lying = model.index(2).data(Qt::DecorationRole).value<QPixmap>();
    CHECK(upright.height() > upright.width());
    CHECK(lying.height() < lying.width());
    CHECK(upright.devicePixelRatio() == 2);
    CHECK(model.index(1).data().toString() == QStringLiteral("2"));
    CHECK_FALSE(model.index(1).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.show({}, 1);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The small pages lead to the large ones and follow them")
{
    SheetView view;
    PageThumbnails small(view);
    view.resize(500, 400);
    view.show(pages(20));
    CHECK(small.currentIndex().row() == 0);
    view.goToPage(7);
    CHECK(small.currentIndex().row() == 7);
    QTest::keyClick(&small, Qt::Key_Down);
    CHECK(view.currentPage() == 8);
    const int before = view.percent();
    QTest::keyClick(&small, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.percent() > before);
    QTest::keyClick(&small, Qt::Key_End);
    CHECK(view.currentPage() == 19);
    view.show(pages(2));
    CHECK(small.currentIndex().row() == view.currentPage());
}
