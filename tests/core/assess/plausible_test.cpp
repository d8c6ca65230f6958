// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/plausible.h"
#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period kYear = year(2026);

/// The remarks on the figure told last, which the history then does not know yet.
std::vector<Remark> remarksOnLast(Told told)
{
    const Figure figure = told.figures.back();
    told.figures.pop_back();
    return remarksOn(figure, told);
}

/// "refused: negative" for a refusal, the rule alone for a warning, "" for nothing, "…+…" for several.
QString remarked(const Told &told)
{
    QStringList rules;
    for (const Remark &remark : remarksOnLast(told))
        rules.append(remark.isRefusal ? QStringLiteral("refused: ") + remark.rule : remark.rule);
    return rules.join(QLatin1Char('+'));
}

Told shares()
{
    return Told(ratio(Comparison::AtLeast, "45"));
}

Told houses()
{
    return Told(count(Comparison::AtLeast, "45"));
}

} // namespace

TEST_CASE("A plain figure passes without a word")
{
    CHECK(remarked(shares().fraction(kYear, "38", "100")) == QString());
    CHECK(remarked(shares().fraction(kYear, "100", "100")) == QString());
    CHECK(remarked(shares().value(kYear, "95.15")) == QString());
    CHECK(remarked(houses().value(kYear, "0")) == QString());
    CHECK(remarked(houses().state(kYear, FigureState::NotAvailable)) == QString());
}

TEST_CASE("A numerator above its denominator is refused without a reason")
{
    Told told = shares();
    told.fraction(kYear, "101", "100");
    CHECK(remarked(told) == QStringLiteral("refused: numerator_above_denominator"));
    const QString message = remarksOnLast(told).front().message;
    CHECK(message.contains(QStringLiteral("CT99")));
    CHECK(message.contains(QStringLiteral("101")));
    CHECK(message.contains(QStringLiteral("100")));
    told.figures.back().reason = QStringLiteral("  ");
    CHECK(remarksOnLast(told).front().isRefusal);
    told.figures.back().reason = QStringLiteral("cả người tạm trú");
    CHECK(remarked(told) == QStringLiteral("numerator_above_denominator"));
}

TEST_CASE("A numerator above the shared denominator is refused too")
{
    CHECK(remarked(shares().shared(2026, "100").fraction(kYear, "101", nullptr))
          == QStringLiteral("refused: numerator_above_denominator"));
}

TEST_CASE("What cannot be true of the kind is refused")
{
    CHECK(remarked(shares().fraction(kYear, "-1", "100")) == QStringLiteral("refused: negative"));
    CHECK(remarked(houses().value(kYear, "-1")) == QStringLiteral("refused: negative"));
    CHECK(remarked(houses().value(kYear, "1.5")) == QStringLiteral("refused: not_whole"));
    CHECK(remarked(houses().fraction(kYear, "1", "2")) == QStringLiteral("refused: wrong_shape"));
    CHECK(remarked(Told(yesNo(Comparison::Maintain)).value(kYear, "2")) == QStringLiteral("refused: not_yes_no"));
    CHECK(remarked(Told(yesNo(Comparison::Maintain)).value(kYear, "1")) == QString());
    CHECK(remarked(Told(target(TargetKind::Average, Comparison::About, "75")).value(kYear, "74.5")) == QString());
}

TEST_CASE("A bare percentage above 100 needs a reason")
{
    Told told = shares();
    told.value(kYear, "100.1");
    CHECK(remarked(told) == QStringLiteral("refused: out_of_range"));
    told.figures.back().reason = QStringLiteral("so với kế hoạch");
    CHECK(remarked(told) == QStringLiteral("out_of_range"));
    CHECK(remarked(shares().value(kYear, "100")) == QString());
}

TEST_CASE("An answer is a value or a state, and not neither")
{
    Told both = houses();
    both.value(kYear, "5").figures.back().state = FigureState::NotAvailable;
    CHECK(remarked(both) == QStringLiteral("refused: state_with_value"));
    Told neither = houses();
    neither.figure(kYear);
    CHECK(remarked(neither) == QStringLiteral("refused: no_answer"));
}

TEST_CASE("A ratio without a denominator passes with a warning")
{
    CHECK(remarked(shares().fraction(kYear, "5", nullptr)) == QStringLiteral("no_denominator"));
    CHECK(remarked(shares().fraction(kYear, "0", "0")) == QStringLiteral("no_denominator"));
    CHECK(remarked(shares().shared(2026, "10").fraction(kYear, "5", nullptr)) == QString());
}

TEST_CASE("A denominator unlike the shared one passes with a warning that names both")
{
    Told told = shares();
    told.shared(2026, "1200").fraction(kYear, "500", "1000");
    CHECK(remarked(told) == QStringLiteral("denominator_unlike_shared"));
    CHECK(remarksOnLast(told).front().message.contains(QStringLiteral("1.200")));
    told.figures.back().denominator = decimal("1200");
    CHECK(remarked(told) == QString());
}

TEST_CASE("A fraction of people is doubted, not refused")
{
    CHECK(remarked(shares().fraction(kYear, "1.257", "2000")) == QStringLiteral("not_whole"));
}

TEST_CASE("More than 20 points is a jump of a ratio, 20 is not")
{
    CHECK(remarked(shares().value(year(2025), "40").value(kYear, "60")) == QString());
    CHECK(remarked(shares().value(year(2025), "40").value(kYear, "60.1")) == QStringLiteral("jump"));
    CHECK(remarked(shares().value(year(2024), "60.1").value(kYear, "40")) == QStringLiteral("jump"));
}

TEST_CASE("A count that more than doubles or halves jumps, unless there was nothing before")
{
    CHECK(remarked(houses().value(year(2025), "10").value(kYear, "20")) == QString());
    CHECK(remarked(houses().value(year(2025), "10").value(kYear, "21")) == QStringLiteral("jump"));
    CHECK(remarked(houses().value(year(2025), "10").value(kYear, "5")) == QString());
    CHECK(remarked(houses().value(year(2025), "10").value(kYear, "4")) == QStringLiteral("jump"));
    CHECK(remarked(houses().value(year(2025), "0").value(kYear, "400")) == QString());
}

TEST_CASE("A jump is looked for in the same part, the same half and the same series")
{
    CHECK(remarked(houses().value(year(2025), "10").value(kYear, "90").of(area(1))) == QString());
    CHECK(remarked(houses().value(half(2026), "10").value(kYear, "90")) == QString());
    CHECK(remarked(houses().breaksAt(2026).value(year(2025), "10").value(kYear, "90")) == QString());
    CHECK(remarked(houses().value(year(2027), "10").value(kYear, "90")) == QString());
}

TEST_CASE("A cumulative count that falls is named with both values")
{
    Told told(target(TargetKind::Cumulative, Comparison::MoreThan, "500"));
    told.value(half(2026), "420").value(kYear, "410");
    CHECK(remarked(told) == QStringLiteral("falling_cumulative"));
    const QString message = remarksOnLast(told).front().message;
    CHECK(message.contains(QStringLiteral("420")));
    CHECK(message.contains(QStringLiteral("410")));
    told.figures.back().value = decimal("420");
    CHECK(remarked(told) == QString());
}
