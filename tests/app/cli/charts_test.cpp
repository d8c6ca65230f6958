// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QImage>

using namespace ansinh::test;

namespace {

QStringList filesIn(const Program &program, const char *folder)
{
    return QDir(program.path(folder)).entryList(QDir::Files, QDir::Name);
}

QImage picture(const Program &program, const char *name)
{
    return QImage::fromData(program.read(name));
}

QString kindOf(const Ran &ran)
{
    return ran.json()[QStringLiteral("error")][QStringLiteral("kind")].toString();
}

} // namespace

TEST_CASE("Every chart of a year is drawn into a file named after it")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run("charts s.ansinh --year 2026 --out c --json");
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.json()[QStringLiteral("folder")].toString() == QStringLiteral("c"));
    const QJsonArray charts = ran.json()[QStringLiteral("charts")].toArray();
    CHECK(charts.size() > 37 + 5);
    CHECK(filesIn(program, "c").size() == charts.size());
    for (const QJsonValue &chart : charts) {
        const QByteArray name = "c/" + chart[QStringLiteral("file")].toString().toUtf8();
        INFO(name.toStdString());
        CHECK(picture(program, name.constData()).width() == 1800);
        CHECK_FALSE(chart[QStringLiteral("title")].toString().isEmpty());
    }
    const QJsonObject trend = found(charts, "id", QStringLiteral("trend:CT14"));
    CHECK(trend[QStringLiteral("file")].toString() == QStringLiteral("trend-CT14.png"));
    CHECK(trend[QStringLiteral("title")].toString().startsWith(QStringLiteral("CT14. ")));
}

TEST_CASE("Charts are drawn the same again, over the older ones, and it is said")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const char *const kCall = "charts s.ansinh --year 2026 --out c --chart overview --chart groups --chart overview";
    const Ran first = program.run(kCall);
    INFO(first.err);
    REQUIRE(first.exitCode == 0);
    CHECK(first.err.isEmpty());
    CHECK(filesIn(program, "c") == QStringList{QStringLiteral("groups.png"), QStringLiteral("overview.png")});
    const QByteArray before = program.read("c/overview.png");
    const Ran again = program.run(kCall);
    REQUIRE(again.exitCode == 0);
    CHECK_FALSE(again.err.isEmpty());
    CHECK(program.read("c/overview.png") == before);
}

TEST_CASE("A file that is no chart of ours is not written over, and no other is written then")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    REQUIRE(QDir(program.path(".")).mkdir(QStringLiteral("c")));
    program.write("c/overview.png", "a photograph");
    const Ran ran = program.run("charts s.ansinh --year 2026 --out c --chart groups --chart overview --json");
    CHECK(ran.exitCode == 1);
    CHECK(kindOf(ran) == QStringLiteral("exists"));
    CHECK(program.read("c/overview.png") == "a photograph");
    CHECK(filesIn(program, "c").size() == 1);
}

TEST_CASE("Charts can be had in grey, as SVG, in another width and in English")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    REQUIRE(program.run("charts s.ansinh --year 2026 --out c --chart overview").exitCode == 0);
    REQUIRE(program.run("charts s.ansinh --year 2026 --out g --chart overview --grey --width 1200").exitCode == 0);
    REQUIRE(program.run("charts s.ansinh --year 2026 --out v --chart overview --format svg").exitCode == 0);
    REQUIRE(program.run("--lang en charts s.ansinh --year 2026 --out e --chart overview --format svg").exitCode == 0);
    CHECK_FALSE(picture(program, "c/overview.png").allGray());
    CHECK(picture(program, "g/overview.png").allGray());
    CHECK(picture(program, "g/overview.png").width() == 1200);
    CHECK(program.read("v/overview.svg").contains("<svg"));
    CHECK(QString::fromUtf8(program.read("v/overview.svg")).contains(QStringLiteral("chỉ tiêu")));
    CHECK(QString::fromUtf8(program.read("e/overview.svg")).contains(QStringLiteral("targets")));
}

TEST_CASE("Charts of the first half of a year are drawn")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    const Ran ran = program.run("charts s.ansinh --year 2026 --half --out c --chart trend:CT14 --chart overview");
    INFO(ran.err);
    CHECK(ran.exitCode == 0);
}

TEST_CASE("Charts that cannot be drawn are refused with the reason, and nothing is left")
{
    const Program program;
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
    program.write("taken", "a file");
    const std::pair<const char *, const char *> refused[]
        = {{"charts s.ansinh --year 2026 --out c --chart trend:CT99 --json", "not_found"},
           {"charts s.ansinh --year 2026 --out s.ansinh --json", "exists"},
           {"charts s.ansinh --year 2026 --out taken --json", "io"},
           {"charts none.ansinh --year 2026 --out c --json", "not_found"}};
    for (const auto &[call, kind] : refused) {
        INFO(call);
        const Ran ran = program.run(call);
        CHECK(ran.exitCode == 1);
        CHECK(kindOf(ran) == QLatin1String(kind));
    }
    CHECK_FALSE(QDir(program.path("c")).exists());
    CHECK(program.read("taken") == "a file");
}

TEST_CASE("What is wrong in a call for charts exits 2")
{
    const Program program;
    for (const char *words : {"charts s.ansinh --year 2026", "charts s.ansinh --out c",
                              "charts s.ansinh --year 2026 --out c --chart pie",
                              "charts s.ansinh --year 2026 --out c --chart trend",
                              "charts s.ansinh --year 2026 --out c --format gif",
                              "charts s.ansinh --year 2026 --out c --width wide",
                              "charts s.ansinh --year 2026 --out c --width 10"}) {
        INFO(words);
        CHECK(program.run(words).exitCode == 2);
    }
    CHECK(program.run("charts --help").out.contains(QStringLiteral("--grey")));
}
