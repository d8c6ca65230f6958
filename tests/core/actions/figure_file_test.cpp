// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_file.h"
#include "core/sheet/csv.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

Result<std::vector<FigureEntry>> entries(const QByteArray &bytes)
{
    const auto table = parseCsv(bytes);
    REQUIRE(table);
    return figureEntries(*table);
}

} // namespace

TEST_CASE("Columns are named as the options, in any order and case, with a dash or an underscore")
{
    const auto read = entries("BY;Target;year;as_of;half;numerator\nBHXH;CT19;2026;2026-06-30;yes;12\n");
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front().by == QStringLiteral("BHXH"));
    CHECK(read->front().asOf == QStringLiteral("2026-06-30"));
    CHECK(read->front().numerator == QStringLiteral("12"));
    CHECK(read->front().half);
    CHECK(read->front().place == linePlace(2));
    CHECK(entries("year,target,by,as-of\n")->empty());
}

TEST_CASE("A column that does not exist, or that is missing, is named")
{
    CHECK(entries("year,target,by,colour\n").error().message.contains(QStringLiteral("colour")));
    CHECK(entries("year,by\n").error().message.contains(QStringLiteral("target")));
}

TEST_CASE("The column half takes yes or nothing")
{
    CHECK_FALSE(entries("year,target,by,half\n2026,CT19,BHXH,\n")->front().half);
    CHECK(entries("year,target,by,half\n2026,CT19,BHXH,maybe\n").error().message.contains(QStringLiteral("maybe")));
}

TEST_CASE("Decomposed letters of a file are put together")
{
    const QString area = QStringLiteral("Khu phố 1");
    const auto read = entries("year,target,by,area\n2026,CT19,BHXH,"
                              + area.normalized(QString::NormalizationForm_D).toUtf8() + '\n');
    CHECK(read->front().area == area);
}
