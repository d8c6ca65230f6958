// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/report_charts.h"
#include "core/actions/report_outline.h"
#include "core/actions/sample.h"
#include "core/report/annual_report.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2026{Year::from(2026).value(), false};
const QDate kToday(2026, 11, 2);

QStringList idsOf(const ReportMatter &matter)
{
    QStringList ids;
    for (const Chart &chart : matter.charts)
        ids += chart.id;
    return ids;
}

} // namespace

TEST_CASE("The report has the charts of its outline and no others, in Vietnamese, the same each time")
{
    ActionBook book;
    REQUIRE(fillSample(book.book(), SampleKind::Plain));
    StatusKeeper keeper(book.book(), kToday);
    const auto matter = annualReportMatter(keeper, k2026);
    REQUIRE(matter);
    for (const QString &id : idsOf(*matter))
        CHECK(QStringList({QStringLiteral("overview"), QStringLiteral("groups"), QStringLiteral("returns")})
                  .contains(id));
    ReportTemplate outline = matter->outline;
    for (TemplateEntry &entry : outline.entries)
        entry.charts.clear();
    outline.entries[7].charts = {QStringLiteral("trend:CT14"), QStringLiteral("trend:CT99"), QStringLiteral("sunshine"),
                                 QStringLiteral("trend:CT14")};
    REQUIRE(keepOutline(book.book(), k2026, outline, {QStringLiteral("outline_charts"), QStringLiteral("Chỉ tiêu")}));
    keeper.follow();
    const auto chosen = annualReportMatter(keeper, k2026);
    REQUIRE(chosen);
    CHECK(idsOf(*chosen) == QStringList{QStringLiteral("trend:CT14")});
    CHECK(chosen->charts.front().language == ChartLanguage::Vietnamese);
}

TEST_CASE("A book in which nothing was reported has no chart in its report")
{
    ActionBook book;
    StatusKeeper keeper(book.book(), kToday);
    const auto matter = annualReportMatter(keeper, k2026);
    REQUIRE(matter);
    for (const Chart &chart : matter->charts)
        CHECK(hasFigures(chart));
    CHECK_FALSE(idsOf(*matter).contains(QStringLiteral("overview")));
    CHECK_FALSE(idsOf(*matter).contains(QStringLiteral("groups")));
}
