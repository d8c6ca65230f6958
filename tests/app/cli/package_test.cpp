// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/unzipped.h"

using namespace ansinh::test;

namespace {

const char *const kExport = "export s.ansinh --year 2026 --out p.zip --today 2026-11-02 --json";

} // namespace

TEST_CASE("A package is exported whole, the same each time, and verified")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run(kExport);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    const QByteArray bytes = program.read("p.zip");
    const auto files = unzipped(bytes);
    CHECK(fileIn(files, QStringLiteral("files/bao-cao.pdf")).startsWith("%PDF-"));
    CHECK(fileIn(files, QStringLiteral("files/bao-cao.docx")).startsWith("PK"));
    CHECK(fileIn(files, QStringLiteral("files/so-lieu.xlsx")).startsWith("PK"));
    CHECK(namesIn(files).front() == QStringLiteral("datapackage.json"));
    CHECK(program.run(kExport).exitCode == 0); // over its own older one
    CHECK(program.read("p.zip") == bytes);

    const Ran verified = program.run("verify p.zip --json");
    CHECK(verified.exitCode == 0);
    const QJsonObject json = verified.json();
    CHECK(json[QStringLiteral("sound")].toBool());
    CHECK(json[QStringLiteral("findings")].toArray().isEmpty());
    CHECK(json[QStringLiteral("check_code")] == ran.json()[QStringLiteral("check_code")]);
    CHECK(json[QStringLiteral("files")].toArray().size() == 3);
    CHECK(program.run("verify p.zip").out.contains(json[QStringLiteral("check_code")].toString()));
}

TEST_CASE("A changed package is refused with exit 1 and every finding in the JSON")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    REQUIRE(program.run(kExport).exitCode == 0);
    QByteArray bytes = program.read("p.zip");
    bytes.chop(100);
    program.write("p.zip", bytes);
    const Ran ran = program.run("verify p.zip --json");
    CHECK(ran.exitCode == 1);
    const QJsonObject json = ran.json();
    CHECK_FALSE(json[QStringLiteral("sound")].toBool());
    CHECK(json[QStringLiteral("findings")].toArray().first().toObject()[QStringLiteral("kind")].toString()
          == QStringLiteral("damaged"));
    CHECK_FALSE(ran.err.isEmpty());
    CHECK(program.run("verify nowhere.zip").exitCode == 1);
}

TEST_CASE("What is wrong with a package is said with its place, in either language")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    REQUIRE(program.run(kExport).exitCode == 0);
    QByteArray bytes = program.read("p.zip");
    bytes[bytes.indexOf(",reported,") + 3] = 'x';
    program.write("p.zip", bytes);
    const Ran english = program.run("verify p.zip --lang en");
    const Ran vietnamese = program.run("verify p.zip --lang vi");
    for (const Ran &ran : {english, vietnamese}) {
        CHECK(ran.exitCode == 1);
        CHECK(ran.err.contains(QStringLiteral("data/")));
        CHECK(ran.err.count(QLatin1Char('\n')) >= 2);
    }
    CHECK(english.err.contains(QStringLiteral("sk the sender")));
    CHECK(vietnamese.err != english.err);
}

TEST_CASE("A package is never written over the book or another file, and a field must be one")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    program.write("p.zip", "kept");
    CHECK(program.run(kExport).exitCode == 1);
    CHECK(program.read("p.zip") == "kept");
    CHECK(program.run("export s.ansinh --year 2026 --out s.ansinh").exitCode == 1);
    CHECK(program.run("export s.ansinh --year 2026 --out q.zip --field %1", {QStringLiteral("Thể thao")}).exitCode
          == 1);
    CHECK(program
              .run("export s.ansinh --year 2026 --out q.zip --field %1 --field 5.2",
                   {QStringLiteral("Lao động, việc làm")})
              .exitCode
          == 0);
}
