// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/measure.h"
#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period kYear = year(2026);

std::vector<QString> texts(std::initializer_list<const char *> words)
{
    std::vector<QString> list;
    for (const char *word : words)
        list.push_back(QString::fromLatin1(word));
    return list;
}

} // namespace

TEST_CASE("A ratio over parts is the sum of numerators over the sum of denominators, not a mean")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.withAreas(2).fraction(kYear, "9", "10").of(area(1)).fraction(kYear, "10", "90").of(area(2));
    const Measured whole = measure(told, kYear);
    CHECK(whole.value == rational("19"));
    CHECK(whole.numerator == decimal("19"));
    CHECK(whole.denominator == decimal("100"));
}

TEST_CASE("Counts and cumulative counts add over parts, averages and yes/no do not")
{
    for (TargetKind kind : {TargetKind::Count, TargetKind::Cumulative, TargetKind::Average, TargetKind::YesNo}) {
        Told told(target(kind, Comparison::AtLeast, "5"));
        told.withAreas(2).value(kYear, "1").of(area(1)).value(kYear, "1").of(area(2));
        const bool adds = kind == TargetKind::Count || kind == TargetKind::Cumulative;
        CHECK(measure(told, kYear).value == (adds ? std::optional<Rational>(rational("2")) : std::nullopt));
        CHECK(told.at(kYear).partsMissing.empty());
    }
}

TEST_CASE("A sum is only as certain as its least certain part")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.withAreas(2).value(kYear, "1").of(area(1)).value(kYear, "1").of(area(2)).certain(Certainty::Estimate);
    CHECK(measure(told, kYear).certainty == Certainty::Estimate);
}

TEST_CASE("Unanswered, not available and bare-percentage parts are missing; nothing arisen is left out")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.withAreas(6);
    told.fraction(kYear, "8", "10").of(area(1)).state(kYear, FigureState::NoneArisen).of(area(2));
    told.state(kYear, FigureState::NotAvailable).of(area(3)).value(kYear, "70").of(area(4));
    told.state(kYear, FigureState::NotAssessable).of(area(5));
    const Assessment assessment = told.at(kYear);
    CHECK(assessment.measured.value == rational("80"));
    CHECK(assessment.measured.state == FigureState::Reported);
    CHECK(assessment.partsMissing == std::vector<Part>{area(3), area(4), area(6)});
}

TEST_CASE("Parts with a numerator but no denominator are missing; 0 of 0 is not")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.withAreas(3).fraction(kYear, "8", "10").of(area(1));
    told.fraction(kYear, "8", nullptr).of(area(2)).fraction(kYear, "0", "0").of(area(3));
    CHECK(told.at(kYear).partsMissing == std::vector<Part>{area(2)});
}

TEST_CASE("Nothing arisen in every part is nothing arisen in the whole")
{
    Told shares(ratio(Comparison::AtLeast, "50"));
    shares.withAreas(2).state(kYear, FigureState::NoneArisen).of(area(1));
    CHECK(shares.verdictAt(kYear) == Verdict::NoData);
    shares.state(kYear, FigureState::NoneArisen).of(area(2));
    CHECK(shares.verdictAt(kYear) == Verdict::NotApplicable);

    Told houses(count(Comparison::Equal, "0", Direction::Down));
    houses.withAreas(2).state(kYear, FigureState::NoneArisen).of(area(1));
    houses.state(kYear, FigureState::NoneArisen).of(area(2));
    CHECK(houses.verdictAt(kYear) == Verdict::Attained);
    CHECK(houses.at(kYear).measured.state == FigureState::NoneArisen);
}

TEST_CASE("Without a value the whole has the state that all its parts share, else none")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.withMembers({"TH1", "TH2"}).state(kYear, FigureState::NotAssessable).of(member("TH1"));
    CHECK_FALSE(measure(told, kYear).state);
    told.state(kYear, FigureState::NotAssessable).of(member("TH2"));
    CHECK(measure(told, kYear).state == FigureState::NotAssessable);
    CHECK(told.verdictAt(kYear) == Verdict::NotAssessable);
    told.figures.back().state = FigureState::NotAvailable;
    CHECK_FALSE(measure(told, kYear).state);
}

TEST_CASE("A stated state gives way to parts with a value")
{
    Told told(count(Comparison::AtLeast, "5"));
    told.withAreas(1).state(kYear, FigureState::NotAvailable).value(kYear, "6").of(area(1));
    CHECK(measure(told, kYear).value == rational("6"));
    CHECK(told.at(kYear).disputes.empty());
}

TEST_CASE("A stated whole wins over its parts; a difference is to be decided and changes no verdict")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.withAreas(2).value(kYear, "10").value(kYear, "4").of(area(1)).value(kYear, "5").of(area(2));
    Assessment assessment = told.at(kYear);
    CHECK(assessment.verdict == Verdict::Attained);
    CHECK(assessment.partsMissing.empty());
    REQUIRE(assessment.disputes.size() == 1);
    CHECK(assessment.disputes.front().id == QStringLiteral("CT99/2026/parts"));
    CHECK(assessment.disputes.front().kind == Dispute::Kind::PartsAndWhole);
    CHECK(assessment.disputes.front().choices == texts({"whole", "areas"}));

    told.decide("CT99/2026/parts", "areas");
    assessment = told.at(kYear);
    CHECK(assessment.measured.value == rational("9"));
    CHECK_FALSE(assessment.disputes.front().isOpen);
    told.decide("CT99/2026/parts", "members"); // no such choice here
    CHECK(told.at(kYear).disputes.front().isOpen);
    CHECK(told.at(kYear).measured.value == rational("10"));
}

TEST_CASE("Parts that add up to the stated whole are no dispute")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.withAreas(2).fraction(kYear, "10", "20").fraction(kYear, "4", "8").of(area(1));
    told.fraction(kYear, "6", "12").of(area(2));
    CHECK(told.at(kYear).disputes.empty());
    told.figures.back().denominator = decimal("11"); // same numerator, other denominator
    CHECK(told.at(kYear).disputes.size() == 1);
}

TEST_CASE("While parts are missing, only what does not fit into the whole is a difference")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.withAreas(2).value(kYear, "10").value(kYear, "10").of(area(1));
    CHECK(told.at(kYear).disputes.empty());
    told.figures.back().value = decimal("11");
    CHECK(told.at(kYear).disputes.size() == 1);
}

TEST_CASE("Areas and members never add together")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.withAreas(1).withMembers({"TH1", "TH2"}).value(kYear, "9").of(area(1));
    told.value(kYear, "4").of(member("TH1")).value(kYear, "5").of(member("TH2"));
    CHECK(measure(told, kYear).value == rational("9"));
    CHECK(told.at(kYear).disputes.empty());
}

TEST_CASE("Unequal totals of areas and members are disputed until one division is chosen")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.withAreas(1).withMembers({"TH1"}).value(kYear, "9").of(area(1)).value(kYear, "12").of(member("TH1"));
    const Assessment assessment = told.at(kYear);
    CHECK(assessment.verdict == Verdict::Disputed);
    REQUIRE(assessment.disputes.size() == 1);
    CHECK(assessment.disputes.front().id == QStringLiteral("CT99/2026/divisions"));
    CHECK(assessment.disputes.front().kind == Dispute::Kind::Divisions);
    CHECK(assessment.disputes.front().choices == texts({"areas", "members"}));
    told.decide("CT99/2026/divisions", "members");
    CHECK(told.verdictAt(kYear) == Verdict::Attained);
}

TEST_CASE("A complete division is taken before one that is still being collected")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.withAreas(3).withMembers({"TH1"}).value(kYear, "9").of(area(1)).value(kYear, "12").of(member("TH1"));
    CHECK(measure(told, kYear).value == rational("12"));
    CHECK(told.at(kYear).partsMissing.empty());
}

TEST_CASE("A disputed part disputes the whole that is added up from it, not one that is stated")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.withAreas(2).value(kYear, "9").of(area(1));
    told.value(kYear, "3").of(area(2)).from("A").value(kYear, "4").of(area(2)).from("B");
    CHECK(told.verdictAt(kYear) == Verdict::Disputed);
    CHECK_FALSE(told.at(kYear).measured.value);
    told.value(kYear, "12");
    CHECK(told.verdictAt(kYear) == Verdict::Attained);
    REQUIRE(told.at(kYear).disputes.size() == 1);
    CHECK(told.at(kYear).disputes.front().isOpen);
    told.figures.pop_back();
    told.decide("CT99/2026/area:Khu phố 2", "B");
    CHECK(measure(told, kYear).value == rational("13"));
}

TEST_CASE("A disputed bare percentage does not add, so it is missing and disputes nothing")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.withAreas(2).fraction(kYear, "9", "10").of(area(1));
    told.value(kYear, "30").of(area(2)).from("A").value(kYear, "40").of(area(2)).from("B");
    CHECK(measure(told, kYear).value == rational("90"));
    CHECK(told.at(kYear).partsMissing == std::vector<Part>{area(2)});
}

TEST_CASE("A part that is not among the listed ones counts all the same")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.withAreas(1).value(kYear, "4").of(area(1)).value(kYear, "5").of(area(9));
    CHECK(measure(told, kYear).value == rational("9"));
    told.value(kYear, "6").of(area(9)).from("B");
    CHECK(told.at(kYear).disputes.front().id == QStringLiteral("CT99/2026/area:#9"));
}

TEST_CASE("Figures of other targets are not taken")
{
    Told told(count(Comparison::AtLeast, "10"));
    told.value(kYear, "12");
    told.figures.back().target = Code<Target>(QStringLiteral("CT98"));
    CHECK(told.verdictAt(kYear) == Verdict::NoData);
}

TEST_CASE("Many parts at the limit of what is accepted do not wrap")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    for (int i = 1; i <= 40; ++i)
        told.fraction(kYear, "900000000000", "900000000000").of(area(i));
    CHECK(measure(told, kYear).value == rational("100"));
}
