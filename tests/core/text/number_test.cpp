// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/number.h"
#include "core/text/number_format.h"

using namespace ansinh;

namespace {

ParsedNumber parsed(const char *text, NumberColumn column = NumberColumn::Any)
{
    return parseNumber(QString::fromUtf8(text), column);
}

Decimal decimal(const char *text)
{
    return *Decimal::from(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("Numbers are read however people write them")
{
    const auto [text, value] = GENERATE(table<const char *, const char *>({
        {"95,15", "95.15"},
        {"95.15", "95.15"},
        {"1.234,5", "1234.5"},
        {"1,234.5", "1234.5"},
        {"1.234,567", "1234.567"},
        {"1.234.567", "1234567"},
        {"1,234,567", "1234567"},
        {"1,234,567.89", "1234567.89"},
        {"1.234.567,89", "1234567.89"},
        {"1 234", "1234"},
        {"1\u00A0234", "1234"},
        {"1\u202F234\u202F567,5", "1234567.5"},
        {"1 234.567", "1234.567"},
        {"1234", "1234"},
        {"1234,567", "1234.567"},
        {"1,2340", "1.234"},
        {"12,3456", "12.3456"},
        {"01", "1"},
        {"007", "7"},
        {"0", "0"},
        {"0,5", "0.5"},
        {",5", "0.5"},
        {".500", "0.5"},
        {"-3", "-3"},
        {"\u22123,5", "-3.5"},
        {"\u20133", "-3"},
        {"-0", "0"},
        {"  42\u200B ", "42"},
        {"\uFF11\uFF12\uFF0C\uFF15", "12.5"},
        {"95,150000000", "95.15"},
        {"900000000000", "900000000000"},
        {"900.000.000.000", "900000000000"},
        {"0,000001", "0.000001"},
    }));
    INFO(text);
    const ParsedNumber number = parsed(text);
    CHECK(number.kind == NumberKind::Number);
    CHECK(number.value == decimal(value));
    CHECK(number.note == NumberNote::None);
    CHECK_FALSE(number.isPercent);
}

TEST_CASE("One separator before exactly three digits is ambiguous, and both readings are given")
{
    const auto [text, thousands, decimals] = GENERATE(table<const char *, const char *, const char *>({
        {"1.234", "1234", "1.234"},
        {"1,234", "1234", "1.234"},
        {"999.999", "999999", "999.999"},
        {"0.500", "500", "0.5"},
        {"-1.234", "-1234", "-1.234"},
        {"1.234 %", "1234", "1.234"},
        {"1.234 người", "1234", "1.234"},
    }));
    INFO(text);
    const ParsedNumber number = parsed(text);
    CHECK(number.kind == NumberKind::Ambiguous);
    CHECK_FALSE(number.isRead());
    CHECK(number.readings == QVector<Decimal>{decimal(thousands), decimal(decimals)});
    CHECK(number.note == NumberNote::TwoReadings);
}

TEST_CASE("In a whole-number column the separator parts thousands, and this is noted")
{
    const ParsedNumber number = parsed("1.257", NumberColumn::Whole);
    CHECK(number.kind == NumberKind::Number);
    CHECK(number.value == decimal("1257"));
    CHECK(number.note == NumberNote::PartedThousands);
    CHECK(parsed("1,257", NumberColumn::Whole).value == decimal("1257"));
    CHECK(parsed("1257", NumberColumn::Whole).note == NumberNote::None);
    CHECK(parsed("0.500", NumberColumn::Whole).kind == NumberKind::Ambiguous);
    CHECK(parsed("95,5", NumberColumn::Whole).value == decimal("95.5"));
}

TEST_CASE("A fraction is read with both its numbers, with or without a unit")
{
    const auto [text, numerator, denominator, unit]
        = GENERATE(table<const char *, const char *, const char *, const char *>({
            {"38/38", "38", "38", ""},
            {"38 / 40", "38", "40", ""},
            {"46/1705", "46", "1705", ""},
            {"38/38 trường", "38", "38", "trường"},
            {"0/0", "0", "0", ""},
            {"1,5/3", "1.5", "3", ""},
        }));
    INFO(text);
    const ParsedNumber fraction = parsed(text);
    CHECK(fraction.kind == NumberKind::Fraction);
    CHECK(fraction.numerator == decimal(numerator));
    CHECK(fraction.denominator == decimal(denominator));
    CHECK(fraction.unit == QString::fromUtf8(unit));
}

TEST_CASE("A fraction of an ambiguous number is ambiguous, except in a whole-number column")
{
    CHECK(parsed("46/1.705").kind == NumberKind::Ambiguous);
    const ParsedNumber fraction = parsed("1.046/1.705", NumberColumn::Whole);
    CHECK(fraction.kind == NumberKind::Fraction);
    CHECK(fraction.numerator == decimal("1046"));
    CHECK(fraction.denominator == decimal("1705"));
    CHECK(fraction.note == NumberNote::PartedThousands);
}

TEST_CASE("A percent sign is seen and does not change the value")
{
    for (const char *text : {"95,5%", "95.5 %", "95,5\u00A0\uFF05"}) {
        const ParsedNumber number = parsed(text);
        CHECK(number.kind == NumberKind::Number);
        CHECK(number.isPercent);
        CHECK(number.value == decimal("95.5"));
    }
}

TEST_CASE("A unit is left out and kept aside")
{
    const ParsedNumber number = parsed("120 hộ nghèo");
    CHECK(number.kind == NumberKind::Number);
    CHECK(number.value == decimal("120"));
    CHECK(number.unit == QStringLiteral("hộ nghèo"));
    CHECK(number.note == NumberNote::UnitLeftOut);
    CHECK(parsed("5000đ").unit == QStringLiteral("đ"));
}

TEST_CASE("What is not a plain number is refused with its reason")
{
    const auto [text, note] = GENERATE(table<const char *, NumberNote>({
        {"-", NumberNote::Placeholder},
        {"…", NumberNote::Placeholder},
        {"...", NumberNote::Placeholder},
        {"≥ 50%", NumberNote::Comparison},
        {"< 1", NumberNote::Comparison},
        {"~50", NumberNote::Comparison},
        {"20 - 25", NumberNote::Range},
        {"20\u201325", NumberNote::Range},
        {"20 đến 25", NumberNote::Range},
        {"05/11/2025", NumberNote::Date},
        {"5.11.2025", NumberNote::Date},
        {"2025-11-05", NumberNote::Date},
        {"Hoàn thành", NumberNote::Words},
        {"năm 2008", NumberNote::Words},
        {"trên 500", NumberNote::Words},
        {"CT12", NumberNote::Words},
        {"12abc", NumberNote::Words},
        {"0x10", NumberNote::Words},
        {"nan", NumberNote::Words},
        {"inf", NumberNote::Words},
        {"-inf", NumberNote::Words},
        {"5 nan", NumberNote::Words},
        {"50 trở lên", NumberNote::Words},
        {"5 k", NumberNote::Words},
        {"--5", NumberNote::Words},
        {"+5", NumberNote::Words},
        {"(5)", NumberNote::Words},
        {"٣", NumberNote::Words},
        {"38/38/38", NumberNote::Words},
        {"38/38%", NumberNote::Words},
        {"5 triệu", NumberNote::Magnitude},
        {"1,2 tỷ đồng", NumberNote::Magnitude},
        {"1e5", NumberNote::Exponent},
        {"1,5E+05", NumberNote::Exponent},
        {"1.23.4", NumberNote::Separators},
        {"12 34", NumberNote::Separators},
        {"0 500", NumberNote::Separators},
        {"0.500.000", NumberNote::Separators},
        {"1.234 567", NumberNote::Separators},
        {"1,234,5.6", NumberNote::Separators},
        {"1.234,567.8", NumberNote::Separators},
        {"1..5", NumberNote::Separators},
        {"95.", NumberNote::Separators},
        {"/5", NumberNote::Words},
        {"900000000001", NumberNote::TooLarge},
        {"99999999999999999999999999", NumberNote::TooLarge},
        {"0,1234567", NumberNote::TooManyDecimals},
        {"5/0,1234567", NumberNote::TooManyDecimals},
    }));
    INFO(text);
    const ParsedNumber number = parsed(text);
    CHECK(number.kind == NumberKind::NotANumber);
    CHECK(static_cast<int>(number.note) == static_cast<int>(note));
    CHECK(explain(number, QString::fromUtf8(text)).contains(QString::fromUtf8(text)));
}

TEST_CASE("Nothing typed is empty, not wrong")
{
    CHECK(parsed("").kind == NumberKind::Empty);
    CHECK(parsed(" \u00A0\u200B").kind == NumberKind::Empty);
    CHECK(explain(parsed(""), QString()).isEmpty());
    CHECK(explain(parsed("5"), QStringLiteral("5")).isEmpty());
}

TEST_CASE("The question about an ambiguous number names both readings so that each can be typed back")
{
    const QString question = explain(parsed("1.234"), QStringLiteral("1.234"));
    CHECK(question.contains(QStringLiteral("1234")));
    CHECK(question.contains(QStringLiteral("1,2340")));
    CHECK_FALSE(explain(parsed("1/1.234"), QStringLiteral("1/1.234")).isEmpty());
}

TEST_CASE("A text that is no number by far is refused without delay")
{
    CHECK(parseNumber(QString(100'000, u'1')).kind == NumberKind::NotANumber);
    CHECK(parseNumber(QString(100'000, u' ') + QString(20'000, u'.') + u'x').kind == NumberKind::NotANumber);
    CHECK(parseNumber(QStringLiteral("1 ").repeated(20'000) + u'x').kind == NumberKind::NotANumber);
}
