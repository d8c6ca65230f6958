// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/next_step.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Kind = NextStep::Kind;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A year in which everything is in and settled, on a day in spring.
YearFacts settled()
{
    YearFacts facts;
    facts.year = *Year::from(2026);
    facts.today = QDate(2026, 4, 2);
    facts.areas = 5;
    facts.denominators = 9;
    facts.assigned = 12;
    facts.tasks = 15;
    facts.asked = 24;
    facts.collect = Deadline{text("collect"), {2026, 11, 10}, {2026, 11, 9}, {2026, 11, 9}};
    facts.submit = Deadline{text("submit"), {2026, 11, 15}, {2026, 11, 14}, {2026, 11, 13}};
    return facts;
}

YearFacts facts(ActionBook &book, const QDate &today)
{
    const auto status = statusOf(book.book(), {Year::of(today), false}, today);
    REQUIRE(status);
    const auto facts = yearFactsOf(book.book(), *status, today);
    REQUIRE(facts);
    return *facts;
}

} // namespace

TEST_CASE("An empty book begins with its khu phố, then with the shared denominators")
{
    ActionBook book;
    const YearFacts empty = facts(book, {2026, 11, 5});
    CHECK(empty.isBookEmpty);
    CHECK(nextStep(empty).kind == Kind::AddAreas);
    CHECK(nextStep(empty).to.page == text("directory"));
    book.addArea("Khu phố 1");
    const NextStep next = nextStep(facts(book, {2026, 11, 5}));
    CHECK(next.kind == Kind::EnterDenominators);
    CHECK(next.to == Destination{text("targets"), {}, text("denominators"), {}, 0});
}

TEST_CASE("A book of an earlier ward without khu phố is not taken for an empty one")
{
    YearFacts year = settled();
    year.areas = 0;
    CHECK(nextStep(year).kind == Kind::ReadDraft);
}

TEST_CASE("Values are assigned first, as long as the year has time for it")
{
    YearFacts year = settled();
    year.assigned = 0;
    CHECK(nextStep(year).kind == Kind::AssignValues);
    year.today = QDate(2026, 11, 2);
    CHECK(nextStep(year).kind == Kind::ReadDraft);
}

TEST_CASE("Near the last day those who have not reported are reminded before anything else")
{
    YearFacts year = settled();
    year.missing = {Code<Organisation>(text("YT")), Code<Organisation>(text("CA"))};
    year.toRemind = year.missing;
    year.disputed = {Code<Target>(text("CT19"))};
    const int days = GENERATE(14, 0, -3);
    year.today = year.collect->effectiveDay.addDays(-days);
    const NextStep next = nextStep(year);
    CHECK(next.kind == Kind::RemindMissing);
    CHECK(next.count == 2);
    CHECK(next.subjects.front() == text("YT"));
    REQUIRE(next.deadline);
    CHECK(next.deadline->daysLeft(year.today) == days);
    CHECK(next.to.page == text("collection"));
}

TEST_CASE("As the last day comes into sight the forms go out, unless something has come in or gone out already")
{
    YearFacts year = settled();
    year.lettered = 2;
    year.asked = 2;
    year.missing = {Code<Organisation>(text("YT")), Code<Organisation>(text("CA"))};
    year.toRemind = year.missing;
    year.today = year.collect->effectiveDay.addDays(-kAskDays);
    CHECK(nextStep(year).kind == Kind::SendForms);
    CHECK(nextStep(year).to.page == text("collection"));
    year.formsSent = 2;
    CHECK(nextStep(year).kind == Kind::EnterFigures);
    year.formsSent = 0;
    year.today = year.today.addDays(-1);
    CHECK(nextStep(year).kind == Kind::EnterFigures);
    year.asked = 3;
    year.today = year.collect->effectiveDay;
    CHECK(nextStep(year).kind == Kind::RemindMissing);
}

TEST_CASE("With time left disputes come first, then the plan's contradictions, then what comes in")
{
    YearFacts year = settled();
    year.missing = {Code<Organisation>(text("YT"))};
    year.toRemind = year.missing;
    year.disputed = {Code<Target>(text("CT19")), Code<Target>(text("CT20"))};
    year.contradictions = {text("MT02")};
    NextStep next = nextStep(year);
    CHECK(next.kind == Kind::DecideDisputes);
    CHECK(next.count == 2);
    CHECK(next.to.code == text("CT19"));
    year.disputed.clear();
    next = nextStep(year);
    CHECK(next.kind == Kind::SettleContradictions);
    CHECK(next.to == Destination{text("plan"), text("MT02"), {}, {}, 0});
    year.contradictions.clear();
    CHECK(nextStep(year).kind == Kind::EnterFigures);
    year.missing.clear();
    year.toRemind.clear();
    CHECK(nextStep(year).kind == Kind::ReadDraft);
    CHECK(nextStep(year).to.page == text("report"));
}

TEST_CASE("A year that is over reminds nobody; one to come is prepared and then waits")
{
    YearFacts year = settled();
    year.missing = {Code<Organisation>(text("YT"))};
    year.toRemind = year.missing;
    year.today = QDate(2027, 1, 5);
    CHECK(nextStep(year).kind == Kind::LookBack);
    year.today = QDate(2025, 12, 1);
    CHECK(nextStep(year).kind == Kind::Wait);
    year.denominators = 0;
    year.assigned = 0;
    CHECK(nextStep(year).kind == Kind::AssignValues);
}

TEST_CASE("The year stands in the first step that is not done")
{
    YearFacts year = settled();
    const auto now = [](const YearFacts &facts) {
        const auto steps = stepsOf(facts);
        return static_cast<int>(std::find(steps.begin(), steps.end(), StepState::Now) - steps.begin());
    };
    CHECK(now(year) == static_cast<int>(YearStep::Compile));
    year.contradictions = {text("MT01")};
    CHECK(now(year) == static_cast<int>(YearStep::Check));
    year.missing = {Code<Organisation>(text("YT"))};
    year.toRemind = year.missing;
    CHECK(now(year) == static_cast<int>(YearStep::Collect));
    year.missing.resize(24);
    year.toRemind.resize(24);
    CHECK(now(year) == static_cast<int>(YearStep::Ask));
    year.assigned = 0;
    CHECK(now(year) == static_cast<int>(YearStep::Assign));
    year.today = QDate(2025, 12, 1);
    CHECK(now(year) == kYearSteps);
}

TEST_CASE("Who typed in everything that he owes is not waited for, and who owes most stands first")
{
    ActionBook book;
    const auto status = statusOf(book.book(), {*Year::from(2026), false}, {2026, 11, 5});
    REQUIRE(status);
    const std::vector<OrganisationStanding> waiting = awaited(*status);
    CHECK(waiting.size() == status->organisations.size());
    CHECK(std::is_sorted(waiting.begin(), waiting.end(),
                         [](const auto &a, const auto &b) { return owedBy(a) > owedBy(b); }));
    OrganisationStanding standing;
    standing.state = OrganisationStanding::State::Partial;
    CHECK_FALSE(isAwaited(standing));
    standing.tasksMissing = {Code<Task>(text("1.1"))};
    CHECK(isAwaited(standing));
}

TEST_CASE("A group that owns a target and has no members yet is named, until it has one")
{
    ActionBook book;
    const YearFacts before = facts(book, {2026, 11, 5});
    CHECK(before.groupsWithoutMembers == std::vector<Code<Organisation>>{Code<Organisation>(text("TRUONG"))});
    REQUIRE(
        book.book().directory().addOrganisation(text("Trường Mầm non Phường 2"), Code<Organisation>(text("TRUONG"))));
    CHECK(facts(book, {2026, 11, 5}).groupsWithoutMembers.empty());
}
