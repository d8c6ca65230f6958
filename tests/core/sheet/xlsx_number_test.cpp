// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_number.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

struct Stored
{
    const char *raw;
    const char *text;
    const char *number; ///< null: too large
};

Decimal decimal(const char *text)
{
    return *Decimal::from(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("A number's text is the shortest that gives the same double, its value rounded at six decimals")
{
    for (const Stored &stored :
         std::vector<Stored>{{"95.15", "95.15", "95.15"},
                             {"0.95150000000000001", "0.9515", "0.9515"},
                             {"38.207800000000006", "38.207800000000006", "38.2078"},
                             {"0.1234565", "0.1234565", "0.123457"},
                             {"-0.1234565", "-0.1234565", "-0.123457"},
                             {"0.12345649", "0.12345649", "0.123456"},
                             {"1E3", "1000", "1000"},
                             {"+5", "5", "5"},
                             {"007", "7", "7"},
                             {"1.50", "1.5", "1.5"},
                             {"-0", "0", "0"},
                             {"5E-7", "0.0000005", "0.000001"},
                             {"1E-9", "1e-09", "0"},
                             {"900000000000", "900000000000", "900000000000"},
                             {"900000000001", "900000000001", nullptr},
                             {"1E+300", "1e+300", nullptr},
                             {"123456789.123456789", "123456789.12345679", "123456789.123457"}}) {
        INFO(stored.raw);
        const auto number = storedNumber(stored.raw);
        REQUIRE(number);
        CHECK(number->text == QString::fromLatin1(stored.text));
        CHECK(number->number == (stored.number ? std::optional(decimal(stored.number)) : std::nullopt));
    }
    for (const char *raw : {"", "-", ".", "abc", "nan", "inf", "1e400", "1,5", "0x10", "1 2", "--1", "1.2.3"})
        CHECK_FALSE(storedNumber(raw).has_value());
}

TEST_CASE("A serial number is a day, but for those that never were")
{
    CHECK(dateOfSerial(decimal("46331.75"), false) == QDate(2026, 11, 5));
    CHECK(dateOfSerial(decimal("1"), false) == QDate(1900, 1, 1));
    CHECK(dateOfSerial(decimal("59"), false) == QDate(1900, 2, 28));
    CHECK(dateOfSerial(decimal("61"), false) == QDate(1900, 3, 1));
    CHECK(dateOfSerial(decimal("0"), true) == QDate(1904, 1, 1));
    CHECK(dateOfSerial(decimal("2958465"), false) == QDate(9999, 12, 31));
    for (const char *serial : {"0", "60", "-1", "2958466"})
        CHECK_FALSE(dateOfSerial(decimal(serial), false).isValid());
}

TEST_CASE("A format code tells days and percentages from numbers, deaf to words and colours")
{
    for (const char *code : {"dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "yyyy\\-mm\\-dd", "mmm-yy", "d/m/yyyy h:mm",
                             "[Red]dd/mm", "d/m/yyyy h:mm:ss.000", "\"ngày \"d\" tháng \"m"})
        CHECK(lookOfCode(QString::fromUtf8(code)) == NumberLook::Date);
    for (const char *code : {"0%", "0.0%", "[Blue]#,##0.00%"})
        CHECK(lookOfCode(QString::fromLatin1(code)) == NumberLook::Percent);
    for (const char *code : {"General", "0.00", "#,##0", "#,##0\" đồng\"", "0\"%\"", "0\\%", "h:mm", "[h]:mm:ss",
                             "mm:ss", "@", "0\" ngày\"", "[Red]0", "0.00E+00", "_-* #,##0_d", "\"d"})
        CHECK(lookOfCode(QString::fromUtf8(code)) == NumberLook::Plain);
    CHECK(lookOfBuiltIn(14) == NumberLook::Date);
    CHECK(lookOfBuiltIn(10) == NumberLook::Percent);
    CHECK(lookOfBuiltIn(20) == NumberLook::Plain);
}
