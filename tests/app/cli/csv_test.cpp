// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

using namespace ansinh::test;

namespace {

int recordedOf(const Program &program, const char *file)
{
    const Ran ran = program.run("record book.ansinh --json --from %1", {QLatin1String(file)});
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == 0);
    return ran.json().value(QStringLiteral("recorded")).toInt(-1);
}

} // namespace

TEST_CASE("A file of figures goes in whole, as one change")
{
    const Program program;
    program.makeBook();
    REQUIRE(program.run("area book.ansinh --add %1", {QStringLiteral("Khu phố 1")}).exitCode == 0);
    program.write("figures.csv",
                  "\xEF\xBB\xBF"
                  "year;target;area;by;numerator;denominator;value;state;certainty\r\n"
                  "2025;CT31;;DCXD;;;400;;\r\n"
                  "2026;CT31;Khu phố 1;DCXD;;;200;;preliminary\r\n"
                  "2026;CT19;;BHXH;95;100;;;\r\n"
                  "2026;CT37;;TYT;;;yes;;\r\n"
                  "2026;CT10;;TYT;;;;not_assessable;\r\n");
    CHECK(recordedOf(program, "figures.csv") == 5);
    const QJsonArray entries
        = program.run("history book.ansinh --json").json().value(QStringLiteral("entries")).toArray();
    CHECK(entries.at(0).toObject().value(QStringLiteral("file")).toString() == QStringLiteral("figures.csv"));
    CHECK(entries.at(0).toObject().value(QStringLiteral("rows")).toInt() == 5);
    REQUIRE(program.run("undo book.ansinh").exitCode == 0);
    const QJsonObject status = program.run("status book.ansinh --year 2026 --json").json();
    CHECK(found(status.value(QStringLiteral("targets")), "code", QStringLiteral("CT31"))
              .value(QStringLiteral("value"))
              .isNull());
}

TEST_CASE("Every wrong line is named, and none of the file is taken")
{
    const Program program;
    program.makeBook();
    program.write("figures.csv",
                  "year,target,by,value,numerator,denominator,area\n"
                  "2026,CT31,DCXD,300,,,\n"
                  "20255,CT31,DCXD,300,,,\n"
                  "2026,CT99,DCXD,300,,,\n"
                  "2026,CT19,BHXH,,12,10,\n"
                  "2026,CT31,DCXD,300,,,Khu phố 9\n");
    const QByteArray before = program.read("book.ansinh");
    const Ran ran = program.run("record book.ansinh --from figures.csv");
    CHECK(ran.exitCode == 1);
    const QStringList lines = ran.err.trimmed().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    for (int i = 0; i < lines.size(); ++i) {
        INFO(lines.at(i).toStdString());
        CHECK(lines.at(i).startsWith(QStringLiteral("dòng %1: ").arg(i + 3)));
    }
    CHECK(program.read("book.ansinh") == before);
}

TEST_CASE("A file of another kind is refused with the remedy")
{
    const Program program;
    program.makeBook();
    program.write("utf16.csv", QByteArray("\xFF\xFEy\0e\0a\0r\0", 10));
    program.write("workbook.csv", QByteArray("PK\x03\x04 and more"));
    program.write("columns.csv", "year,target,by,colour\n2026,CT31,DCXD,red\n");
    program.write("short.csv", "year,target\n2026,CT31\n");
    CHECK(program.run("--lang en record book.ansinh --from utf16.csv").err.contains(QStringLiteral("UTF-16")));
    CHECK(program.run("--lang en record book.ansinh --from workbook.csv").err.contains(QStringLiteral("workbook")));
    CHECK(program.run("--lang en record book.ansinh --from columns.csv").err.contains(QStringLiteral("colour")));
    CHECK(program.run("--lang en record book.ansinh --from short.csv").err.contains(QStringLiteral("“by”")));
    for (const char *file : {"utf16.csv", "workbook.csv", "columns.csv", "short.csv"})
        CHECK(program.run("record book.ansinh --from %1", {QLatin1String(file)}).exitCode == 1);
}

TEST_CASE("A file without records records nothing and says so")
{
    const Program program;
    program.makeBook();
    program.write("empty.csv", "year,target,by\n");
    CHECK(recordedOf(program, "empty.csv") == 0);
}
