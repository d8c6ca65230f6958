// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/bound.h"
#include "core/assess/display.h"
#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// What a reader takes the text for.
Rational readBack(QString text)
{
    text.remove(QLatin1Char('%')).remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    return Decimal::from(text).value();
}

} // namespace

TEST_CASE("Percentages have one decimal, a comma and no space before the sign")
{
    const Target insured = ratio(Comparison::AtLeast, "45");
    CHECK(displayed(Rational::percent(decimal("1390"), decimal("3638")), insured) == QStringLiteral("38,2%"));
    CHECK(displayed(rational("38.25"), insured) == QStringLiteral("38,3%"));
    CHECK(displayed(rational("50"), insured) == QStringLiteral("50,0%"));
}

TEST_CASE("Rounding never reaches a bound that the value misses, nor misses one that it meets")
{
    CHECK(displayed(rational("94.96"), ratio(Comparison::AtLeast, "95")) == QStringLiteral("94,96%"));
    CHECK(displayed(rational("95.04"), ratio(Comparison::MoreThan, "95")) == QStringLiteral("95,04%"));
    CHECK(displayed(rational("95"), ratio(Comparison::MoreThan, "95")) == QStringLiteral("95,0%"));
    CHECK(displayed(rational("4.9996"), ratio(Comparison::LessThan, "5", Direction::Down))
          == QStringLiteral("4,9996%"));
    CHECK(displayed(rational("99.96"), ratio(Comparison::AtLeast, "100")) == QStringLiteral("99,96%"));
    CHECK(displayed(Rational::percent(decimal("899999999999"), decimal("900000000000")),
                    ratio(Comparison::AtLeast, "100"))
          == QStringLiteral("99,9999999999%"));
}

TEST_CASE("The year's assigned value is a bound too")
{
    const Target insured = ratio(Comparison::AtLeast, "95");
    CHECK(displayed(rational("89.97"), insured) == QStringLiteral("90,0%"));
    CHECK(displayed(rational("89.97"), insured, decimal("90")) == QStringLiteral("89,97%"));
}

TEST_CASE("Display contradicts no verdict, whatever the fraction")
{
    int contradictions = 0;
    for (Comparison comparison : {Comparison::AtLeast, Comparison::MoreThan, Comparison::AtMost, Comparison::LessThan,
                                  Comparison::Equal, Comparison::About})
        for (const char *bound : {"5", "14", "33.3", "66.67", "95", "100"}) {
            const Target target = ratio(comparison, bound);
            for (qint64 denominator = 1; denominator <= 160; ++denominator)
                for (qint64 numerator = 0; numerator <= denominator; ++numerator) {
                    const Rational value
                        = Rational::percent(Decimal::fromWhole(numerator), Decimal::fromWhole(denominator));
                    const Rational shown = readBack(displayed(value, target));
                    contradictions += holds(target, shown) == holds(target, value) ? 0 : 1;
                }
        }
    CHECK(contradictions == 0);
}

TEST_CASE("Counts are grouped and carry no needless decimals")
{
    const Target houses = count(Comparison::AtLeast, "5");
    CHECK(displayed(rational("1257"), houses) == QStringLiteral("1.257"));
    CHECK(displayed(rational("1234567"), houses) == QStringLiteral("1.234.567"));
    CHECK(displayed(rational("7"), houses) == QStringLiteral("7"));
}

TEST_CASE("Averages are rounded to one decimal, an index that shall increase is not")
{
    const Target life = target(TargetKind::Average, Comparison::About, "75");
    CHECK(displayed(rational("74.26"), life) == QStringLiteral("74,3"));
    CHECK(displayed(rational("75"), life) == QStringLiteral("75"));
    CHECK(displayed(rational("73.46"), life) == QStringLiteral("73,46")); // 73,5 would hold
    CHECK(displayed(rational("0.742"), target(TargetKind::Average, Comparison::Increase, nullptr))
          == QStringLiteral("0,742"));
}

TEST_CASE("Yes and no are words")
{
    CHECK(displayed(rational("1"), yesNo(Comparison::Maintain)) == QStringLiteral("đạt"));
    CHECK(displayed(rational("0"), yesNo(Comparison::Achieve)) == QStringLiteral("không đạt"));
}

TEST_CASE("The target is shown as the plan means it")
{
    CHECK(displayedTarget(ratio(Comparison::AtLeast, "45")) == QStringLiteral("≥ 45%"));
    CHECK(displayedTarget(ratio(Comparison::AtLeast, "100")) == QStringLiteral("100%"));
    CHECK(displayedTarget(ratio(Comparison::LessThan, "5", Direction::Down)) == QStringLiteral("< 5%"));
    CHECK(displayedTarget(count(Comparison::MoreThan, "1500")) == QStringLiteral("> 1.500 hộ"));
    CHECK(displayedTarget(count(Comparison::Equal, "0", Direction::Down)) == QStringLiteral("= 0 hộ"));
    CHECK(displayedTarget(count(Comparison::AtMost, "2.5", Direction::Down)) == QStringLiteral("≤ 2,5 hộ"));
    Target life = target(TargetKind::Average, Comparison::About, "75");
    life.unit = QStringLiteral("tuổi");
    CHECK(displayedTarget(life) == QStringLiteral("khoảng 75 tuổi"));
    CHECK(displayedTarget(target(TargetKind::Average, Comparison::Increase, nullptr)) == QStringLiteral("tăng"));
    CHECK(displayedTarget(yesNo(Comparison::Maintain)) == QStringLiteral("duy trì"));
    CHECK(displayedTarget(yesNo(Comparison::Achieve)) == QStringLiteral("đạt"));
    CHECK(displayedTarget(count(Comparison::AtLeast, nullptr)).isEmpty());
    CHECK(displayedAssigned(ratio(Comparison::AtLeast, "45"), decimal("38.5")) == QStringLiteral("≥ 38,5%"));
}

TEST_CASE("A change has its sign and never looks like none")
{
    const Target insured = ratio(Comparison::AtLeast, "45");
    CHECK(displayedChange(rational("1.3"), insured) == QStringLiteral("+1,3 điểm %"));
    CHECK(displayedChange(rational("-0.04"), insured) == QStringLiteral("-0,04 điểm %"));
    CHECK(displayedChange(rational("0"), insured) == QStringLiteral("0 điểm %"));
    CHECK(displayedChange(rational("1200"), count(Comparison::AtLeast, "5")) == QStringLiteral("+1.200"));
    CHECK(displayedChange(rational("-0.5"), target(TargetKind::Average, Comparison::About, "75"))
          == QStringLiteral("-0,5"));
    CHECK(displayedRelativeChange(rational("-25")) == QStringLiteral("-25,0%"));
}

TEST_CASE("Two values and their difference add up as they are read")
{
    const Target insured = ratio(Comparison::AtLeast, "60");
    const ShownChange plain = shownChange(rational("38"), rational("40.5"), insured);
    CHECK(plain.change == QStringLiteral("+2,5 điểm %"));
    CHECK_FALSE(plain.isFiner);
    // 46,6 and 48,5 with +1,8 between them would be a riddle.
    const ShownChange fine = shownChange(rational("46.64"), rational("48.45"), insured);
    CHECK(fine.isFiner);
    CHECK(fine.before == QStringLiteral("46,64%"));
    CHECK(fine.now == QStringLiteral("48,45%"));
    CHECK(fine.change == QStringLiteral("+1,81 điểm %"));
    const ShownChange people = shownChange(rational("1390"), rational("1257"), count(Comparison::AtLeast, "5"));
    CHECK(people.change == QStringLiteral("-133"));
    CHECK_FALSE(people.isFiner);
}

TEST_CASE("What is shown adds up whatever the fractions")
{
    const Target insured = ratio(Comparison::AtLeast, "45");
    for (int before = 1; before < 400; before += 7) {
        const Rational was = Rational::percent(Decimal::fromWhole(before), Decimal::fromWhole(613));
        const Rational is = Rational::percent(Decimal::fromWhole(before + 11), Decimal::fromWhole(727));
        const ShownChange shown = shownChange(was, is, insured);
        QString change = shown.change;
        change.remove(QStringLiteral(" điểm %")).remove(QLatin1Char('+'));
        INFO(shown.before.toStdString() << " " << shown.now.toStdString() << " " << shown.change.toStdString());
        CHECK(readBack(shown.now) - readBack(shown.before) == readBack(change));
        CHECK(shown.now.size() < 10);
    }
}

TEST_CASE("Thirds never add up exactly: then what is read is subtracted, with no more decimals than it has")
{
    const Target schools = ratio(Comparison::AtLeast, "100");
    const auto sixths = [](int n) { return Rational::percent(Decimal::fromWhole(n), Decimal::fromWhole(6)); };
    const ShownChange shown = shownChange(sixths(4), sixths(5), schools);
    CHECK(shown.before == QStringLiteral("66,7%"));
    CHECK(shown.now == QStringLiteral("83,3%"));
    CHECK(shown.change == QStringLiteral("+16,6 điểm %"));
    CHECK_FALSE(shown.isFiner);
}
