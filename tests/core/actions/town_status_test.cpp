// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sample.h"
#include "core/store/parts.h"
#include "core/store/ward_packages.h"
#include "tests/core/actions/ward_support.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

void isEqual(const Assessment &town, const Assessment &ward)
{
    INFO(ward.target.text.toStdString());
    CHECK(town.target == ward.target);
    CHECK(town.verdict == ward.verdict);
    CHECK(town.measured.value == ward.measured.value);
    CHECK(town.measured.numerator == ward.measured.numerator);
    CHECK(town.measured.denominator == ward.measured.denominator);
    CHECK(town.measured.state == ward.measured.state);
    CHECK(town.measured.certainty == ward.measured.certainty);
    CHECK(town.measured.disputed == ward.measured.disputed);
    CHECK(town.targetValue == ward.targetValue);
    CHECK(town.baseline == ward.baseline);
    CHECK(town.baselineYear == ward.baselineYear);
    CHECK(town.expected == ward.expected);
    CHECK(town.projection == ward.projection);
    CHECK(town.projectionRefused == ward.projectionRefused);
    CHECK(town.gap == ward.gap);
    CHECK(town.neededPace == ward.neededPace);
    CHECK(town.previous == ward.previous);
    CHECK(town.change == ward.change);
    CHECK(town.relativeChange == ward.relativeChange);
    CHECK(town.assigned == ward.assigned);
    CHECK(town.assignedAttained == ward.assignedAttained);
    CHECK(town.partsMissing.size() == ward.partsMissing.size());
    CHECK(town.disputes.size() == ward.disputes.size());
}

} // namespace

TEST_CASE("With one ward the town's status is that ward's own, in every year")
{
    const auto kind = GENERATE(SampleKind::Plain, SampleKind::Reorganised);
    const int year = GENERATE(2024, 2025, 2026);
    ActionBook ward;
    REQUIRE(fillSample(ward.book(), kind));
    const Status own = statusOf(ward.book(), wholeYear(year), QDate(2026, 11, 2)).value();
    Town town;
    town.take({packageOf(ward.book(), year, {year, 11, 2})});
    const TownStatus status = town.status(year);
    CHECK(status.isOneWard);
    REQUIRE(status.targets.size() == own.targets.size());
    for (size_t i = 0; i < own.targets.size(); ++i)
        isEqual(status.targets[i].assessment, own.targets[i]);
    REQUIRE(status.tasks.size() == own.tasks.size());
    for (size_t i = 0; i < own.tasks.size(); ++i)
        CHECK(status.tasks[i].results == int(own.tasks[i].reported.size()));
    REQUIRE(status.organisations.size() == own.organisations.size());
    CHECK(status.areas.size() == own.areas.size());
}

TEST_CASE("What two wards with the same figures come to is judged as one ward's own, but for what they count")
{
    ActionBook one;
    ActionBook two;
    REQUIRE(fillSample(one.book(), SampleKind::Plain));
    REQUIRE(fillSample(two.book(), SampleKind::Plain));
    const Status own = statusOf(one.book(), wholeYear(2026), QDate(2026, 11, 2)).value();
    Town town;
    town.take({packageOf(one.book()), packageOf(two.book())});
    const TownStatus status = town.status();
    REQUIRE(status.wards.size() == 2);
    REQUIRE(status.targets.size() == own.targets.size());
    for (size_t i = 0; i < own.targets.size(); ++i) {
        const Assessment &its = own.targets[i];
        const Target &target = *own.plan.target(its.target);
        const TownTarget &sum = status.targets[i];
        INFO(its.target.text.toStdString());
        const bool hasFraction = its.measured.numerator && its.measured.denominator;
        CHECK(sum.attained == (its.verdict == Verdict::Attained ? 2 : 0));
        if (target.kind == TargetKind::Ratio && its.measured.hasValue() && hasFraction) {
            CHECK(sum.assessment.measured.value == its.measured.value);
            CHECK(sum.assessment.measured.certainty == its.measured.certainty);
            CHECK(sum.assessment.measured.numerator->millionths() == 2 * its.measured.numerator->millionths());
            CHECK(sum.assessment.verdict == its.verdict);
            CHECK(sum.assessment.baseline == its.baseline);
            CHECK(sum.assessment.expected == its.expected);
            CHECK(sum.assessment.projection == its.projection);
            CHECK(sum.assessment.previous == its.previous);
            CHECK(sum.assessment.change == its.change);
        }
        if ((target.kind == TargetKind::Count || target.kind == TargetKind::Cumulative) && its.measured.hasValue()) {
            CHECK(sum.assessment.measured.value == *its.measured.value + *its.measured.value);
            CHECK_FALSE(sum.isJudged);
        }
        if (target.kind == TargetKind::Average || target.kind == TargetKind::YesNo) {
            CHECK_FALSE(sum.assessment.measured.hasValue());
            CHECK_FALSE(sum.isJudged);
        }
    }
}

TEST_CASE("A share over wards is the sum of numerators over the sum of denominators, never a mean of shares")
{
    Ward small("Phường 1");
    Ward large("Phường 2");
    small.shareBy("BHXH", "CT15", 2026, "10", "100");
    large.shareBy("BHXH", "CT15", 2026, "10", "900");
    Town town;
    town.take({packageOf(small.book()), packageOf(large.book())});
    const TownStatus status = town.status();
    const TownTarget &target = town.target(status, "CT15");
    CHECK(target.assessment.measured.value == Rational::fromWhole(2));
    CHECK(target.adding == 2);
    CHECK(target.attained == 1);
    CHECK(target.missing == 0);
}

TEST_CASE("What a ward lacks stands as missing, and one that reports only a percentage is not added")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    Ward three("Phường 3");
    one.shareBy("BHXH", "CT15", 2026, "10", "100");
    two.record(valued("CT15", 2026, "20", "BHXH"));
    Town town;
    town.take({packageOf(one.book()), packageOf(two.book()), packageOf(three.book())});
    const TownStatus status = town.status();
    const TownTarget &target = town.target(status, "CT15");
    CHECK(target.assessment.measured.value == Rational::fromWhole(10));
    CHECK(target.adding == 1);
    CHECK(target.missing == 1);
    const auto values = town.book().wardPackages().valuesOf(Code<Target>(QStringLiteral("CT15")), wholeYear(2026));
    REQUIRE(values);
    REQUIRE(values->size() == 3);
    CHECK((*values)[1].measure.value == Decimal::fromWhole(20));
}

TEST_CASE("A ward that sends by field counts once, and lacks what none of its packages tells of")
{
    Ward parted("Phường 1");
    Ward whole("Phường 3");
    for (Ward *ward : {&parted, &whole}) {
        ward->shareBy("BHXH", "CT19", 2026, "900", "1000");
        ward->shareBy("BHXH", "CT15", 2026, "50", "1000");
    }
    const auto of = [&](const char *task) {
        return packageOf(parted.book(), 2026, {2026, 11, 6}, {QString::fromLatin1(task)});
    };
    Town town;
    town.take({packageOf(whole.book()), of("5.1"), of("6.1")});
    const TownStatus status = town.status();
    CHECK(status.wards.size() == 3);
    CHECK(wardCount(status) == 2);
    CHECK(wardCount(status, WardStanding::State::Draft) == 2);
    CHECK(wardCount(status, WardStanding::State::Missing) == 0);
    CHECK(town.target(status, "CT19").adding == 2);
    CHECK(town.target(status, "CT19").missing == 0);
    CHECK(town.target(status, "CT26").missing == 2);
}

TEST_CASE("A result that two packages of a ward tell of is that ward's one")
{
    Ward ward("Phường 1");
    TaskResult result;
    result.task = Code<Task>(QStringLiteral("7"));
    result.period = wholeYear(2026);
    result.by = Code<Organisation>(QStringLiteral("LDTBXH"));
    result.text = QStringLiteral("Đã thực hiện");
    REQUIRE(ward.book().results().record(result));
    const auto of = [&](const QStringList &fields) { return packageOf(ward.book(), 2026, {2026, 11, 6}, fields); };
    Town town;
    town.take({of({QStringLiteral("7")}), of({QStringLiteral("7"), QStringLiteral("5.1")})});
    const TownStatus status = town.status();
    const auto task
        = std::find_if(status.tasks.begin(), status.tasks.end(), [&](const TownTask &its) { return its.code == result.task; });
    REQUIRE(task != status.tasks.end());
    CHECK(task->results == 1);
}

TEST_CASE("A dispute in one ward makes the sum disputed")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    one.shareBy("BHXH", "CT15", 2026, "10", "100");
    one.shareBy("LDTBXH", "CT15", 2026, "20", "100");
    two.shareBy("BHXH", "CT15", 2026, "10", "100");
    Town town;
    town.take({packageOf(one.book()), packageOf(two.book())});
    const TownStatus status = town.status();
    const TownTarget &target = town.target(status, "CT15");
    CHECK(target.disputed == 1);
    CHECK(target.assessment.verdict == Verdict::Disputed);
    CHECK_FALSE(target.assessment.measured.hasValue());
}

TEST_CASE("A break of the series in one ward is one of the sum")
{
    Ward one("Phường 1");
    Ward two("Phường 2");
    for (Ward *ward : {&one, &two}) {
        ward->shareBy("BHXH", "CT15", 2024, "10", "1000");
        ward->shareBy("BHXH", "CT15", 2026, "30", "1000");
    }
    REQUIRE(two.book().references().markBreak({{}, Year::from(2025).value(), QStringLiteral("Sáp nhập")}));
    Town town;
    town.take({packageOf(one.book()), packageOf(two.book())});
    const TownStatus status = town.status();
    const Assessment &its = town.target(status, "CT15").assessment;
    CHECK(its.baselineYear == 2026);
    CHECK(its.verdict == Verdict::NoBaseline);
}

TEST_CASE("Who is late is judged on the day of receipt, and who sent nothing is late once the day is past")
{
    Ward onTime("Phường 1");
    Ward late("Phường 2");
    Ward silent("Phường 3");
    Town town;
    town.take({packageOf(silent.book(), 2025, {2025, 11, 1})}, QDate(2025, 11, 1));
    town.take({packageOf(onTime.book())}, QDate(2026, 11, 12));
    town.take({packageOf(late.book())}, QDate(2026, 11, 16));
    const TownStatus status = town.status(2026, QDate(2026, 11, 20));
    REQUIRE(status.wards.size() == 3);
    CHECK_FALSE(status.wards[0].isLate);
    CHECK(status.wards[1].isLate);
    CHECK(status.wards[2].state == WardStanding::State::Missing);
    CHECK(status.wards[2].isLate);
    CHECK_FALSE(town.status(2026, QDate(2026, 11, 12)).wards[2].isLate);
    CHECK(town.status(2025, QDate(2026, 11, 20)).wards.size() == 1);
}

TEST_CASE("Amounts at the limit of what is accepted add up without running over")
{
    Town town;
    std::vector<QByteArray> packages;
    for (const char *name : {"Phường 1", "Phường 2", "Phường 3", "Phường 4"}) {
        Ward ward(name);
        ward.count("CT31", 2026, "900000000000");
        packages.push_back(packageOf(ward.book()));
    }
    for (int wards = 2; wards <= 4; ++wards) {
        town.take({packages.begin(), packages.begin() + wards});
        const TownStatus status = town.status();
        const auto value = town.target(status, "CT31").assessment.measured.value;
        REQUIRE(value);
        CHECK(*value >= Rational::fromWhole(1'800'000'000'000));
    }
}
