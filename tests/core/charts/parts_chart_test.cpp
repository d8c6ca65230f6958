// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/bound.h"
#include "core/assess/measure.h"
#include "core/charts/catalogue.h"
#include "core/charts/small_part.h"
#include "core/document/chart_table.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// Every part shows what the assessment makes of it, the one that is furthest behind first.
void compare(const ChartMatter &matter)
{
    for (const ChartChoice &choice : chartsOf(matter)) {
        if (choice.kind != ChartKind::Parts)
            continue;
        INFO(choice.id().toStdString());
        const auto history = std::find_if(matter.histories.begin(), matter.histories.end(),
                                          [&](const TargetHistory &each) { return each.target.code == choice.target; });
        const auto chart = composeChart(matter, choice, ChartLanguage::Vietnamese);
        const auto parts = std::get<PartsChart>(chart->shown);
        REQUIRE_FALSE(parts.parts.empty());
        std::optional<Rational> before;
        for (const TrendPart &part : parts.parts) {
            INFO(part.name.toStdString());
            const bool isArea = part.link.detail.startsWith(QLatin1String("area:"));
            const QString id = part.link.detail.section(QLatin1Char(':'), 1);
            const Measured measured
                = measurePart(*history, matter.period,
                              isArea ? Part::ofArea({id.toLongLong()}) : Part::ofMember(Code<Organisation>(id)));
            CHECK(part.value.has_value() == (measured.hasValue() && !measured.disputed));
            if (!part.value) {
                CHECK_FALSE(part.reason.isEmpty());
                before.reset();
                continue;
            }
            CHECK(part.value->value == *measured.value);
            CHECK(part.points.back().value.value == *measured.value);
            CHECK(part.isSmall == isSmallPart(measured));
            const bool isDown = betterWay(history->target) == Direction::Down;
            if (before && part.verdict.tone == parts.parts.front().verdict.tone)
                CHECK((isDown ? part.value->value <= *before : part.value->value >= *before));
            before = part.value->value;
        }
    }
}

} // namespace

TEST_CASE("The parts in the picture are those of the assessment, who needs most first")
{
    compare(ChartBook(ChartFilled::Sample).matter());
    compare(ChartBook(ChartFilled::Crowded).matter());
}

TEST_CASE("Forty khu phố share one axis, and those without a value stand last")
{
    ChartBook book(ChartFilled::Crowded);
    const ChartMatter matter = book.matter();
    const auto parts = std::get<PartsChart>(composed(matter, "parts:CT14").shown);
    CHECK(parts.parts.size() == 40);
    CHECK(parts.target);
    for (const TrendPart &part : parts.parts) {
        for (const TrendPoint &point : part.points)
            CHECK(parts.scale.top >= point.value.toDouble());
    }
    REQUIRE(book.book().directory().addArea(QStringLiteral("Khu phố mới")));
    const auto more = std::get<PartsChart>(composed(book.matter(), "parts:CT14").shown);
    CHECK(more.parts.size() == 41);
    CHECK(more.parts.back().name == QStringLiteral("Khu phố mới"));
    CHECK_FALSE(more.parts.back().value);
    CHECK_FALSE(more.parts.back().reason.isEmpty());
}

TEST_CASE("A part is small where one unit changes its rate by more than five points")
{
    Measured measured;
    measured.numerator = Decimal::fromWhole(9);
    measured.denominator = Decimal::fromWhole(19);
    CHECK(isSmallPart(measured));
    measured.denominator = Decimal::fromWhole(20);
    CHECK_FALSE(isSmallPart(measured));
    measured.denominator = Decimal();
    CHECK_FALSE(isSmallPart(measured));
    CHECK_FALSE(isSmallPart({}));
    CHECK(smallPartNote(ChartLanguage::Vietnamese).contains(QStringLiteral("20")));
}

TEST_CASE("The table of the parts has a column for each year and a line for each part")
{
    const Chart chart = composed(ChartBook(ChartFilled::Sample).matter(), "parts:CT14");
    const auto &parts = std::get<PartsChart>(chart.shown);
    const ChartFigures figures = figuresOf(chart);
    CHECK(figures.lines.size() == parts.parts.size() + (parts.target ? 1 : 0));
    for (const ChartLine &line : figures.lines)
        CHECK(line.cells.size() == figures.columns.size());
}
