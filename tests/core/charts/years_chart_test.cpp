// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sample.h"
#include "core/assess/bound.h"
#include "core/assess/display.h"
#include "core/document/chart_table.h"
#include "core/store/book.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

std::vector<CompareRow> rowsOf(const ChartMatter &matter)
{
    std::vector<CompareRow> rows;
    const Chart chart = composed(matter, "years");
    for (const CompareGroup &group : std::get<CompareChart>(chart.shown).groups)
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    return rows;
}

const Assessment &assessmentOf(const ChartMatter &matter, const QString &code)
{
    for (const Assessment &assessment : matter.assessments) {
        if (assessment.target.text == code)
            return assessment;
    }
    FAIL("no such target");
    return matter.assessments.front();
}

void checkRow(const ChartMatter &matter, const CompareRow &row)
{
    INFO(row.code.toStdString());
    const Assessment &assessment = assessmentOf(matter, row.code);
    const Target &target = *matter.plan.target(assessment.target);
    CHECK(row.now.has_value() == assessment.measured.hasValue());
    CHECK(row.before.has_value() == assessment.previous.has_value());
    CHECK(row.baseline.has_value() == assessment.baseline.has_value());
    if (row.now)
        CHECK(row.now->value == *assessment.measured.value);
    if (row.before)
        CHECK(row.before->value == *assessment.previous);
    CHECK(row.changeBefore.isEmpty() == !assessment.change.has_value());
    if (!row.changeBefore.isEmpty()) {
        const bool isAsJudged = row.now->label == displayed(row.now->value, target);
        if (isAsJudged) // else all values of the row take more decimals
            CHECK(row.changeBefore.startsWith(shownChange(target, assessment).change));
        const bool isUp = *assessment.change > Rational();
        const bool isBetter = isUp == (betterWay(target) == Direction::Up);
        CHECK(row.way
              == (assessment.change->isZero() ? CompareWay::Same
                      : isBetter              ? CompareWay::Better
                                              : CompareWay::Worse));
    }
    CHECK((row.way != CompareWay::None || !row.reason.isEmpty()));
    CHECK(row.scale.bottom == 0);
    for (const auto *value : {&row.baseline, &row.before, &row.now}) {
        if (*value)
            CHECK((*value)->toDouble() <= row.scale.top);
    }
}

} // namespace

TEST_CASE("The years side by side are what was judged, once for every target")
{
    for (const ChartFilled filled : {ChartFilled::Sample, ChartFilled::Crowded, ChartFilled::Nothing}) {
        const ChartMatter matter = ChartBook(filled).matter();
        const std::vector<CompareRow> rows = rowsOf(matter);
        CHECK(rows.size() == matter.plan.targets.size());
        for (const CompareRow &row : rows)
            checkRow(matter, row);
    }
}

TEST_CASE("Across a marked break nothing is subtracted, and the reason stands there")
{
    ChartBook book(ChartFilled::Nothing);
    REQUIRE(fillSample(book.book(), SampleKind::Reorganised));
    for (const CompareRow &row : rowsOf(book.matter(2025))) {
        INFO(row.code.toStdString());
        CHECK(row.changeBefore.isEmpty());
        CHECK(row.way == CompareWay::None);
        CHECK_FALSE(row.reason.isEmpty());
    }
}

TEST_CASE("The first year of a series is not compared with itself")
{
    for (const CompareRow &row : rowsOf(ChartBook(ChartFilled::Sample).matter(2024))) {
        CHECK(row.changeBaseline.isEmpty());
        CHECK(row.changeBefore.isEmpty());
    }
}

TEST_CASE("The figures of the three grids are whole tables")
{
    const ChartMatter matter = ChartBook(ChartFilled::Sample).matter();
    for (const char *id : {"areas", "returns", "years"}) {
        INFO(id);
        const ChartFigures figures = figuresOf(composed(matter, id));
        REQUIRE_FALSE(figures.lines.empty());
        for (const ChartLine &line : figures.lines)
            CHECK(line.cells.size() == (line.isGroup ? 1 : figures.columns.size()));
    }
}
