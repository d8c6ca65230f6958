// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("While a window holds the book, every call is refused and names the holder")
{
    const Program program;
    program.makeBook();
    {
        const auto held = Book::open(
            program.path("book.ansinh"),
            {[] { return QDateTime::currentDateTimeUtc(); }, QStringLiteral("test"), QStringLiteral("ansinh 9.9")});
        REQUIRE(held);
        for (const char *words : {"status book.ansinh --year 2026 --json", "plan book.ansinh --json",
                                  "record book.ansinh --year 2026 --target CT31 --value 3 --by DCXD --json"}) {
            INFO(words);
            const Ran ran = program.run(words);
            CHECK(ran.exitCode == 1);
            const QJsonObject error = ran.json().value(QStringLiteral("error")).toObject();
            CHECK(error.value(QStringLiteral("kind")).toString() == QStringLiteral("locked"));
            CHECK(error.value(QStringLiteral("message")).toString().contains(QStringLiteral("ansinh 9.9")));
        }
    }
    CHECK(program.run("plan book.ansinh").exitCode == 0);
}
