// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("The expected path is straight from the baseline to the due year")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2024), "20").value(year(2026), "30");
    const Assessment assessment = told.at(year(2026));
    CHECK(assessment.baseline == rational("20"));
    CHECK(assessment.baselineYear == 2024);
    CHECK(assessment.expected == rational("30"));
    CHECK(assessment.verdict == Verdict::OnTrack);
    CHECK(told.at(year(2024)).expected == rational("20"));
    CHECK(told.at(year(2029)).expected == rational("45"));
    CHECK(told.at(year(2030)).expected == rational("50"));
    CHECK(told.at(year(2033)).expected == rational("50"));
}

TEST_CASE("On track is at or better than expected, exactly")
{
    Told told(ratio(Comparison::AtLeast, "45"));
    told.value(year(2024), "35").fraction(year(2026), "383333", "1000000");
    CHECK(told.verdictAt(year(2026)) == Verdict::Behind); // expected 38.3333… %
    told.figures.back().numerator = decimal("383334");
    CHECK(told.verdictAt(year(2026)) == Verdict::OnTrack);
}

TEST_CASE("A falling target is on track at or below its path and attained at 0")
{
    Told told(count(Comparison::Equal, "0", Direction::Down));
    told.value(year(2024), "30").value(year(2026), "20").value(year(2027), "16").value(year(2028), "0");
    CHECK(told.verdictAt(year(2026)) == Verdict::OnTrack);
    CHECK(told.verdictAt(year(2027)) == Verdict::Behind);
    CHECK(told.verdictAt(year(2028)) == Verdict::Attained);
}

TEST_CASE("The baseline year itself has no baseline to be judged against, unless it attains")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2025), "20");
    CHECK(told.verdictAt(year(2025)) == Verdict::NoBaseline);
    told.figures.back().value = decimal("50");
    CHECK(told.verdictAt(year(2025)) == Verdict::Attained);
}

TEST_CASE("A first value in the due year or after it is a baseline all the same")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2031), "20");
    CHECK(told.verdictAt(year(2031)) == Verdict::NoBaseline);
    CHECK(told.at(year(2031)).expected == rational("50"));
    told.value(year(2032), "49");
    CHECK(told.verdictAt(year(2032)) == Verdict::Behind);
}

TEST_CASE("From the due year on nothing is on track any more")
{
    Told told(ratio(Comparison::MoreThan, "70"));
    told.target.due = QDate(2027, 12, 31);
    told.value(year(2024), "40").value(year(2026), "60").value(year(2027), "70").value(year(2028), "70.01");
    CHECK(told.verdictAt(year(2026)) == Verdict::OnTrack);
    CHECK(told.verdictAt(year(2027)) == Verdict::Behind);
    CHECK(told.verdictAt(year(2028)) == Verdict::Attained);
}

TEST_CASE("Where the baseline attained already, falling below the target is behind")
{
    Told told(ratio(Comparison::AtLeast, "28"));
    told.value(year(2024), "30").value(year(2026), "27.9");
    CHECK(told.at(year(2026)).expected == rational("28"));
    CHECK(told.verdictAt(year(2026)) == Verdict::Behind);
}

TEST_CASE("A baseline exactly at a bound that it misses leaves no way to be on")
{
    Told told(target(TargetKind::Cumulative, Comparison::MoreThan, "500"));
    told.value(year(2024), "500").value(year(2026), "500");
    CHECK(told.at(year(2026)).expected == rational("500"));
    CHECK(told.verdictAt(year(2026)) == Verdict::Behind);
}

TEST_CASE("A disputed earlier year is never the baseline; any certainty may be")
{
    Told told(count(Comparison::AtLeast, "50"));
    told.value(year(2024), "1").from("A").value(year(2024), "2").from("B");
    told.value(year(2025), "20").certain(Certainty::Estimate).value(year(2026), "30");
    CHECK(told.at(year(2026)).baselineYear == 2025);
    told.decide("CT99/2024/whole", "B");
    CHECK(told.at(year(2026)).baseline == rational("2"));
}

TEST_CASE("A break begins a new series with its own year, and only once it has come")
{
    Told told(count(Comparison::AtLeast, "50"));
    told.value(year(2024), "10").value(year(2025), "30").value(year(2026), "31").breaksAt(2025);
    CHECK(told.at(year(2024)).baselineYear == 2024);
    CHECK(told.at(year(2025)).baselineYear == 2025);
    CHECK(told.verdictAt(year(2025)) == Verdict::NoBaseline);
    CHECK(told.at(year(2026)).expected == rational("34"));
    told.breaks.front().target = Code<Target>(QStringLiteral("CT98"));
    CHECK(told.at(year(2026)).baselineYear == 2024);
}

TEST_CASE("Years after the one judged never count")
{
    Told told(count(Comparison::AtLeast, "50"));
    told.value(year(2026), "20");
    const Assessment before = told.at(year(2026));
    told.value(year(2027), "50").breaksAt(2027).assignedIs(2027, "10");
    const Assessment after = told.at(year(2026));
    CHECK(after.verdict == before.verdict);
    CHECK(after.baseline == before.baseline);
    CHECK_FALSE(after.assigned);
}

TEST_CASE("Maintain is attained or behind, never without a baseline")
{
    Told told(yesNo(Comparison::Maintain));
    told.value(year(2025), "0").value(year(2026), "1");
    CHECK(told.verdictAt(year(2025)) == Verdict::Behind);
    CHECK(told.verdictAt(year(2026)) == Verdict::Attained);
    CHECK_FALSE(told.at(year(2026)).expected);
}

TEST_CASE("Achieve waits until the due year")
{
    Told told(yesNo(Comparison::Achieve));
    told.value(year(2029), "0").value(year(2030), "0").value(year(2031), "1").value(half(2030), "0");
    CHECK(told.verdictAt(year(2029)) == Verdict::NoBaseline);
    CHECK(told.verdictAt(half(2030)) == Verdict::NoBaseline);
    CHECK(told.verdictAt(year(2030)) == Verdict::Behind);
    CHECK(told.verdictAt(year(2031)) == Verdict::Attained);
}

TEST_CASE("Increase is higher than the last earlier year with a value")
{
    Told told(target(TargetKind::Average, Comparison::Increase, nullptr));
    told.value(year(2024), "0.70").state(year(2025), FigureState::NotAvailable).value(year(2026), "0.70");
    told.value(year(2027), "0.71");
    CHECK(told.verdictAt(year(2024)) == Verdict::NoBaseline);
    CHECK(told.verdictAt(year(2026)) == Verdict::Behind);
    CHECK(told.verdictAt(year(2027)) == Verdict::Attained);
    const Assessment assessment = told.at(year(2026));
    CHECK_FALSE(assessment.expected);
    CHECK_FALSE(assessment.gap);
    CHECK_FALSE(assessment.neededPace);
    told.breaksAt(2027);
    CHECK(told.verdictAt(year(2027)) == Verdict::NoBaseline);
}

TEST_CASE("An amendment that moves the target value moves the verdict")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2024), "20").value(year(2026), "45");
    CHECK(told.verdictAt(year(2026)) == Verdict::OnTrack);
    told.target.value = decimal("45");
    CHECK(told.verdictAt(year(2026)) == Verdict::Attained);
    told.target.value = decimal("100");
    CHECK(told.at(year(2026)).expected == Rational::fromWhole(20) + Rational::percent(decimal("80"), decimal("300")));
}

TEST_CASE("An assigned value is judged beside the plan's, for the whole year only")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2026), "38").value(half(2026), "38").assignedIs(2025, "99").assignedIs(2026, "38");
    Assessment assessment = told.at(year(2026));
    CHECK(assessment.assigned == decimal("38"));
    CHECK(assessment.assignedAttained == true);
    CHECK(assessment.verdict == Verdict::NoBaseline);
    CHECK_FALSE(told.at(half(2026)).assigned);
    told.assigned.back().value = decimal("38.1");
    CHECK(told.at(year(2026)).assignedAttained == false);
    told.figures.clear();
    assessment = told.at(year(2026));
    CHECK(assessment.assigned);
    CHECK_FALSE(assessment.assignedAttained);
}

TEST_CASE("A half-year stands half a year before its year's end, on whole years")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2024), "20").value(half(2024), "1").value(half(2025), "22").value(half(2026), "27.5");
    told.value(year(2026), "50");
    const Assessment assessment = told.at(half(2026));
    CHECK(assessment.baseline == rational("20"));
    CHECK(assessment.expected == rational("27.5"));
    CHECK(assessment.verdict == Verdict::OnTrack);
    CHECK(assessment.change == rational("5.5"));
    CHECK(assessment.neededPace == rational("5"));
}

TEST_CASE("A half-year without a whole year before it has no baseline")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(half(2025), "20").value(half(2026), "27").value(year(2026), "30");
    CHECK(told.verdictAt(half(2026)) == Verdict::NoBaseline);
    told.figures[1].value = decimal("50");
    CHECK(told.verdictAt(half(2026)) == Verdict::Attained);
}

TEST_CASE("A half-year's increase is measured against whole years")
{
    Told told(target(TargetKind::Average, Comparison::Increase, nullptr));
    told.value(year(2025), "0.70").value(half(2025), "0.9").value(half(2026), "0.71").value(year(2026), "0.60");
    CHECK(told.verdictAt(half(2026)) == Verdict::Attained);
}

TEST_CASE("The first half of the due year is still on the way")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2024), "20").value(half(2030), "48");
    const Assessment assessment = told.at(half(2030));
    CHECK(assessment.expected == rational("47.5"));
    CHECK(assessment.verdict == Verdict::OnTrack);
    CHECK(assessment.neededPace == rational("4"));
    CHECK(told.at(half(2031)).expected == rational("50"));
}

TEST_CASE("Not assessable stands before disputed")
{
    Told told(count(Comparison::AtLeast, "50"));
    told.withAreas(1).state(year(2026), FigureState::NotAssessable);
    told.value(year(2026), "1").of(area(1)).from("A").value(year(2026), "2").of(area(1)).from("B");
    CHECK(told.verdictAt(year(2026)) == Verdict::NotAssessable);
    told.figures.front().state = FigureState::NotAvailable;
    CHECK(told.verdictAt(year(2026)) == Verdict::Disputed);
}

TEST_CASE("Verdicts have the contract's names")
{
    CHECK(nameOf(Verdict::NotAssessable) == QStringLiteral("not_assessable"));
    CHECK(nameOf(Verdict::NotApplicable) == QStringLiteral("not_applicable"));
    CHECK(nameOf(Verdict::NoData) == QStringLiteral("no_data"));
    CHECK(nameOf(Verdict::OnTrack) == QStringLiteral("on_track"));
    CHECK(nameOf(Verdict::NoBaseline) == QStringLiteral("no_baseline"));
}
