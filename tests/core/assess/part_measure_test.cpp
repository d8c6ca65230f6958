// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/measure.h"
#include "tests/core/assess/history.h"

#include <QTimeZone>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("A ratio is its numerator over its denominator, exactly")
{
    Told told(ratio(Comparison::AtLeast, "45"));
    told.fraction(year(2026), "1390", "3638");
    const Measured measured = measure(told, year(2026));
    REQUIRE(measured.value);
    CHECK(*measured.value == Rational::percent(decimal("1390"), decimal("3638")));
    CHECK(*measured.numerator == decimal("1390"));
    CHECK(measured.state == FigureState::Reported);
    CHECK(measured.certainty == Certainty::Official);
}

TEST_CASE("A denominator of 0, or none, gives no value and never 0 %")
{
    Told told(ratio(Comparison::AtLeast, "45"));
    told.fraction(year(2025), "0", "0").fraction(year(2026), "7", nullptr).fraction(year(2027), "7", "0");
    for (int number : {2025, 2026, 2027}) {
        const Assessment assessment = told.at(year(number));
        CHECK_FALSE(assessment.measured.value);
        CHECK(assessment.measured.state == FigureState::Reported);
        CHECK(assessment.verdict == Verdict::NoData);
        CHECK_FALSE(assessment.gap);
    }
}

TEST_CASE("A ratio takes the shared denominator of its year unless its figure carries its own")
{
    Told told(ratio(Comparison::AtLeast, "45"));
    told.shared(2025, "1000").shared(2026, "2000").shared(2026, "50", 1).withAreas(2);
    told.fraction(year(2026), "900", nullptr);
    CHECK(*measure(told, year(2026)).value == rational("45"));
    told.figures.back().denominator = decimal("1000");
    CHECK(*measure(told, year(2026)).value == rational("90"));

    told.fraction(year(2026), "20", nullptr).of(area(1)).fraction(year(2026), "20", nullptr).of(area(2));
    CHECK(*measurePart(told, year(2026), area(1)).value == rational("40"));
    CHECK_FALSE(measurePart(told, year(2026), area(2)).value);
}

TEST_CASE("The shared denominator's name is read without regard to capitals, and only by the target that names it")
{
    Told told(ratio(Comparison::AtLeast, "45"));
    told.shared(2026, "2000").fraction(year(2026), "900", nullptr);
    told.denominators.front().name = QStringLiteral("DÂN SỐ");
    CHECK(measure(told, year(2026)).value);
    told.denominators.front().name = QStringLiteral("Tổng số hộ");
    CHECK_FALSE(measure(told, year(2026)).value);
}

TEST_CASE("A member has no shared denominator")
{
    Told told(ratio(Comparison::AtLeast, "45"));
    told.shared(2026, "2000").withMembers({"TH1"});
    told.fraction(year(2026), "900", nullptr).of(member("TH1"));
    CHECK_FALSE(measurePart(told, year(2026), member("TH1")).value);
}

TEST_CASE("A bare percentage is a value without a fraction, also beside a shared denominator")
{
    Told told(ratio(Comparison::AtLeast, "95"));
    told.shared(2026, "2000").value(year(2026), "94.96");
    const Assessment assessment = told.at(year(2026));
    CHECK(*assessment.measured.value == rational("94.96"));
    CHECK_FALSE(assessment.measured.numerator);
    CHECK_FALSE(assessment.gap);
}

TEST_CASE("Nothing arisen is 0 for a count")
{
    Told told(count(Comparison::Equal, "0", Direction::Down));
    told.state(year(2026), FigureState::NoneArisen);
    const Assessment assessment = told.at(year(2026));
    CHECK(assessment.measured.value == Rational());
    CHECK(assessment.measured.state == FigureState::NoneArisen);
    CHECK(assessment.verdict == Verdict::Attained);
}

TEST_CASE("Nothing arisen keeps the last earlier value of a cumulative count, else 0")
{
    Told told(target(TargetKind::Cumulative, Comparison::MoreThan, "500"));
    told.state(year(2024), FigureState::NoneArisen);
    told.value(year(2025), "420");
    told.state(year(2026), FigureState::NoneArisen).state(year(2027), FigureState::NotAvailable);
    told.state(year(2028), FigureState::NoneArisen);
    CHECK(measure(told, year(2024)).value == Rational());
    CHECK(measure(told, year(2026)).value == rational("420"));
    CHECK_FALSE(measure(told, year(2027)).value);
    CHECK(measure(told, year(2028)).value == rational("420"));
}

TEST_CASE("Nothing arisen keeps each part's own last value, and skips a disputed one")
{
    Told told(target(TargetKind::Cumulative, Comparison::MoreThan, "500"));
    told.withAreas(2);
    told.value(year(2024), "5").of(area(1)).value(year(2024), "7").of(area(2));
    told.value(year(2025), "6").of(area(1)).from("A").value(year(2025), "8").of(area(1)).from("B");
    told.state(year(2026), FigureState::NoneArisen).of(area(1));
    told.state(year(2026), FigureState::NoneArisen).of(area(2));
    CHECK(measurePart(told, year(2026), area(1)).value == rational("5"));
    CHECK(measure(told, year(2026)).value == rational("12"));
}

TEST_CASE("Nothing arisen is not applicable for ratios, averages and yes/no")
{
    for (const Target &kind : {ratio(Comparison::AtLeast, "45"), yesNo(Comparison::Maintain),
                               target(TargetKind::Average, Comparison::About, "75")}) {
        Told told(kind);
        told.state(year(2026), FigureState::NoneArisen);
        CHECK_FALSE(told.at(year(2026)).measured.value);
        CHECK(told.verdictAt(year(2026)) == Verdict::NotApplicable);
    }
}

TEST_CASE("Every other state has no value and its own verdict")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.state(year(2025), FigureState::NotAvailable).state(year(2026), FigureState::NotAssessable);
    CHECK(told.verdictAt(year(2025)) == Verdict::NoData);
    CHECK(told.at(year(2025)).measured.state == FigureState::NotAvailable);
    CHECK(told.verdictAt(year(2026)) == Verdict::NotAssessable);
    CHECK(told.verdictAt(year(2027)) == Verdict::NoData);
    CHECK_FALSE(told.at(year(2027)).measured.state);
}

TEST_CASE("A target that the ward cannot compute is judged when somebody reports a value")
{
    Target life = target(TargetKind::Average, Comparison::About, "75");
    life.assessable = false;
    Told told(life);
    CHECK(told.verdictAt(year(2026)) == Verdict::NoData);
    told.value(year(2026), "74.5");
    CHECK(told.verdictAt(year(2026)) == Verdict::Attained);
}

TEST_CASE("A value outranks a state of the same part")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.state(year(2026), FigureState::NotAvailable).from("A").value(year(2026), "3").from("B");
    told.state(year(2026), FigureState::NoneArisen).from("C").state(year(2026), FigureState::NotAssessable).from("D");
    const Assessment assessment = told.at(year(2026));
    CHECK(assessment.measured.value == rational("3"));
    CHECK(assessment.disputes.empty());
}

TEST_CASE("Different states of one part leave it without a state")
{
    Told told(ratio(Comparison::AtLeast, "5"));
    told.state(year(2026), FigureState::NotAvailable).from("A");
    told.state(year(2026), FigureState::NotAssessable).from("B");
    CHECK_FALSE(told.at(year(2026)).measured.state);
    CHECK(told.verdictAt(year(2026)) == Verdict::NoData);
}

TEST_CASE("Different values from two organisations are disputed until the officer decides")
{
    Told told(ratio(Comparison::AtLeast, "95"));
    told.fraction(year(2026), "94", "100").from("BHXH").fraction(year(2026), "96", "100").from("KP");
    Assessment assessment = told.at(year(2026));
    CHECK(assessment.verdict == Verdict::Disputed);
    CHECK_FALSE(assessment.measured.value);
    REQUIRE(assessment.disputes.size() == 1);
    CHECK(assessment.disputes.front().id == QStringLiteral("CT99/2026/whole"));
    CHECK(assessment.disputes.front().kind == Dispute::Kind::Sources);
    CHECK(assessment.disputes.front().choices == std::vector<QString>{QStringLiteral("BHXH"), QStringLiteral("KP")});
    CHECK(assessment.disputes.front().isOpen);

    told.decide("CT99/2026/whole", "BHXH").decide("CT99/2026/whole", "KP");
    assessment = told.at(year(2026));
    CHECK(assessment.verdict == Verdict::Attained);
    CHECK(assessment.measured.numerator == decimal("96"));
    REQUIRE(assessment.disputes.size() == 1);
    CHECK_FALSE(assessment.disputes.front().isOpen);
}

TEST_CASE("A decision for a source that no longer disagrees opens the dispute again")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.value(year(2026), "4").from("A").value(year(2026), "6").from("B");
    told.decide("CT99/2026/whole", "A").decide("CT99/2026/whole", "C");
    CHECK(told.verdictAt(year(2026)) == Verdict::Disputed);
}

TEST_CASE("A decision holds only while the sides say what they said when it was made")
{
    Told told(ratio(Comparison::AtLeast, "95"));
    told.fraction(year(2026), "94", "100").from("A").fraction(year(2026), "96", "100").from("B");
    told.decide("CT99/2026/whole", "A");
    told.decisions.back().seen = told.at(year(2026)).disputes.front().seen;
    CHECK(told.decisions.back().seen == QStringLiteral("A=94/100;B=96/100"));
    REQUIRE_FALSE(told.at(year(2026)).disputes.front().isOpen);
    SECTION("unchanged it stays settled, whatever else of the figure changes")
    {
        told.figures.back().note = QStringLiteral("x");
        told.figures.back().certainty = Certainty::Estimate;
        CHECK_FALSE(told.at(year(2026)).disputes.front().isOpen);
        CHECK(told.at(year(2026)).measured.numerator == decimal("94"));
    }
    SECTION("a third value opens it again")
    {
        told.fraction(year(2026), "95", "100").from("C");
        CHECK(told.at(year(2026)).disputes.front().isOpen);
        CHECK(told.verdictAt(year(2026)) == Verdict::Disputed);
    }
    SECTION("a revised value opens it again, and its revision taken back settles it")
    {
        told.figures.back().numerator = decimal("97");
        CHECK(told.at(year(2026)).disputes.front().isOpen);
        told.figures.back().numerator = decimal("96");
        CHECK_FALSE(told.at(year(2026)).disputes.front().isOpen);
    }
    SECTION("the share may be the same: other facts are another value")
    {
        told.figures.back().numerator = decimal("192");
        told.figures.back().denominator = decimal("200");
        CHECK(told.at(year(2026)).disputes.front().isOpen);
    }
}

TEST_CASE("A decision between the whole and its parts holds only while their totals stay")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.withAreas(2);
    told.value(year(2026), "9").from("A");
    told.value(year(2026), "3").from("A").of(area(1)).value(year(2026), "4").from("A").of(area(2));
    told.decide("CT99/2026/parts", "areas");
    told.decisions.back().seen = told.at(year(2026)).disputes.front().seen;
    REQUIRE_FALSE(told.at(year(2026)).disputes.front().isOpen);
    CHECK(told.at(year(2026)).measured.value == rational("7"));
    told.figures.back().value = decimal("5");
    CHECK(told.at(year(2026)).disputes.front().isOpen);
    CHECK(told.at(year(2026)).measured.value == rational("9"));
    told.figures[1].value = decimal("2");
    CHECK_FALSE(told.at(year(2026)).disputes.front().isOpen);
}

TEST_CASE("Of two decisions the later moment counts, whatever their order")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.value(year(2026), "4").from("A").value(year(2026), "6").from("B");
    told.decide("CT99/2026/whole", "A").decide("CT99/2026/whole", "B");
    told.decisions[0].decidedAt = QDateTime(QDate(2026, 11, 9), QTime(8, 0), QTimeZone::utc());
    told.decisions[1].decidedAt = QDateTime(QDate(2026, 11, 8), QTime(8, 0), QTimeZone::utc());
    CHECK(told.at(year(2026)).measured.value == rational("4"));
}

TEST_CASE("Equal values from two organisations are no dispute, and the fuller, surer one speaks")
{
    Told told(ratio(Comparison::AtLeast, "95"));
    told.value(year(2026), "95").from("A").fraction(year(2026), "19", "20").from("B").certain(Certainty::Estimate);
    const Assessment assessment = told.at(year(2026));
    CHECK(assessment.disputes.empty());
    CHECK(assessment.measured.numerator == decimal("19"));
    CHECK(assessment.measured.certainty == Certainty::Official);
}

TEST_CASE("The same share of different facts is a dispute")
{
    Told told(ratio(Comparison::AtLeast, "95"));
    told.fraction(year(2026), "19", "20").from("A").fraction(year(2026), "38", "40").from("B");
    CHECK(told.verdictAt(year(2026)) == Verdict::Disputed);
}

TEST_CASE("The items of disputes name period and part")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.withAreas(1).withMembers({"TH1"});
    for (const Part &part : {area(1), member("TH1")})
        told.value(half(2026), "4").of(part).from("A").value(half(2026), "6").of(part).from("B");
    const std::vector<Dispute> disputes = told.at(half(2026)).disputes;
    REQUIRE(disputes.size() == 2);
    CHECK(disputes[0].id == QStringLiteral("CT99/2026-H1/area:Khu phố 1"));
    CHECK(disputes[1].id == QStringLiteral("CT99/2026-H1/member:TH1"));
    CHECK(disputes[0].part == area(1));
}
