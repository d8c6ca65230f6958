// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/chart_book.h"

#include "core/actions/chart_matter.h"
#include "core/actions/sample.h"
#include "core/charts/catalogue.h"
#include "core/plan/plan_json.h"
#include "core/store/book.h"
#include "tests/support/catch.h"
#include "tests/support/crowded_book.h"

#include <QTimeZone>

namespace ansinh::test {

ChartBook::ChartBook(ChartFilled filled)
{
    const BookContext context{[] { return QDateTime(today(), QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("test"),
                              QStringLiteral("test")};
    const auto plan = builtInPlan();
    REQUIRE(plan);
    auto book = Book::create(m_folder.filePath(QStringLiteral("so.ansinh")), *plan, context);
    REQUIRE(book);
    m_book = std::move(book).value();
    if (filled == ChartFilled::Sample)
        REQUIRE(fillSample(*m_book, SampleKind::Plain));
    if (filled == ChartFilled::Crowded)
        REQUIRE(fillCrowded(*m_book, kCrowdedLastYear - 2));
}

ChartBook::~ChartBook() = default;

ChartMatter ChartBook::matter(int year, bool half) const
{
    StatusKeeper keeper(*m_book, today());
    auto matter = chartMatterOf(keeper, {*Year::from(year), half}, today());
    REQUIRE(matter);
    return std::move(matter).value();
}

Chart composed(const ChartMatter &matter, const char *id)
{
    const auto choice = ChartChoice::from(QLatin1String(id));
    REQUIRE(choice);
    auto chart = composeChart(matter, *choice, ChartLanguage::Vietnamese);
    REQUIRE(chart);
    return *std::move(chart);
}

} // namespace ansinh::test
