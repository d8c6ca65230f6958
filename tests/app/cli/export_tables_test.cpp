// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const char *const kWorkbook = "export s.ansinh --year 2026 --out het.xlsx --today 2026-11-02 --json";
const char *const kTables = "export s.ansinh --year 2026 --out bang --format csv --today 2026-11-02 --json";

} // namespace

TEST_CASE("Everything is exported as one workbook, the same each time")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run(kWorkbook);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    const QByteArray bytes = program.read("het.xlsx");
    CHECK(bytes.startsWith("PK"));
    CHECK(ran.json()[QStringLiteral("bytes")].toInt() == bytes.size());
    REQUIRE(program.run(kWorkbook).exitCode == 0);
    CHECK(program.read("het.xlsx") == bytes);
    CHECK(program.run("verify het.xlsx").exitCode == 1); // it is no package
}

TEST_CASE("Everything is exported as one CSV a table, all of them or none")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run(kTables);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    const QJsonArray files = ran.json()[QStringLiteral("files")].toArray();
    const QDir folder(program.path("bang"));
    CHECK(folder.entryList(QDir::Files).size() == files.size());
    for (const QJsonValue &file : files) {
        const auto table = readCsv(folder.filePath(file.toObject()[QStringLiteral("file")].toString()));
        REQUIRE(table);
        CHECK(int(table->records.size()) == file.toObject()[QStringLiteral("rows")].toInt());
    }
    CHECK(program.run(kTables).exitCode == 0); // over its own older ones
    program.write("bang/so-lieu.csv", "kept");
    REQUIRE(QFile::remove(program.path("bang/khu-pho.csv")));
    CHECK(program.run(kTables).exitCode == 1);
    CHECK(program.read("bang/so-lieu.csv") == "kept");
    CHECK_FALSE(QFile::exists(program.path("bang/khu-pho.csv")));
}

TEST_CASE("An export in no known format is wrong usage, one upon the book is refused")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    CHECK(program.run("export s.ansinh --year 2026 --out x --format pdf").exitCode == 2);
    CHECK(program.run("export s.ansinh --year 2026 --out s.ansinh --format csv").exitCode == 1);
    CHECK(program.run("export s.ansinh --year 2026 --out s.ansinh --format xlsx").exitCode == 1);
    CHECK(program.run("export s.ansinh --year 2026 --out het.xlsx --field %1", {QStringLiteral("Thể thao")}).exitCode
          == 1);
    CHECK_FALSE(QFile::exists(program.path("het.xlsx")));
}
