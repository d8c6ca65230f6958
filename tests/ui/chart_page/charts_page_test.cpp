// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/charts_page.h"

#include "core/actions/chart_matter.h"
#include "core/document/chart_table.h"
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "tests/ui/targets/targets_support.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/roles.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ansinh;
using namespace ansinh::test;

namespace {

ChartView *viewIn(const Office &office)
{
    return office.seen<ChartView>("chartView");
}

QString shownIn(const Office &office)
{
    const auto *view = office.window().findChild<ChartView *>(QStringLiteral("chartView"));
    return view && view->chart() ? view->chart()->id : QString();
}

void goTo(const Office &office, const char *chart)
{
    office.window().go({QStringLiteral("charts"), QString::fromLatin1(chart), {}, {}});
    office.settle();
}

/// What the book says now.
Chart composed(const Office &office, const ChartChoice &choice)
{
    const auto matter = chartMatterOf(office.desk().keeper(), office.desk().wholeYear(), office.desk().today());
    REQUIRE(matter);
    const auto chart = composeChart(*matter, choice, ChartLanguage::Vietnamese);
    REQUIRE(chart);
    return *chart;
}

ChartsPage *pageIn(const Office &office)
{
    return office.window().findChild<ChartsPage *>();
}

} // namespace

TEST_CASE("Ctrl+5 shows all targets, and the arrow keys lead through the kinds of charts")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(office.window().currentPage() == QStringLiteral("charts"));
    CHECK(shownIn(office) == QStringLiteral("overview"));
    auto *kinds = office.seen<QListWidget>("chartKinds");
    kinds->setFocus();
    QStringList shown;
    for (int i = 1; i < kinds->count(); ++i) {
        office.press(Qt::Key_Down);
        shown += shownIn(office).section(QLatin1Char(':'), 0, 0);
    }
    CHECK(shown
          == QStringList{QStringLiteral("trend"), QStringLiteral("parts"), QStringLiteral("groups"),
                         QStringLiteral("areas"), QStringLiteral("returns"), QStringLiteral("years")});
}

TEST_CASE("A target is found without accents, its chart follows, and Ctrl+PgDn goes on to the next")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "trend:CT14");
    CHECK(shownIn(office) == QStringLiteral("trend:CT14"));
    office.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(shownIn(office) == QStringLiteral("trend:CT15"));
    office.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(shownIn(office) == QStringLiteral("trend:CT14"));
    office.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("chartFilter"));
    office.type("phi chinh thuc");
    CHECK(office.seen<QListView>("chartTargets")->model()->rowCount() == 1);
    CHECK(shownIn(office) == QStringLiteral("trend:CT14"));
    office.press(Qt::Key_Down);
    CHECK(shownIn(office) == QStringLiteral("trend:CT15"));
}

TEST_CASE("In the chart the arrow keys say each figure, and Enter leads to where it is dealt with and back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "overview");
    ChartView *view = viewIn(office);
    view->setFocus(Qt::TabFocusReason);
    REQUIRE(view->spots().size() >= 37);
    CHECK(view->currentSpot() == 0);
    office.press(Qt::Key_Down);
    office.press(Qt::Key_Down);
    const ChartSpot spot = view->spots()[static_cast<size_t>(view->currentSpot())];
    CHECK(view->accessibleDescription() == spot.spoken);
    REQUIRE(spot.link.page == QStringLiteral("targets"));
    office.press(Qt::Key_Return);
    CHECK(office.window().currentPage() == QStringLiteral("targets"));
    const auto *table = office.seen<QTableView>("targetTable");
    CHECK(table->currentIndex().data(CodeRole).toString() == spot.link.code);
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("charts"));
    CHECK(QApplication::focusWidget() == view);
}

TEST_CASE("Ctrl+B at a target shows its chart, or its parts when they are open")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.window().go({QStringLiteral("targets"), QStringLiteral("CT14"), {}, {}});
    office.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(shownIn(office) == QStringLiteral("trend:CT14"));
    office.window().go({QStringLiteral("targets"), QStringLiteral("CT01"), QStringLiteral("whole"), {}});
    office.settle();
    office.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(shownIn(office) == QStringLiteral("parts:CT01"));
}

TEST_CASE("The chart stays over another year and shows that year's figures")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "trend:CT14");
    const Chart before = *viewIn(office)->chart();
    office.seen("yearChoice")->setFocus();
    office.press(Qt::Key_Up);
    REQUIRE(office.desk().year().number() != kYear);
    CHECK(shownIn(office) == QStringLiteral("trend:CT14"));
    CHECK(figuresOf(*viewIn(office)->chart()).lines.size() != figuresOf(before).lines.size());
}

TEST_CASE("Ctrl+D shows the figures of the chart as a table that says what the book says")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "overview");
    office.press(Qt::Key_D, Qt::ControlModifier);
    const ChartFigures figures = figuresOf(composed(office, {ChartKind::Overview, {}}));
    const QAbstractItemModel &model = *office.seen<QTableView>("chartFigures")->model();
    REQUIRE(model.rowCount() == static_cast<int>(figures.lines.size()));
    REQUIRE(model.columnCount() == static_cast<int>(figures.columns.size()));
    for (size_t row = 0; row < figures.lines.size(); ++row) {
        const std::vector<ChartCell> &cells = figures.lines[row].cells;
        for (size_t column = 0; column < cells.size(); ++column)
            CHECK(model.index(int(row), int(column)).data().toString() == cells[column].text);
    }
    office.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(viewIn(office));
}

TEST_CASE("Enter in the figures leads where the line leads")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "overview");
    office.press(Qt::Key_D, Qt::ControlModifier);
    auto *table = office.seen<QTableView>("chartFigures");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    office.press(Qt::Key_Return);
    CHECK(office.window().currentPage() == QStringLiteral("targets"));
}

TEST_CASE("Ctrl+C in the chart copies it as a picture; it is saved as PNG and as SVG")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "trend:CT14");
    QApplication::clipboard()->clear();
    viewIn(office)->setFocus();
    office.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->image().width() >= 900);
    const QString png = in(office.folder(), "chart.png");
    const QString svg = in(office.folder(), "chart.svg");
    REQUIRE(pageIn(office)->savePicture(png));
    REQUIRE(pageIn(office)->savePicture(svg));
    CHECK_FALSE(QImage(png).isNull());
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("<svg"));
}

TEST_CASE("Ctrl+P shows the chart as it will be printed")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "trend:CT14");
    viewIn(office)->setFocus();
    office.press(Qt::Key_P, Qt::ControlModifier);
    auto *preview = office.window().findChild<QDialog *>(QStringLiteral("previewDialog"));
    REQUIRE(preview);
    preview->close();
}

TEST_CASE("All targets stand by field or by verdict, and one group of them alone")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "overview");
    office.seen<QToolButton>("chartByVerdict")->click();
    CHECK(shownIn(office) == QStringLiteral("overview_by_verdict"));
    auto *group = office.seen<QComboBox>("chartGroup");
    REQUIRE(group->count() > 2);
    group->setCurrentIndex(1);
    const auto &shown = std::get<BulletChart>(viewIn(office)->chart()->shown);
    REQUIRE(shown.groups.size() == 1);
    CHECK(shown.groups.front().title == group->currentText());
}

TEST_CASE("The khu phố stand in the order of what they need for a target")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "areas");
    auto *order = office.seen<QComboBox>("chartOrder");
    REQUIRE(order->count() > 1);
    order->setCurrentIndex(1);
    const Code<Target> target(order->currentData().toString());
    CHECK(shownIn(office) == ChartChoice{ChartKind::Areas, target}.id());
    const auto &shown = std::get<ShadeChart>(viewIn(office)->chart()->shown);
    double before = 1;
    for (const ShadeRow &row : shown.rows) {
        if (!row.cells.front().value)
            break;
        CHECK(row.cells.front().need <= before);
        before = row.cells.front().need;
    }
}

TEST_CASE("A figure that is written shows in the chart, and is gone again when it is undone")
{
    Office office;
    office.start(sampleIn(office.folder()));
    goTo(office, "trend:CT14");
    const auto said = [&] {
        QStringList texts;
        for (const ChartLine &line : figuresOf(*viewIn(office)->chart()).lines)
            texts += line.cells.back().text + line.cells[1].text;
        return texts;
    };
    const QStringList first = said();
    const TargetHands hands(office);
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    hands.enter("1500");
    goTo(office, "trend:CT14");
    CHECK(said() != first);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(said() == first);
}

TEST_CASE("A book without figures shows every kind of chart without complaint")
{
    Office office;
    office.start(emptyIn(office.folder()));
    for (const char *chart : {"overview", "trend:CT14", "parts:CT14", "groups", "areas", "returns", "years"}) {
        INFO(chart);
        goTo(office, chart);
        CHECK(office.window().currentPage() == QStringLiteral("charts"));
        office.press(Qt::Key_D, Qt::ControlModifier);
        office.press(Qt::Key_D, Qt::ControlModifier);
    }
    CHECK(shownIn(office) == QStringLiteral("years"));
}
