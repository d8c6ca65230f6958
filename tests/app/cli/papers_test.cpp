// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

using namespace ansinh::test;

namespace {

QString textIn(const Program &program, const char *file)
{
    return QString::fromUtf8(program.read(file)).replace(QChar(0xA0), QLatin1Char(' '));
}

} // namespace

TEST_CASE("Every kind of paper is written from the sample book")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const QString words
        = GENERATE(as<QString>(), QStringLiteral("progress"), QStringLiteral("progress --by target"),
                   QStringLiteral("progress --half"), QStringLiteral("request"), QStringLiteral("request --together"),
                   QStringLiteral("reminder --together"), QStringLiteral("reminder --organisation TYT"),
                   QStringLiteral("confirmation"), QStringLiteral("assignment"), QStringLiteral("area_form"),
                   QStringLiteral("area_form --organisation KP"));
    INFO(words.toStdString());
    const QString call = QStringLiteral("report s.ansinh --year 2026 --today 2026-11-02 --out x.pdf --json --kind ");
    const Ran ran = program.run((call + words).toUtf8().constData());
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.json().value(QStringLiteral("pages")).toInt() > 0);
    CHECK(program.read("x.pdf").startsWith("%PDF-"));
}

TEST_CASE("The form of an area keeps to one page, be it asked a dozen targets")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    for (const char *target : {"CT04", "CT05", "CT21", "CT35"})
        REQUIRE(program
                    .run((QByteArray("record s.ansinh --year 2025 --numerator 10 --denominator 12 --by LDTBXH "
                                     "--area %1 --target ")
                          + target)
                             .constData(),
                         {QStringLiteral("Khu phố 4")})
                    .exitCode
                == 0);
    for (const char *target : {"CT03", "CT27"})
        REQUIRE(program
                    .run((QByteArray("record s.ansinh --year 2025 --value 2 --by LDTBXH --area %1 --target ") + target)
                             .constData(),
                         {QStringLiteral("Khu phố 4")})
                    .exitCode
                == 0);
    const Ran one = program.run("report s.ansinh --year 2026 --kind area_form --area %1 --out one.pdf --json",
                                {QStringLiteral("Khu phố 4")});
    CHECK(one.json().value(QStringLiteral("pages")).toInt() == 1);
    const Ran all = program.run("report s.ansinh --year 2026 --kind area_form --out all.pdf --json");
    CHECK(all.json().value(QStringLiteral("pages")).toInt() == 6);
}

TEST_CASE("A reminder after the date names the days late")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run("report s.ansinh --year 2026 --kind reminder --organisation TYT --out tyt.html "
                                "--today 2026-11-12");
    REQUIRE(ran.exitCode == 0);
    const QString text = textIn(program, "tyt.html");
    CHECK(text.contains(QStringLiteral("/UBND-LĐTBXH")));
    CHECK(text.contains(QStringLiteral("V/v đôn đốc")));
    CHECK(text.contains(QStringLiteral("đã quá thời hạn 03 ngày")));
}

TEST_CASE("A paper with nothing to say is refused with its kind, and no file is left")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const std::pair<const char *, const char *> refused[]
        = {{"reminder --organisation BHXH", "invalid"},  {"confirmation --organisation TYT", "invalid"},
           {"request --organisation UBNDTX", "invalid"}, {"request --organisation KHONGCO", "not_found"},
           {"area_form --area KHONGCO", "not_found"},    {"area_form --organisation TYT", "invalid"}};
    for (const auto &[words, kind] : refused) {
        INFO(words);
        const QByteArray call
            = QByteArray("report s.ansinh --year 2026 --today 2026-11-02 --out x.pdf --json --kind ") + words;
        const Ran ran = program.run(call.constData());
        CHECK(ran.exitCode == 1);
        CHECK(ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString()
              == QLatin1String(kind));
        CHECK(program.read("x.pdf").isEmpty());
    }
}

TEST_CASE("An option that a kind does not know is wrong usage")
{
    const Program program;
    program.makeBook();
    for (const char *words :
         {"progress --organisation TYT", "progress --by colour", "request --by target", "assignment --half",
          "confirmation --together", "annual --together", "area_form --together", "request --area 1"}) {
        INFO(words);
        const QByteArray call = QByteArray("report book.ansinh --year 2026 --out x.pdf --kind ") + words;
        CHECK(program.run(call.constData()).exitCode == 2);
    }
}
