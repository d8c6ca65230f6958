// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/number.h"
#include "core/text/number_format.h"

using namespace ansinh;

namespace {

Decimal decimal(const char *text)
{
    return *Decimal::from(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("Numbers are shown with a comma and points between thousands")
{
    const auto [value, shown] = GENERATE(table<const char *, const char *>({
        {"0", "0"},
        {"5", "5"},
        {"999", "999"},
        {"1000", "1.000"},
        {"1234.5", "1.234,5"},
        {"-1234.5", "-1.234,5"},
        {"-999", "-999"},
        {"100", "100"},
        {"123456789", "123.456.789"},
        {"0.05", "0,05"},
        {"95.15", "95,15"},
    }));
    CHECK(formatNumber(decimal(value)) == QString::fromLatin1(shown));
}

TEST_CASE("Decimals are rounded half away from zero, and zeros at the end are kept only where asked")
{
    CHECK(formatFixed(decimal("38.25"), 1) == QStringLiteral("38,3"));
    CHECK(formatFixed(decimal("-38.25"), 1) == QStringLiteral("-38,3"));
    CHECK(formatFixed(decimal("38.2"), 2) == QStringLiteral("38,20"));
    CHECK(formatFixed(decimal("999.99"), 1) == QStringLiteral("1.000,0"));
    CHECK(formatFixed(decimal("1234"), 0) == QStringLiteral("1.234"));
    CHECK(formatNumber(decimal("38.04"), 1) == QStringLiteral("38"));
    CHECK(formatNumber(decimal("500"), 0) == QStringLiteral("500"));
    CHECK(formatNumber(decimal("-0.04"), 1) == QStringLiteral("0"));
    CHECK(formatFixed(Rational::percent(decimal("1"), decimal("3")), 4) == QStringLiteral("33,3333"));
}

TEST_CASE("Per cent have one decimal, none when it is zero, and no space")
{
    CHECK(formatPercent(decimal("38.2")) == QStringLiteral("38,2%"));
    CHECK(formatPercent(decimal("100")) == QStringLiteral("100%"));
    CHECK(formatPercent(decimal("94.96"), 2) == QStringLiteral("94,96%"));
}

TEST_CASE("A number in an edited field is read back as itself in every column")
{
    const Decimal value = decimal(GENERATE(as<const char *>(), "0", "1234", "1234567", "95.15", "1.234", "-1.234",
                                           "0.5", "0.005", "1234.567", "0.000001", "-900000000000"));
    const QString text = editableNumber(value);
    INFO(text.toStdString());
    for (const NumberColumn column : {NumberColumn::Any, NumberColumn::Whole}) {
        const ParsedNumber number = parseNumber(text, column);
        CHECK(number.kind == NumberKind::Number);
        CHECK(number.value == value);
        CHECK(number.note == NumberNote::None);
    }
}
