// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "core/charts/scale.h"
#include "tests/support/catch.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ansinh;

namespace {

TrendPoint pointOf(int year, int value)
{
    return {double(year),
            QString::number(year),
            {Rational::fromWhole(value), QStringLiteral("%1%").arg(value)},
            ChartCertainty::Official,
            false,
            {QStringLiteral("targets"), QStringLiteral("CT14"), {}, {}, year}};
}

Chart rising(int last = 40)
{
    TrendChart trend;
    trend.points = {pointOf(2024, 30), pointOf(2025, 36), pointOf(2026, last)};
    trend.firstYear = 2024;
    trend.lastYear = 2030;
    trend.dueYear = 2030;
    trend.target = ChartValue{Rational::fromWhole(45), QStringLiteral("≥ 45%")};
    trend.scale = scaleFor({30, 36, 40, 45}, true, QStringLiteral("%"));
    Chart chart;
    chart.id = QStringLiteral("trend:CT14");
    chart.title = QStringLiteral("CT14. Tỷ lệ tham gia");
    chart.shown = trend;
    return chart;
}

/// Shown in a scroll area too small for it, with the keyboard.
struct Window
{
    QScrollArea area;
    ChartView *view = new ChartView(QStringLiteral("Chart"));

    Window()
    {
        area.setWidgetResizable(true);
        area.setWidget(view);
        area.resize(420, 120);
        view->show(rising());
        area.show();
        area.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&area));
    }

    void press(Qt::Key key) { QTest::keyClick(view, key); }
    const ChartSpot &spot() const { return view->spots()[static_cast<size_t>(view->currentSpot())]; }
};

} // namespace

TEST_CASE("The keyboard goes from spot to spot, each is said, and it comes into sight")
{
    Window window;
    QSignalSpy spoke(window.view, &ChartView::spoke);
    window.view->setFocus(Qt::TabFocusReason);
    REQUIRE(window.view->spots().size() >= 3);
    CHECK(window.view->currentSpot() == 0);
    window.press(Qt::Key_Right);
    CHECK(window.view->currentSpot() > 0);
    CHECK(window.view->accessibleDescription() == window.spot().spoken);
    CHECK(spoke.last().first().toString() == window.spot().spoken);
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home}) {
        window.press(key);
        const QRect seen(window.view->mapTo(window.area.viewport(), window.spot().area.center().toPoint()),
                         QSize(1, 1));
        CHECK(window.area.viewport()->rect().contains(seen));
    }
}

TEST_CASE("Enter and a click follow the link of a spot")
{
    Window window;
    QSignalSpy chosen(window.view, &ChartView::linkChosen);
    window.view->setFocus(Qt::TabFocusReason);
    window.press(Qt::Key_Return);
    const auto isLink = [](const ChartSpot &spot) { return !spot.link.page.isEmpty(); };
    const ChartSpots &spots = window.view->spots();
    const auto link = std::find_if(spots.begin(), spots.end(), isLink);
    REQUIRE(link != spots.end());
    const auto before = chosen.size();
    QTest::mouseClick(window.view, Qt::LeftButton, {}, link->area.center().toPoint());
    REQUIRE(chosen.size() == before + 1);
    CHECK(chosen.last().first().value<Destination>().page == QStringLiteral("targets"));
}

TEST_CASE("The same chart with other figures keeps its spot, another chart begins anew, none has no spots")
{
    Window window;
    window.view->setFocus(Qt::TabFocusReason);
    window.press(Qt::Key_Right);
    const int before = window.view->currentSpot();
    window.view->show(rising(42));
    CHECK(window.view->currentSpot() == before);
    Chart other = rising();
    other.id = QStringLiteral("trend:CT15");
    window.view->show(other);
    CHECK(window.view->currentSpot() == -1);
    window.view->clear();
    CHECK(window.view->spots().empty());
    CHECK(window.view->heightForWidth(400) == 0);
}

TEST_CASE("A screen reader finds the spots as children of the chart")
{
    Window window;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(window.view);
    REQUIRE(chart);
    CHECK(chart->role() == QAccessible::Chart);
    REQUIRE(chart->childCount() == static_cast<int>(window.view->spots().size()));
    for (int i = 0; i < chart->childCount(); ++i) {
        const QAccessibleInterface *spot = chart->child(i);
        CHECK(spot->text(QAccessible::Name) == window.view->spots()[static_cast<size_t>(i)].spoken);
        CHECK(chart->indexOfChild(spot) == i);
    }
    window.view->setFocus(Qt::TabFocusReason);
    CHECK(chart->focusChild() == chart->child(0));
}
