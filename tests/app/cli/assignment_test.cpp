// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

using namespace ansinh::test;

TEST_CASE("The assignment sheet of one organisation, by code or by name, holds its tasks only")
{
    const Program program;
    program.makeBook();
    const QString organisation = GENERATE(as<QString>(), QStringLiteral("TYT"), QStringLiteral("Trạm Y tế phường"));
    const Ran ran = program.run(
        "report book.ansinh --year 2026 --kind assignment --organisation %1 --out tyt.html --json", {organisation});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    const QString text = QString::fromUtf8(program.read("tyt.html")).replace(QChar(0xA0), QLatin1Char(' '));
    CHECK(text.contains(QStringLiteral("PHIẾU GIAO NHIỆM VỤ")));
    CHECK(text.contains(QStringLiteral("6.2. Lĩnh vực y tế")));
    CHECK_FALSE(text.contains(QStringLiteral("6.1. Lĩnh vực giáo dục")));
}

TEST_CASE("Without an organisation there is a sheet for everybody, in PDF too")
{
    const Program program;
    program.makeBook();
    const Ran ran = program.run("report book.ansinh --year 2026 --kind assignment --out all.pdf --json");
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.json().value(QStringLiteral("pages")).toInt() > 20);
    CHECK(program.read("all.pdf").startsWith("%PDF-"));
}

TEST_CASE("Unknown kinds are wrong usage; who has no part in the plan is refused")
{
    const Program program;
    program.makeBook();
    CHECK(program.run("report book.ansinh --year 2026 --kind poem --out x.pdf").exitCode == 2);
    CHECK(program.run("report book.ansinh --year 2026 --organisation TYT --out x.pdf").exitCode == 2);
    const Ran stranger
        = program.run("report book.ansinh --year 2026 --kind assignment --organisation UBNDTX --out x.pdf");
    CHECK(stranger.exitCode == 1);
    CHECK(stranger.err.contains(QStringLiteral("UBNDTX")));
    const Ran unknown
        = program.run("report book.ansinh --year 2026 --kind assignment --organisation KHONGCO --out x.pdf");
    CHECK(unknown.exitCode == 1);
    CHECK(program.read("x.pdf").isEmpty());
}
