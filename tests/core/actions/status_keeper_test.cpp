// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decide.h"
#include "core/actions/references.h"
#include "core/actions/sample.h"
#include "core/actions/status_keeper.h"
#include "core/actions/what_if.h"
#include "core/document/html.h"
#include "core/report/annual_report.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QDate kToday(2026, 11, 2);

Period period(int year, bool half = false)
{
    return {*Year::from(year), half};
}

void checkSame(const Status &kept, const Status &fresh)
{
    REQUIRE(kept.targets.size() == fresh.targets.size());
    for (size_t i = 0; i < kept.targets.size(); ++i) {
        INFO(kept.targets[i].target.text.toStdString());
        CHECK(kept.targets[i].verdict == fresh.targets[i].verdict);
        CHECK(kept.targets[i].measured.value == fresh.targets[i].measured.value);
        CHECK(kept.targets[i].expected == fresh.targets[i].expected);
        CHECK(kept.targets[i].assigned == fresh.targets[i].assigned);
        CHECK(kept.targets[i].disputes.size() == fresh.targets[i].disputes.size());
    }
    for (size_t i = 0; i < kept.organisations.size(); ++i)
        CHECK(kept.organisations[i].targetsMissing == fresh.organisations[i].targetsMissing);
    CHECK(kept.openContradictions.size() == fresh.openContradictions.size());
    CHECK(kept.decisions.size() == fresh.decisions.size());
}

/// What the keeper says is what reading everything anew says.
void checkKept(StatusKeeper &keeper, Book &book)
{
    for (const Period &each : {period(2025), period(2026), period(2026, true)}) {
        const auto fresh = statusOf(book, each, kToday);
        REQUIRE(fresh);
        REQUIRE(keeper.status(each));
        checkSame(*keeper.status(each), *fresh);
        const auto matter = keeper.reportMatter(each);
        const auto read = reportMatterOf(book, each, kToday);
        REQUIRE(matter);
        REQUIRE(read);
        CHECK(toHtml(composeAnnualReport(*matter)) == toHtml(composeAnnualReport(*read)));
    }
}

} // namespace

TEST_CASE("After every kind of change the keeper says what reading anew says")
{
    ActionBook office;
    Book &book = office.book();
    REQUIRE(fillSample(book, SampleKind::Plain));
    StatusKeeper keeper(book, kToday);
    checkKept(keeper, book);
    const auto follow = [&] {
        keeper.follow();
        checkKept(keeper, book);
    };
    office.record(shared("CT14", 2025, "1000", "3600", "BHXH"));
    follow();
    office.record(valued("CT31", 2026, "499", "DCXD"));
    follow();
    REQUIRE(keepDenominator(book, {QStringLiteral("2026"), QStringLiteral("Dân số"), {}, QStringLiteral("7000"),
                                   QStringLiteral("rà soát")}));
    follow();
    REQUIRE(keepAssigned(book, {QStringLiteral("2026"), QStringLiteral("CT14"), QStringLiteral("41"), {}}));
    follow();
    REQUIRE(decide(book, {{}, QStringLiteral("MT01"), book.plans().latest()->contradictions.front().places.back().key,
                          QStringLiteral("theo mục III"), {}}));
    follow();
    REQUIRE(book.undo());
    REQUIRE(book.undo());
    follow();
    REQUIRE(book.redo());
    follow();
    TaskResult result;
    result.task = Code<Task>(QStringLiteral("1.1"));
    result.period = period(2026);
    result.by = Code<Organisation>(QStringLiteral("DTT"));
    result.text = QStringLiteral("Đã phát 12 tin bài.");
    REQUIRE(book.results().record(result));
    follow();
}

TEST_CASE("What came in for a year that was only read is read again after a change")
{
    ActionBook office;
    Book &book = office.book();
    REQUIRE(fillSample(book, SampleKind::Plain));
    StatusKeeper keeper(book, kToday);
    REQUIRE(keeper.status(period(2026)));
    REQUIRE(keeper.read(period(2024)));
    TaskResult result;
    result.task = Code<Task>(QStringLiteral("1.1"));
    result.period = period(2024);
    result.by = Code<Organisation>(QStringLiteral("DTT"));
    result.text = QStringLiteral("Đã phát 12 tin bài.");
    REQUIRE(book.results().record(result));
    keeper.follow();
    const auto &results = keeper.returns(period(2024)).results;
    CHECK(
        std::any_of(results.begin(), results.end(), [&](const TaskResult &each) { return each.text == result.text; }));
    checkKept(keeper, book);
}

TEST_CASE("Many changes at once are followed as well")
{
    ActionBook office;
    Book &book = office.book();
    REQUIRE(fillSample(book, SampleKind::Plain));
    StatusKeeper keeper(book, kToday);
    checkKept(keeper, book);
    for (int i = 0; i < 20; ++i)
        office.record(valued("CT31", 2026, qPrintable(QString::number(400 + i)), "DCXD"));
    keeper.follow();
    checkKept(keeper, book);
}

TEST_CASE("A change that is only thought of is foretold exactly and leaves nothing behind")
{
    ActionBook office;
    Book &book = office.book();
    REQUIRE(fillSample(book, SampleKind::Plain));
    const auto entries = book.journal().entries()->size();
    const auto change = [&]() -> Result<void> {
        const auto kept = keepDenominator(book, {QStringLiteral("2026"), QStringLiteral("Lực lượng lao động"), {},
                                                 QStringLiteral("3000"), QStringLiteral("rà soát")});
        return kept ? Result<void>() : Result<void>(kept.error());
    };
    const auto before = statusOf(book, period(2026), kToday);
    const auto foretold = whatIf(book, {period(2026)}, change);
    REQUIRE(foretold);
    REQUIRE_FALSE(foretold->empty());
    CHECK(book.journal().entries()->size() == entries);
    checkSame(*statusOf(book, period(2026), kToday), *before);
    REQUIRE(change());
    const auto after = statusOf(book, period(2026), kToday);
    size_t differing = 0;
    for (size_t i = 0; i < after->targets.size(); ++i) {
        const Assessment &now = after->targets[i];
        for (const VerdictChange &told : *foretold) {
            if (told.target == now.target) {
                CHECK(told.after == now.verdict);
                CHECK(told.valueAfter == now.measured.value);
                ++differing;
            }
        }
    }
    CHECK(differing == foretold->size());
}

TEST_CASE("A change that would be refused is refused in thought as well")
{
    ActionBook office;
    const auto foretold = whatIf(office.book(), {period(2026)}, [&]() -> Result<void> {
        const auto kept = keepDenominator(office.book(), {QStringLiteral("2026"), QStringLiteral("Dân số"), {},
                                                          QStringLiteral("-1"), QStringLiteral("x")});
        return kept ? Result<void>() : Result<void>(kept.error());
    });
    REQUIRE_FALSE(foretold);
    CHECK(foretold.error().kind == ErrorKind::Invalid);
}

TEST_CASE("The amounts of a target are its history but for what only describes the figures")
{
    ActionBook office;
    Book &book = office.book();
    REQUIRE(fillSample(book, SampleKind::Plain));
    StatusKeeper sooner(book, kToday);
    StatusKeeper keeper(book, kToday);
    const auto plan = sooner.plan(period(2026));
    REQUIRE(plan);
    for (const Target &target : plan->targets) {
        INFO(target.code.text.toStdString());
        const auto amounts = sooner.amounts(target, *plan);
        const auto history = keeper.history(target.code, period(2026));
        REQUIRE(amounts);
        REQUIRE(history);
        CHECK(amounts->figures.size() == history->figures.size());
        for (const Figure &figure : history->figures) {
            const FigureKey key{figure.target, figure.period, figure.part, figure.by};
            const auto same = std::find_if(amounts->figures.begin(), amounts->figures.end(),
                                           [&](const Figure &each) { return key.isOf(each); });
            REQUIRE(same != amounts->figures.end());
            CHECK(same->id == figure.id);
            CHECK(same->state == figure.state);
            CHECK(same->value == figure.value);
            CHECK(same->numerator == figure.numerator);
            CHECK(same->denominator == figure.denominator);
            CHECK(same->certainty == figure.certainty);
        }
    }
    checkKept(sooner, book);
}
