// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/sheet/csv.h"

using namespace ansinh;

namespace {

QByteArray line(const QString &text, bool isNumber = false)
{
    const QByteArray bytes = writeCsv({QStringLiteral("a")}, {{{text, isNumber}}}, CsvReader::Program);
    return bytes.mid(3, bytes.size() - 5);
}

} // namespace

TEST_CASE("Text that a spreadsheet would run is made harmless, a number is left alone")
{
    CHECK(line(QStringLiteral("=1+1")) == "'=1+1");
    CHECK(line(QStringLiteral("+84")) == "'+84");
    CHECK(line(QStringLiteral("-5")) == "'-5");
    CHECK(line(QStringLiteral("@SUM(A1)")) == "'@SUM(A1)");
    CHECK(line(QStringLiteral("-5"), true) == "-5");
    CHECK(line(QStringLiteral("a=1")) == "a=1");
}

TEST_CASE("What needs quotes gets them")
{
    CHECK(line(QStringLiteral("a,b")) == "\"a,b\"");
    CHECK(line(QStringLiteral("a\"b")) == "\"a\"\"b\"");
    CHECK(line(QStringLiteral("a\nb")) == "\"a\nb\"");
    CHECK(line(QStringLiteral(" a")) == "\" a\"");
    CHECK(line(QStringLiteral("a;b")) == "a;b");
}

TEST_CASE("A person's file has the mark and semicolons, a program's has neither")
{
    const QStringList header{QStringLiteral("Mã"), QStringLiteral("Giá trị")};
    const std::vector<std::vector<CsvField>> rows{{{QStringLiteral("CT19"), false}, {QStringLiteral("95.5"), true}}};
    CHECK(writeCsv(header, rows, CsvReader::Person) == QByteArray("\xEF\xBB\xBFMã;Giá trị\r\nCT19;95.5\r\n"));
    CHECK(writeCsv(header, rows, CsvReader::Program) == QByteArray("Mã,Giá trị\r\nCT19,95.5\r\n"));
}

TEST_CASE("What is written is read back the same")
{
    const QString text = QStringLiteral("Khu phố 1; \"đạt\",\n dòng hai ");
    for (CsvReader reader : {CsvReader::Program, CsvReader::Person}) {
        const auto table = parseCsv(writeCsv({QStringLiteral("a"), QStringLiteral("b")},
                                             {{{text, false}, {QStringLiteral("1"), true}}}, reader));
        REQUIRE(table);
        CHECK(table->records.at(0).fields == QStringList{text, QStringLiteral("1")});
    }
}
