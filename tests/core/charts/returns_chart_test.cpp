// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

ReturnChart returns(const ChartBook &book, int year = 2026)
{
    return std::get<ReturnChart>(composed(book.matter(year), "returns").shown);
}

const ReturnRow &rowOf(const ReturnChart &chart, const QString &code)
{
    for (const ReturnRow &row : chart.rows) {
        if (row.code == code)
            return row;
    }
    FAIL("no such organisation");
    return chart.rows.front();
}

ReturnMark markOf(const OrganisationStanding &standing)
{
    switch (standing.state) {
    case OrganisationStanding::State::Received: return standing.isLate ? ReturnMark::Late : ReturnMark::OnTime;
    case OrganisationStanding::State::Partial: return ReturnMark::Partial;
    case OrganisationStanding::State::Missing: break;
    }
    return standing.isLate ? ReturnMark::Missing : ReturnMark::Awaited;
}

void receive(ChartBook &book, const char *by, int year, const QDate &day)
{
    Submission submission;
    submission.organisation = Code<Organisation>(QLatin1String(by));
    submission.period = {*Year::from(year), false};
    submission.received = day;
    submission.origin = QStringLiteral("manual");
    REQUIRE(book.book().change({QStringLiteral("submission"), {}, {}, {}}, [&]() -> Result<void> {
        const auto received = book.book().submissions().receive(submission);
        return received ? Result<void>() : Result<void>(received.error());
    }));
}

} // namespace

TEST_CASE("The marks of each year are what its status says of the organisations")
{
    ChartBook book(ChartFilled::Sample);
    const ReturnChart chart = returns(book);
    REQUIRE(chart.years.size() == 2);
    for (size_t place = 0; place < chart.years.size(); ++place) {
        const auto status = statusOf(book.book(), {*Year::from(chart.years[place].year), false}, ChartBook::today());
        REQUIRE(status);
        for (const OrganisationStanding &standing : status->organisations) {
            INFO(chart.years[place].year << " " << standing.code.text.toStdString());
            CHECK(rowOf(chart, standing.code.text).cells[place].mark == markOf(standing));
        }
        CHECK(chart.years[place].asked() == static_cast<int>(status->organisations.size()));
    }
}

TEST_CASE("The first version decides who was late, and the days are said")
{
    ChartBook book(ChartFilled::Nothing);
    receive(book, "TYT", 2025, {2025, 11, 13}); // the last day is Monday, 10/11
    receive(book, "TYT", 2025, {2025, 11, 20});
    receive(book, "BHXH", 2025, {2025, 11, 10});
    receive(book, "BHXH", 2025, {2025, 12, 1});
    const ReturnChart chart = returns(book);
    const ReturnCell &late = rowOf(chart, QStringLiteral("TYT")).cells[0];
    CHECK(late.mark == ReturnMark::Late);
    CHECK(late.word.contains(QStringLiteral("chậm 03 ngày")));
    CHECK(late.word.contains(QStringLiteral("20/11/2025")));
    CHECK(rowOf(chart, QStringLiteral("BHXH")).cells[0].mark == ReturnMark::OnTime);
    CHECK(rowOf(chart, QStringLiteral("LDTBXH")).cells[0].mark == ReturnMark::Missing);
    CHECK(rowOf(chart, QStringLiteral("LDTBXH")).cells[1].mark == ReturnMark::Awaited);
    CHECK(chart.years[0].late == 1);
    CHECK(chart.years[0].onTime == 1);
}

TEST_CASE("A year without a return is not shown, the one looked at always is")
{
    CHECK(returns(ChartBook(ChartFilled::Nothing)).years.size() == 1);
    CHECK(returns(ChartBook(ChartFilled::Sample), 2025).years.size() == 1);
}

TEST_CASE("Returns that are taken back leave the chart")
{
    ChartBook book(ChartFilled::Nothing);
    receive(book, "TYT", 2024, {2024, 11, 5});
    CHECK(returns(book).years.size() == 2);
    REQUIRE(book.book().undo());
    CHECK(returns(book).years.size() == 1);
}
