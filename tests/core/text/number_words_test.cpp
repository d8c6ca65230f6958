// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/number_words.h"

#include <limits>

using namespace ansinh;

TEST_CASE("Whole numbers are spoken as in Vietnam")
{
    const auto [number, words] = GENERATE(table<qint64, const char *>({
        {0, "không"},
        {5, "năm"},
        {10, "mười"},
        {11, "mười một"},
        {15, "mười lăm"},
        {20, "hai mươi"},
        {21, "hai mươi mốt"},
        {24, "hai mươi bốn"},
        {25, "hai mươi lăm"},
        {91, "chín mươi mốt"},
        {100, "một trăm"},
        {101, "một trăm lẻ một"},
        {105, "một trăm lẻ năm"},
        {110, "một trăm mười"},
        {115, "một trăm mười lăm"},
        {121, "một trăm hai mươi mốt"},
        {1000, "một nghìn"},
        {1005, "một nghìn không trăm lẻ năm"},
        {1050, "một nghìn không trăm năm mươi"},
        {1257, "một nghìn hai trăm năm mươi bảy"},
        {10000, "mười nghìn"},
        {1000000, "một triệu"},
        {1000005, "một triệu không trăm lẻ năm"},
        {1001000, "một triệu không trăm lẻ một nghìn"},
        {1000000000, "một tỷ"},
        {1000000021, "một tỷ không trăm hai mươi mốt"},
        {999999999999,
         "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín "
         "mươi chín"},
        {1200000000000, "một nghìn hai trăm tỷ"},
        {-15, "âm mười lăm"},
    }));
    CHECK(inWords(number) == QString::fromUtf8(words));
}

TEST_CASE("Decimals are spoken after phẩy")
{
    const auto [number, words] = GENERATE(table<const char *, const char *>({
        {"95.15", "chín mươi lăm phẩy mười lăm"},
        {"0.5", "không phẩy năm"},
        {"0.05", "không phẩy không năm"},
        {"38.2", "ba mươi tám phẩy hai"},
        {"1.234", "một phẩy hai ba bốn"},
        {"1.21", "một phẩy hai mươi mốt"},
        {"-0.5", "âm không phẩy năm"},
        {"105", "một trăm lẻ năm"},
    }));
    CHECK(inWords(*Decimal::from(QString::fromLatin1(number))) == QString::fromUtf8(words));
}

TEST_CASE("The least number of all can be spoken")
{
    CHECK(inWords(std::numeric_limits<qint64>::min())
              .startsWith(QStringLiteral("âm chín tỷ hai trăm hai mươi ba triệu")));
}
