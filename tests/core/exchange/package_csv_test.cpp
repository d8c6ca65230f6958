// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_csv.h"

#include "tests/support/catch.h"

using namespace ansinh;

namespace {

const PackageTable &areaNames()
{
    return packageTables()[packageTableNamed(QStringLiteral("area_names"))];
}

PackageRow nameRow(const QString &text)
{
    return {QStringLiteral("Khu phố 1"), text, QStringLiteral("2025-07-01"), {}};
}

std::vector<PackageRow> readBack(const std::vector<PackageRow> &rows, PackageFindings &findings)
{
    return packageRows(areaNames(), packageCsv(areaNames(), rows), findings);
}

} // namespace

TEST_CASE("Texts stand in quotes, everything else without, nothing is an empty field")
{
    CHECK(packageCsv(areaNames(), {nameRow(QStringLiteral("Tổ \"5\", cũ"))})
          == QByteArray("area,name,from,to\r\n\"Khu phố 1\",\"Tổ \"\"5\"\", cũ\",2025-07-01,\r\n"));
}

TEST_CASE("Every text comes back as it was, whatever it begins with")
{
    for (const char *text : {"=1+1", "+84 233", "-", "- gạch đầu dòng\n- nữa", "@SUM(A1)", "'=1", "''+x", "'thường",
                             "'", "\tthụt", "|x", "＝1", " khoảng trắng ", "\"", "a,b;c", "Đ"}) {
        PackageFindings findings;
        const std::vector<PackageRow> rows{nameRow(QString::fromUtf8(text))};
        CHECK(readBack(rows, findings) == rows);
        CHECK(findings.isEmpty());
    }
}

TEST_CASE("No text of the file begins as a formula does")
{
    for (const char *text : {"=1+1", "+84", "-", "@x", "'=1", "\tx", "＝1"}) {
        const QString written = guardedText(QString::fromUtf8(text));
        CHECK(written.startsWith(u'\''));
        CHECK(unguardedText(written) == QString::fromUtf8(text));
    }
    CHECK(guardedText(QStringLiteral("Phường 2")) == QStringLiteral("Phường 2"));
    CHECK(guardedText(QStringLiteral("'thường")) == QStringLiteral("'thường"));
}

TEST_CASE("A file with other columns, too few fields or an open quote is refused with its line")
{
    const auto lineOf = [](const QByteArray &csv) {
        PackageFindings findings;
        packageRows(areaNames(), csv, findings);
        REQUIRE(findings.all().size() == 1);
        CHECK(findings.all().front().kind == PackageFinding::Kind::Table);
        return findings.all().front().line;
    };
    CHECK(lineOf("area;name;from;to\r\n") == 1);
    CHECK(lineOf("area,name,from\r\n") == 1);
    CHECK(lineOf("area,name,from,to\r\n\"a\",\"b\",,\r\n\"a\",\"b\"\r\n") == 3);
    CHECK(lineOf("area,name,from,to\r\n\"a\",\"b") == 0);
}
