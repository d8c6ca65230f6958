// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

using namespace ansinh::test;

TEST_CASE("What is wrong in the form of a call exits 2 with the usage and nothing on standard output")
{
    const Program program;
    for (const char *words : {"",
                              "nonsense",
                              "--nonsense",
                              "new",
                              "new a b",
                              "new a --nonsense",
                              "new a --plan",

                              "new a --plan x --plan y",
                              "sample a --reorganised=yes",
                              "status a",
                              "status a --year",
                              "decide a --item x",
                              "backup a",
                              "record a --year 2026",
                              "record a --from x.csv --year 2026",
                              "record a --year 2026 --target CT19 --by BHXH",
                              "result a --year 2026 --task 1.1 --by BHXH --value 3",
                              "record a --year 2026 --target CT19 --by BHXH --value 1 --numerator 2",
                              "new a --lang fr",
                              "new a --today yesterday",
                              "report a --year 2026 --out x.doc",
                              "report a --year 2026 --out x",
                              "report a --year 2026 --out x.pdf --kind poem"}) {
        INFO(words);
        const Ran ran = program.run(words);
        CHECK(ran.exitCode == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(QStringLiteral("ansinh-cli")));
    }
    CHECK(program.read("a").isEmpty());
}

TEST_CASE("With --json a misuse is one JSON value of the kind usage")
{
    const Program program;
    for (const char *words :
         {"--json", "--json status a", "status a --json --nonsense", "--lang fr --json status a", "new a --json=x"}) {
        INFO(words);
        const Ran ran = program.run(words);
        CHECK(ran.exitCode == 2);
        const QJsonObject error = ran.json().value(QStringLiteral("error")).toObject();
        CHECK(error.value(QStringLiteral("kind")).toString() == QStringLiteral("usage"));
        CHECK_FALSE(error.value(QStringLiteral("message")).toString().isEmpty());
    }
}

TEST_CASE("The usage names the command and what is missing")
{
    const Program program;
    const Ran ran = program.run("--lang en denominator a --year 2026 --name x --value 3");
    CHECK(ran.err.startsWith(QStringLiteral("The option --source is missing.")));
    CHECK(ran.err.contains(QStringLiteral("ansinh-cli denominator BOOK --year YEAR")));
}

TEST_CASE("Help is for the program and for each command, wherever it stands")
{
    const Program program;
    const Ran all = program.run("--help");
    CHECK(all.exitCode == 0);
    for (const char *command : {"new", "sample", "plan-import", "record", "status", "report", "restore", "redo"})
        CHECK(all.out.contains(QLatin1String(command)));
    const Ran record = program.run("record --help");
    CHECK(record.exitCode == 0);
    CHECK(record.out.contains(QStringLiteral("--as-of YYYY-MM-DD")));
    CHECK_FALSE(record.out.contains(QStringLiteral("--member-of")));
    CHECK(program.run("--lang en record --help").out.contains(QStringLiteral("records a figure")));
}

TEST_CASE("The version is a line, and a key in JSON")
{
    const Program program;
    CHECK(program.run("--version").out.startsWith(QStringLiteral("ansinh-cli ")));
    CHECK_FALSE(program.run("--json --version").json().value(QStringLiteral("version")).toString().isEmpty());
}

TEST_CASE("Options may be written with an equals sign, and values may begin with a dash")
{
    const Program program;
    program.makeBook();
    const Ran ran = program.run({QStringLiteral("area"), QStringLiteral("book.ansinh"), QStringLiteral("--add=--Khu--"),
                                 QStringLiteral("--json")});
    CHECK(ran.exitCode == 0);
    CHECK(ran.json().value(QStringLiteral("area")).toString() == QStringLiteral("--Khu--"));
}
