// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/series.h"
#include "core/assess/summary.h"
#include "tests/core/assess/history.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

Decision decision(const char *item, const char *choice)
{
    Decision settled;
    settled.item = QString::fromLatin1(item);
    settled.choice = QString::fromLatin1(choice);
    return settled;
}

Plan planInContradiction()
{
    Contradiction schools;
    schools.id = QStringLiteral("MT01");
    schools.target = Code<Target>(QStringLiteral("CT99"));
    schools.places = {{QStringLiteral("II.2"), QStringLiteral("II.2"), {}, decimal("100")},
                      {QStringLiteral("III.6.1"), QStringLiteral("III.6.1"), {}, decimal("50")},
                      {QStringLiteral("III.7"), QStringLiteral("III.7"), {}, std::nullopt}};
    Plan plan;
    plan.contradictions = {schools};
    return plan;
}

} // namespace

TEST_CASE("The first statement is in force until the officer chooses another")
{
    const Plan plan = planInContradiction();
    const Target schools = ratio(Comparison::AtLeast, "100");
    CHECK(targetInForce(schools, plan, {}).value == decimal("100"));
    CHECK(targetInForce(schools, plan, {decision("MT01", "III.6.1")}).value == decimal("50"));
    CHECK(targetInForce(schools, plan, {decision("MT01", "III.6.1"), decision("MT01", "II.2")}).value
          == decimal("100"));
}

TEST_CASE("A choice without a value, or one that no longer exists, moves nothing")
{
    const Plan plan = planInContradiction();
    const Target schools = ratio(Comparison::AtLeast, "100");
    CHECK(targetInForce(schools, plan, {decision("MT01", "III.7")}).value == decimal("100"));
    CHECK(targetInForce(schools, plan, {decision("MT01", "III.6.1"), decision("MT01", "X")}).value == decimal("100"));
    CHECK(targetInForce(schools, plan, {decision("MT02", "III.6.1")}).value == decimal("100"));
    Target other = schools;
    other.code = Code<Target>(QStringLiteral("CT98"));
    CHECK(targetInForce(other, plan, {decision("MT01", "III.6.1")}).value == decimal("100"));
}

TEST_CASE("An assessment says what it judged")
{
    Told told(ratio(Comparison::AtLeast, "45"));
    const Assessment assessment = told.at(half(2026));
    CHECK(assessment.target == told.target.code);
    CHECK(assessment.period == half(2026));
    CHECK(assessment.targetValue == rational("45"));
    CHECK(isMissing(assessment));
    CHECK_FALSE(isBehind(assessment));
}

TEST_CASE("The series keeps undisputed years in order and counts the disputed")
{
    Told told(count(Comparison::AtLeast, "45"));
    told.value(year(2026), "3").value(year(2024), "1").certain(Certainty::Preliminary);
    told.value(year(2025), "2").from("A").value(year(2025), "9").from("B").value(half(2026), "8");
    const Series series = seriesUpTo(told, year(2026));
    REQUIRE(series.values.size() == 2);
    CHECK(series.values[0].year == 2024);
    CHECK(series.values[0].certainty == Certainty::Preliminary);
    CHECK(series.values[1].value == rational("3"));
    CHECK(series.disputedYears == 1);
    CHECK(series.lastBefore(2026)->year == 2024);
    CHECK(series.lastBefore(2024) == nullptr);
}

TEST_CASE("A summary counts verdicts, and what could be judged")
{
    std::vector<Assessment> assessments(5);
    assessments[0].verdict = Verdict::Attained;
    assessments[1].verdict = Verdict::Behind;
    assessments[2].verdict = Verdict::Behind;
    assessments[3].verdict = Verdict::Disputed;
    const Summary summary = summaryOf(assessments);
    CHECK(summary.count(Verdict::Behind) == 2);
    CHECK(summary.count(Verdict::NoData) == 1);
    CHECK(summary.count(Verdict::OnTrack) == 0);
    CHECK(summary.judged() == 3);
    CHECK(summary.total() == 5);
}

TEST_CASE("Figures in any order give the same assessment")
{
    Told told(count(Comparison::AtLeast, "100"));
    told.withAreas(3);
    for (int number = 2023; number <= 2026; ++number)
        for (qint64 i = 1; i <= 3; ++i)
            told.value(year(number), "7").of(area(i)).from(i == 2 ? "B" : "A");
    const Assessment forwards = told.at(year(2026));
    std::reverse(told.figures.begin(), told.figures.end());
    const Assessment backwards = told.at(year(2026));
    CHECK(forwards.measured.value == rational("21"));
    CHECK(backwards.measured.value == forwards.measured.value);
    CHECK(backwards.verdict == forwards.verdict);
    CHECK(backwards.projection == forwards.projection);
}
