// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/sheet/csv.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ansinh;

namespace {

CsvTable parsed(const QByteArray &bytes)
{
    auto table = parseCsv(bytes);
    INFO((table ? std::string() : table.error().message.toStdString()));
    REQUIRE(table);
    return *table;
}

QString refused(const QByteArray &bytes)
{
    const auto table = parseCsv(bytes);
    REQUIRE_FALSE(table);
    CHECK(table.error().kind == ErrorKind::Invalid);
    return table.error().message;
}

} // namespace

TEST_CASE("A header and records are read with the lines on which they begin")
{
    const CsvTable table = parsed("year,target\n2026,CT19\n2026,CT14\n");
    CHECK(table.header == QStringList{QStringLiteral("year"), QStringLiteral("target")});
    REQUIRE(table.records.size() == 2);
    CHECK(table.records[0].line == 2);
    CHECK(table.records[1].line == 3);
    CHECK(table.field(table.records[1], QStringLiteral("TARGET")) == QStringLiteral("CT14"));
    CHECK(table.field(table.records[1], QStringLiteral("nothing")).isEmpty());
}

TEST_CASE("The header line decides between comma, semicolon and tab")
{
    CHECK(parsed("a,b\n1,2\n").delimiter == ',');
    CHECK(parsed("a;b\n1,5;2\n").delimiter == ';');
    CHECK(parsed("a\tb\n1;5\t2,3\n").delimiter == '\t');
    CHECK(parsed("\"x,y,z\";b\n1;2\n").delimiter == ';');
    CHECK(parsed("one\n1\n").delimiter == ',');
    CHECK(parsed("a;b\n1,5;2\n").records[0].fields.first() == QStringLiteral("1,5"));
}

TEST_CASE("A byte-order mark and Excel's sep line are no data")
{
    const CsvTable table = parsed("\xEF\xBB\xBFsep=;\r\nnăm;giá trị\r\n2026;5\r\n");
    CHECK(table.header.first() == QStringLiteral("năm"));
    CHECK(table.records[0].line == 3);
    CHECK(parsed("\xEF\xBB\xBF"
                 "a,b\n1,2")
              .header.first()
          == QStringLiteral("a"));
}

TEST_CASE("Quoted fields keep delimiters, quotes and line breaks, and the lines stay right")
{
    const CsvTable table = parsed("a,b\r\n\"x, \"\"y\"\"\r\nz\",1\r\n2,3\r\n");
    REQUIRE(table.records.size() == 2);
    CHECK(table.records[0].fields.first() == QStringLiteral("x, \"y\"\r\nz"));
    CHECK(table.records[1].line == 4);
    CHECK(parsed("a,b\n\"\",2").records[0].fields == QStringList{QString(), QStringLiteral("2")});
}

TEST_CASE("Every kind of line end ends a record")
{
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const CsvTable table = parsed("a,b" + end + "1,2" + end + "3,4");
        REQUIRE(table.records.size() == 2);
        CHECK(table.records[1].line == 3);
        CHECK(table.records[1].fields.last() == QStringLiteral("4"));
    }
}

TEST_CASE("Empty lines are left out and missing fields at the end are empty")
{
    const CsvTable table = parsed("a,b,c\n\n,,\n1\n2,3,4,,\n");
    REQUIRE(table.records.size() == 2);
    CHECK(table.records[0].line == 4);
    CHECK(table.records[0].fields.size() == 3);
    CHECK(table.records[1].fields.size() == 3);
}

TEST_CASE("What breaks the form is refused with its line")
{
    CHECK(refused("a,b\n1,2,3\n").contains(QStringLiteral("2")));
    CHECK(refused("a,b\n1,2\n\"x,3\n4,5\n").contains(QStringLiteral("3")));
    CHECK(refused("a,b\n1,\"x\"y\n").contains(QStringLiteral("2")));
    CHECK(refused("a,b\n1,\xC3\n").contains(QStringLiteral("2")));
    CHECK(refused("a,A\n").contains(QStringLiteral("A")));
}

TEST_CASE("What is not a text file in UTF-8 is refused with the remedy")
{
    CHECK(refused(QByteArray("\xFF\xFE"
                             "a\0",
                             4))
              .contains(QStringLiteral("UTF-16")));
    CHECK(refused(QByteArray("PK\x03\x04zip")).contains(QStringLiteral("CSV")));
    CHECK(refused(QByteArray("a,b\n1,\0\n", 8)).contains(QStringLiteral("UTF-8")));
    CHECK_FALSE(refused(QByteArray()).isEmpty());
    CHECK_FALSE(refused("\n\n").isEmpty());
}

TEST_CASE("A field above one megabyte and a file above fifty are refused, one at the limit is not")
{
    CHECK(parsed("a\n" + QByteArray(kCsvLargestField, 'x')).records.size() == 1);
    CHECK(refused("a\n" + QByteArray(kCsvLargestField + 1, 'x')).contains(QStringLiteral("2")));
    CHECK(refused("a\n\"" + QByteArray(kCsvLargestField + 1, 'x') + "\"").contains(QStringLiteral("2")));
    CHECK(refused(QByteArray(kCsvLargestFile + 1, '\n')).contains(QStringLiteral("50")));
}

TEST_CASE("A missing file is not found, a present one is read")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("số liệu.csv"));
    const auto missing = readCsv(path);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().message.contains(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a\n1\n");
    file.close();
    CHECK(readCsv(path));
}
