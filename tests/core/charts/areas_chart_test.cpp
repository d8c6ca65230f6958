// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/display.h"
#include "core/assess/measure.h"
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"
#include "core/charts/part_standing.h"
#include "core/charts/small_part.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

ShadeChart shades(const ChartMatter &matter, const char *id = "areas")
{
    return std::get<ShadeChart>(composed(matter, id).shown);
}

size_t placeOf(const ChartMatter &matter, const QString &code)
{
    for (size_t i = 0; i < matter.plan.targets.size(); ++i) {
        if (matter.plan.targets[i].code.text == code)
            return i;
    }
    FAIL("no such target");
    return 0;
}

const Area &areaCalled(const ChartMatter &matter, const QString &name)
{
    for (const Area &area : matter.areas) {
        if (area.nameOn(matter.today) == name)
            return area;
    }
    FAIL("no such area");
    return matter.areas.front();
}

/// Every cell says what judgement says of the part.
void checkCells(const ChartMatter &matter)
{
    const ShadeChart chart = shades(matter);
    REQUIRE_FALSE(chart.columns.empty());
    for (const ShadeRow &row : chart.rows) {
        REQUIRE(row.cells.size() == chart.columns.size());
        const Part part = Part::ofArea(areaCalled(matter, row.name).id);
        for (size_t i = 0; i < chart.columns.size(); ++i) {
            INFO(chart.columns[i].code.toStdString() << " " << row.name.toStdString());
            const size_t target = placeOf(matter, chart.columns[i].code);
            const Measured measured = measurePart(matter.histories[target], matter.period, part);
            REQUIRE(row.cells[i].value.has_value() == (measured.hasValue() && !measured.disputed));
            if (!row.cells[i].value) {
                CHECK_FALSE(row.cells[i].reason.isEmpty());
                continue;
            }
            CHECK(row.cells[i].value->value == *measured.value);
            CHECK(row.cells[i].value->label == displayed(*measured.value, matter.plan.targets[target]));
            CHECK(row.cells[i].isSmall == isSmallPart(measured));
        }
    }
}

} // namespace

TEST_CASE("The cells of khu phố and targets are what judgement says of the parts")
{
    checkCells(ChartBook(ChartFilled::Sample).matter());
    checkCells(ChartBook(ChartFilled::Crowded).matter());
}

TEST_CASE("A part is held against the target by the rules of the whole: the whole itself gets its own verdict")
{
    for (const ChartFilled filled : {ChartFilled::Sample, ChartFilled::Crowded}) {
        const ChartBook book(filled);
        for (const int year : {2024, 2025, 2026}) {
            const ChartMatter matter = book.matter(year);
            for (size_t i = 0; i < matter.plan.targets.size(); ++i) {
                const PartJudge judge(matter.histories[i], matter.assessments[i]);
                const PartStanding standing = judge.standing(Part::whole());
                INFO(year << " " << matter.plan.targets[i].code.text.toStdString());
                if (judge.isHeldAgainstTarget() && standing.verdict)
                    CHECK(*standing.verdict == matter.assessments[i].verdict);
            }
        }
    }
}

TEST_CASE("The two furthest from the target are named, outlined and darkest")
{
    const ShadeChart chart = shades(ChartBook(ChartFilled::Sample).matter());
    for (size_t i = 0; i < chart.columns.size(); ++i) {
        INFO(chart.columns[i].code.toStdString());
        double most = 0;
        double leastOutlined = 1;
        int outlined = 0;
        for (const ShadeRow &row : chart.rows) {
            const ShadeCell &cell = row.cells[i];
            most = std::max(most, cell.need);
            if (!cell.isFurthest)
                continue;
            ++outlined;
            leastOutlined = std::min(leastOutlined, cell.need);
            CHECK(chart.columns[i].furthest.contains(row.name));
        }
        CHECK(outlined <= 2);
        CHECK(chart.columns[i].furthest.isEmpty() == (outlined == 0));
        if (most > 0)
            CHECK(most == 1);
        for (const ShadeRow &row : chart.rows) {
            if (!row.cells[i].isFurthest && outlined == 2)
                CHECK(row.cells[i].need <= leastOutlined);
        }
    }
}

TEST_CASE("Khu phố stand in Vietnamese order, or by what one target needs, those without a figure last")
{
    const ChartMatter matter = ChartBook(ChartFilled::Crowded).matter();
    const ShadeChart byName = shades(matter);
    REQUIRE(byName.rows.size() == 40);
    CHECK(byName.rows[1].name == QStringLiteral("Khu phố 2"));
    CHECK(byName.rows[39].name == QStringLiteral("Khu phố 40"));
    const ShadeChart byNeed = shades(matter, "areas:CT29");
    size_t column = 0;
    while (byNeed.columns[column].code != QLatin1String("CT29"))
        ++column;
    CHECK(byNeed.rows[0].cells[column].isFurthest);
    for (size_t i = 1; i < byNeed.rows.size(); ++i)
        CHECK(byNeed.rows[i - 1].cells[column].need >= byNeed.rows[i].cells[column].need);
}

TEST_CASE("A khu phố that did not report is told from one that answered that it has no figure")
{
    ChartBook book(ChartFilled::Sample);
    const ChartMatter before = book.matter();
    Figure figure;
    figure.target = Code<Target>(QStringLiteral("CT29"));
    figure.period = before.period;
    figure.part = Part::ofArea(areaCalled(before, QStringLiteral("Khu phố 5")).id);
    figure.by = Code<Organisation>(QStringLiteral("DCXD"));
    figure.state = FigureState::NotAvailable;
    REQUIRE(book.book().figures().record({figure}, {QStringLiteral("record"), {}, {}, {}}));
    const ShadeChart chart = shades(book.matter());
    size_t column = 0;
    while (chart.columns[column].code != QLatin1String("CT29"))
        ++column;
    const ShadeCell &answered = chart.rows[4].cells[column];
    const ShadeCell &silent = chart.rows[5].cells[column];
    CHECK(answered.isAnswered);
    CHECK_FALSE(silent.isAnswered);
    CHECK(answered.reason != silent.reason);
}

TEST_CASE("Without a figure by khu phố the chart says so")
{
    const ShadeChart chart = shades(ChartBook(ChartFilled::Nothing).matter());
    CHECK(chart.columns.empty());
    CHECK_FALSE(chart.nothing.isEmpty());
}
