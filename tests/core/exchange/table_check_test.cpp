// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_check.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

using Type = PackageColumn::Type;

/// Whether a column of the type takes the text; bounds and words aside.
bool takes(Type type, const char *text)
{
    PackageColumn column;
    column.name = QStringLiteral("value");
    column.type = type;
    PackageTable table;
    table.name = QStringLiteral("figures");
    table.columns = {column};
    PackageFindings findings;
    checkValues(table, {{QString::fromUtf8(text)}}, findings);
    return findings.isEmpty();
}

void checkAll(Type type, std::initializer_list<const char *> right, std::initializer_list<const char *> wrong)
{
    for (const char *text : right) {
        INFO(text);
        CHECK(takes(type, text));
    }
    for (const char *text : wrong) {
        INFO(text);
        CHECK_FALSE(takes(type, text));
    }
}

} // namespace

TEST_CASE("A whole number stands as it is written, without sign before nothing and without leading noughts")
{
    checkAll(Type::Whole, {"0", "7", "-7", "10", "999999999999999999", "-999999999999999999"},
             {"-0", "00", "07", "+7", " 7", "7 ", "1000000000000000000", "1.0", "1e3", "-", "７", "0x1"});
}

TEST_CASE("A number has the decimals that it needs and no more")
{
    checkAll(Type::Number, {"0", "-1", "0.5", "-0.5", "10.000001", "900000000000"},
             {"-0", "0.0", "1.50", ".5", "5.", "1,5", "01.5", "--1", "1.5.5", "0.0000001", "900000000001", "nan", "1 5"});
}

TEST_CASE("A computed number may have twelve decimals")
{
    checkAll(Type::Judged, {"38.207792207792", "-0.000000000001", "999999999999999999", "0"},
             {"38.2077922077921", "38.20779220779a", "38.207792207790", "38.", "-0", "1000000000000000000"});
}

TEST_CASE("A day is a day of the calendar, written in the one way")
{
    checkAll(Type::Day, {"2026-11-05", "2028-02-29"},
             {"2026-02-29", "2026-13-01", "2026-11-31", "0000-01-01", "2026-1-05", "2026/11/05", "20261105",
              "2026-11-05T00:00:00", "+026-11-05", "2026-11-0 "});
}

TEST_CASE("A moment is a moment of a day, in universal time")
{
    checkAll(Type::Moment, {"2026-11-05T12:00:00Z", "2026-11-05T23:59:59Z", "2026-11-05T00:00:00Z"},
             {"2026-11-05T24:00:00Z", "2026-11-05T12:60:00Z", "2026-11-05T12:00:60Z", "2026-02-29T12:00:00Z",
              "2026-11-05T12:00:00+07:00", "2026-11-05T12:00:00", "2026-11-05 12:00:00Z", "2026-11-05T12:00:00z"});
}

TEST_CASE("A truth is said in one of two words")
{
    checkAll(Type::Truth, {"true", "false"}, {"True", "1", "yes", "true "});
}
