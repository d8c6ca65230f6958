// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/trend_chart.h"

#include "core/actions/status.h"
#include "core/assess/judge.h"
#include "core/assess/path.h"
#include "core/assess/series.h"
#include "core/charts/catalogue.h"
#include "core/document/chart_table.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2026{*Year::from(2026), false};

/// A share that shall reach 45 % in 2030, with a value for each of these years.
TargetHistory historyOf(const std::vector<std::pair<int, int>> &values)
{
    TargetHistory history;
    history.target.code = Code<Target>(QStringLiteral("CT14"));
    history.target.kind = TargetKind::Ratio;
    history.target.value = Decimal::fromWhole(45);
    history.target.unit = QStringLiteral("%");
    history.target.due = QDate(2030, 12, 31);
    for (const auto &[year, value] : values) {
        Figure figure;
        figure.target = history.target.code;
        figure.period = {*Year::from(year), false};
        figure.by = Code<Organisation>(QStringLiteral("BHXH"));
        figure.value = Decimal::fromWhole(value);
        history.figures.push_back(figure);
    }
    return history;
}

TrendChart trendOf(const TargetHistory &history, const Period &period = k2026, bool isZoomed = false)
{
    TrendChart trend
        = std::get<TrendChart>(trendChartOf({}, assess(history, period), history, ChartLanguage::Vietnamese).shown);
    if (isZoomed)
        trend.scale = trend.zoomed;
    return trend;
}

/// What the picture shows is what the status says, target by target.
void compare(ChartBook &book, int year, bool half)
{
    const Period period{*Year::from(year), half};
    const auto status = statusOf(book.book(), period, ChartBook::today());
    REQUIRE(status);
    const ChartMatter matter = book.matter(year, half);
    for (const Assessment &judged : status->targets) {
        INFO(judged.target.text.toStdString());
        const auto chart = composeChart(matter, {ChartKind::Trend, judged.target}, ChartLanguage::Vietnamese);
        REQUIRE(chart);
        const auto trend = std::get<TrendChart>(chart->shown);
        const double at = year - (half ? 0.5 : 0);
        const auto isNow = [&](const TrendPoint &point) { return point.at == at; };
        const auto now = std::find_if(trend.points.begin(), trend.points.end(), isNow);
        REQUIRE((now != trend.points.end()) == judged.measured.hasValue());
        if (judged.measured.hasValue())
            CHECK(now->value.value == *judged.measured.value);
        else
            CHECK(trend.gaps.back().at == at);
        if (judged.previous && !half) {
            const auto before = std::find_if(trend.points.begin(), trend.points.end(),
                                             [&](const TrendPoint &point) { return point.at == at - 1; });
            REQUIRE(before != trend.points.end());
            CHECK(before->value.value == *judged.previous);
        }
        if (trend.target)
            CHECK(trend.target->value == *judged.targetValue);
        const auto expected = std::find_if(trend.expected.begin(), trend.expected.end(), isNow);
        if (judged.expected && judged.baseline)
            CHECK(expected->value.value == *judged.expected);
        CHECK(trend.projection.has_value() == judged.projection.has_value());
        if (judged.projection)
            CHECK(trend.projection->toDouble() == Approx(*judged.projection).margin(1e-6));
        CHECK((judged.assigned.has_value() == std::any_of(trend.assigned.begin(), trend.assigned.end(), isNow)));
        for (const TrendPoint &point : trend.points)
            CHECK(trend.scale.top >= point.value.toDouble());
    }
}

} // namespace

TEST_CASE("The numbers in the picture are those of the status, for every target of the sample")
{
    ChartBook book(ChartFilled::Sample);
    for (const int year : {2024, 2025, 2026})
        compare(book, year, false);
    compare(book, 2026, true);
}

TEST_CASE("The numbers in the picture are those of the status in a crowded book")
{
    ChartBook book(ChartFilled::Crowded);
    compare(book, 2026, false);
}

TEST_CASE("The chart follows a year that is added, and one that is undone")
{
    ChartBook book(ChartFilled::Sample);
    const auto before = std::get<TrendChart>(composed(book.matter(), "trend:CT14").shown);
    Figure figure;
    figure.target = Code<Target>(QStringLiteral("CT14"));
    figure.period = {*Year::from(2023), false};
    figure.by = Code<Organisation>(QStringLiteral("BHXH"));
    figure.value = Decimal::fromWhole(31);
    REQUIRE(book.book().figures().record({figure}, {QStringLiteral("record"), {}, {}, {}}));
    const auto added = std::get<TrendChart>(composed(book.matter(), "trend:CT14").shown);
    REQUIRE(added.points.size() == before.points.size() + 1);
    CHECK(added.points.front().at == 2023);
    CHECK(added.points.front().value.label == QStringLiteral("31,0%"));
    CHECK(added.firstYear == 2023);
    REQUIRE(book.book().undo());
    const auto undone = std::get<TrendChart>(composed(book.matter(), "trend:CT14").shown);
    CHECK(undone.points.size() == before.points.size());
    CHECK(undone.firstYear == before.firstYear);
}

TEST_CASE("Years without a value are gaps with their reason, and so are disputed ones")
{
    TargetHistory history = historyOf({{2022, 30}, {2024, 34}, {2026, 38}});
    Figure other = history.figures[1];
    other.by = Code<Organisation>(QStringLiteral("LDTBXH"));
    other.value = Decimal::fromWhole(35);
    history.figures.push_back(other);
    const TrendChart trend = trendOf(history);
    REQUIRE(trend.points.size() == 2);
    REQUIRE(trend.gaps.size() == 3);
    CHECK(trend.gaps[0].at == 2023);
    CHECK(trend.gaps[0].tone == ChartTone::Missing);
    CHECK(trend.gaps[1].tone == ChartTone::Disputed);
    CHECK(trend.gaps[1].reason != trend.gaps[0].reason);
    CHECK_FALSE(trend.projectionRefused.isEmpty());
}

TEST_CASE("A break parts the series: what was before stands there and is not joined")
{
    TargetHistory history = historyOf({{2023, 20}, {2024, 22}, {2025, 36}, {2026, 38}});
    history.breaks.push_back({{}, *Year::from(2025), QStringLiteral("sáp nhập phường")});
    const TrendChart trend = trendOf(history);
    REQUIRE(trend.points.size() == 4);
    CHECK_FALSE(trend.points[1].beginsSeries);
    CHECK(trend.points[2].beginsSeries);
    CHECK_FALSE(trend.points[3].beginsSeries);
    REQUIRE(trend.breaks.size() == 1);
    CHECK(trend.breaks[0].at == 2024.5);
    CHECK(trend.breaks[0].reason == QStringLiteral("sáp nhập phường"));
    CHECK(trend.expected.front().at == 2025);
}

TEST_CASE("A break whose own year has no value still begins a series with the next one")
{
    TargetHistory history = historyOf({{2023, 20}, {2026, 38}});
    history.breaks.push_back({{}, *Year::from(2025), {}});
    CHECK(trendOf(history).points.back().beginsSeries);
}

TEST_CASE("The way to the target is straight, and level where the baseline attains it")
{
    const TrendChart rising = trendOf(historyOf({{2024, 33}, {2025, 34}, {2026, 38}}));
    REQUIRE(rising.expected.size() == 3);
    CHECK(rising.expected[0].value.value == Rational::fromWhole(33));
    CHECK(rising.expected[1].value.value == Rational::fromWhole(37));
    CHECK(rising.expected[2].value.value == Rational::fromWhole(45));
    for (const TrendPoint &point : trendOf(historyOf({{2024, 46}, {2026, 44}})).expected)
        CHECK(point.value.value == Rational::fromWhole(45));
}

TEST_CASE("Three years are projected; fewer are refused in words")
{
    const TrendChart three = trendOf(historyOf({{2024, 33}, {2025, 34}, {2026, 38}}));
    REQUIRE(three.projection);
    CHECK(three.projectionRefused.isEmpty());
    const TrendChart two = trendOf(historyOf({{2025, 34}, {2026, 38}}));
    CHECK_FALSE(two.projection);
    CHECK(two.projectionRefused.contains(QStringLiteral("3 năm")));
}

TEST_CASE("The first half that is looked at stands before the end of its year")
{
    TargetHistory history = historyOf({{2025, 34}, {2026, 40}});
    history.figures.back().period.half = true;
    history.assigned.push_back({history.target.code, *Year::from(2026), Decimal::fromWhole(39), {}});
    const TrendChart trend = trendOf(history, {*Year::from(2026), true});
    REQUIRE(trend.points.size() == 2);
    CHECK(trend.points.back().at == 2025.5);
    CHECK(trend.points.back().period == QStringLiteral("6T/2026"));
    CHECK(trend.assigned.empty());
    CHECK(trendOf(history).points.size() == 1);
}

TEST_CASE("A value above 100 % stays on the axis, and a zoomed axis says so")
{
    const TrendChart high = trendOf(historyOf({{2024, 95}, {2025, 100}, {2026, 104}}));
    CHECK(high.scale.bottom == 0);
    CHECK(high.scale.top >= 104);
    const TrendChart near = trendOf(historyOf({{2024, 44}, {2025, 45}, {2026, 46}}), k2026, true);
    CHECK(near.scale.isZoomed());
    CHECK(near.scale.bottom < 44);
}

TEST_CASE("Without any figure the chart has no point, one gap and its words")
{
    const TrendChart trend = trendOf(historyOf({}));
    CHECK(trend.points.empty());
    CHECK(trend.gaps.size() == 1);
    CHECK_FALSE(trend.sentences.isEmpty());
    CHECK(trend.lastYear > trend.firstYear);
}

TEST_CASE("The sentences hold the pace so far against the pace that is needed")
{
    const QString said = trendOf(historyOf({{2024, 33}, {2025, 34}, {2026, 37}})).sentences.join(QLatin1Char(' '));
    CHECK(said.contains(QStringLiteral("Từ nay đến năm 2030, mỗi năm cần +2,0 điểm %.")));
    CHECK(said.contains(QStringLiteral("Từ năm 2024 đến nay, bình quân mỗi năm +2,0 điểm %.")));
}

TEST_CASE("The table of a trend has every year, with a value or with the reason")
{
    const TargetHistory history = historyOf({{2024, 33}, {2026, 38}});
    Chart chart;
    chart.shown = trendOf(history);
    const ChartFigures figures = figuresOf(chart);
    REQUIRE(figures.lines.size() >= 3);
    CHECK(figures.lines[0].cells[0].text == QStringLiteral("2024"));
    CHECK(figures.lines[1].cells[0].text == QStringLiteral("2025"));
    CHECK_FALSE(figures.lines[1].cells[2].text.isEmpty());
    CHECK(figures.lines[2].cells[1].number == Rational::fromWhole(38));
    for (const ChartLine &line : figures.lines)
        CHECK(line.cells.size() == figures.columns.size());
}
