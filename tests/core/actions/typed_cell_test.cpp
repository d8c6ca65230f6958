// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/typed_cell.h"
#include "core/plan/plan_json.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

Target targetOf(const char *code)
{
    static const Plan kPlan = *builtInPlan();
    return *kPlan.target(Code<Target>(QString::fromLatin1(code)));
}

Figure ratio(qint64 numerator, qint64 denominator)
{
    Figure figure;
    figure.numerator = Decimal::fromWhole(numerator);
    figure.denominator = Decimal::fromWhole(denominator);
    return figure;
}

Result<TypedAnswer> typed(const char *target, const std::optional<Figure> &before, FigureField field, const char *text)
{
    return typedInto(targetOf(target), before, {}, field, QString::fromUtf8(text));
}

} // namespace

TEST_CASE("A number is read as people write it, in a column of whole numbers and elsewhere")
{
    CHECK(typed("CT14", {}, FigureField::Numerator, "1.390")->figure->numerator == Decimal::fromWhole(1390));
    CHECK(typed("CT14", {}, FigureField::Numerator, " 1 390 ")->figure->numerator == Decimal::fromWhole(1390));
    CHECK(typed("CT31", {}, FigureField::Value, "412 hộ")->figure->value == Decimal::fromWhole(412));
    CHECK(typed("CT28", {}, FigureField::Value, "29,5")->figure->value == Decimal::fromMillionths(29'500'000));
    CHECK(typed("CT28", {}, FigureField::Value, "29.5")->figure->value == Decimal::fromMillionths(29'500'000));
    CHECK(typed("CT14", {}, FigureField::Value, "38,2%")->figure->value == Decimal::fromMillionths(38'200'000));
}

TEST_CASE("A number with two readings is never guessed")
{
    const auto answer = typed("CT28", {}, FigureField::Value, "1.234");
    REQUIRE(answer);
    CHECK_FALSE(answer->figure);
    REQUIRE(answer->readings.size() == 2);
    CHECK(answer->readings[0] == Decimal::fromWhole(1234));
    CHECK(answer->readings[1] == Decimal::fromMillionths(1'234'000));
}

TEST_CASE("A fraction fills numerator and denominator at once")
{
    const auto answer = typed("CT07", {}, FigureField::Numerator, "2/3 trường");
    REQUIRE(answer);
    CHECK(answer->figure->numerator == Decimal::fromWhole(2));
    CHECK(answer->figure->denominator == Decimal::fromWhole(3));
    CHECK_FALSE(answer->figure->value);
    CHECK_FALSE(typed("CT31", {}, FigureField::Value, "2/3"));
}

TEST_CASE("The words of a state are understood in any number cell, with or without accents")
{
    for (const char *words : {"không phát sinh", "khong phat sinh", "Không Phát Sinh", "none_arisen"}) {
        const auto answer = typed("CT14", ratio(1, 2), FigureField::Numerator, words);
        REQUIRE(answer);
        CHECK(answer->figure->state == FigureState::NoneArisen);
        CHECK_FALSE(answer->figure->numerator);
    }
    CHECK(typed("CT14", {}, FigureField::State, "chưa có số liệu")->figure->state == FigureState::NotAvailable);
    CHECK_FALSE(typed("CT14", {}, FigureField::State, "có số liệu"));
}

TEST_CASE("What cannot stand in a cell is refused with what to do")
{
    CHECK(typed("CT14", {}, FigureField::Denominator, "3638").error().message.contains(QStringLiteral("numerator")));
    CHECK_FALSE(typed("CT14", ratio(1, 2), FigureField::Value, "40"));
    CHECK_FALSE(typed("CT14", {}, FigureField::Numerator, "95%"));
    CHECK_FALSE(typed("CT14", {}, FigureField::Numerator, "hoàn thành"));
    CHECK_FALSE(typed("CT14", {}, FigureField::Numerator, "-"));
    CHECK_FALSE(typed("CT06", {}, FigureField::Value, "95"));
    CHECK_FALSE(typed("CT14", {}, FigureField::Note, "ghi chú"));
    CHECK_FALSE(typed("CT14", ratio(1, 2), FigureField::Certainty, "chắc"));
}

TEST_CASE("Attained or not is said in words")
{
    CHECK(typed("CT06", {}, FigureField::Value, "đạt")->figure->isYes());
    CHECK(typed("CT06", {}, FigureField::Value, "x")->figure->isYes());
    CHECK_FALSE(typed("CT06", {}, FigureField::Value, "không đạt")->figure->isYes());
}

TEST_CASE("Emptying the last cell of a figure leaves nothing of it; the rest stays otherwise")
{
    CHECK_FALSE(typed("CT14", ratio(1, 2), FigureField::Numerator, "")->figure);
    const auto without = typed("CT14", ratio(1, 2), FigureField::Denominator, "");
    REQUIRE(without->figure);
    CHECK(without->figure->numerator == Decimal::fromWhole(1));
    CHECK_FALSE(without->figure->denominator);
    CHECK_FALSE(typed("CT14", {}, FigureField::Numerator, "")->figure);
}
