// SPDX-License-Identifier: GPL-3.0-or-later
// Packages of wards into the book of a town, by the command line alone.
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace ansinh::test;

namespace {

QJsonArray arrayAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

void hasKeys(const QJsonObject &object, const char *keys)
{
    for (const QString &key : QString::fromLatin1(keys).split(QLatin1Char(' '))) {
        INFO(key.toStdString());
        CHECK(object.contains(key));
    }
}

/// A sample ward and its package.
void makeWard(const Program &program, const QString &name)
{
    REQUIRE(program.run("sample %1.ansinh", {name}).exitCode == 0);
    REQUIRE(program.run("export %1.ansinh --year 2026 --out %1.zip", {name}).exitCode == 0);
}

} // namespace

TEST_CASE("consolidate makes the town's book, and with one ward its targets equal that ward's")
{
    const Program program;
    makeWard(program, QStringLiteral("mot"));
    const QJsonObject taken = program.run("consolidate town.ansinh mot.zip --received 2026-11-04 --json").json();
    CHECK(taken.value(QStringLiteral("created")).toBool());
    CHECK(taken.value(QStringLiteral("backup")).isNull());
    const QJsonObject package = arrayAt(taken, "packages").at(0).toObject();
    hasKeys(package,
            "file accepted outcome ward place period state sequence code replaces plan_version other_plan apart "
            "notes findings");
    CHECK(package.value(QStringLiteral("outcome")).toString() == QStringLiteral("new"));
    const QJsonObject town = program.run("status town.ansinh --year 2026 --json").json();
    const QJsonObject ward = program.run("status mot.ansinh --year 2026 --json").json();
    hasKeys(town, "year half targets tasks organisations wards collect submit");
    CHECK(arrayAt(town, "targets") == arrayAt(ward, "targets"));
    CHECK(arrayAt(town, "tasks") == arrayAt(ward, "tasks"));
    CHECK(arrayAt(town, "organisations") == arrayAt(ward, "organisations"));
    REQUIRE(arrayAt(town, "wards").size() == 1);
    const QJsonObject standing = arrayAt(town, "wards").at(0).toObject();
    hasKeys(standing, "ward place code period state received late sequence plan_version missing");
    CHECK(standing.value(QStringLiteral("received")).toString() == QStringLiteral("2026-11-04"));
}

TEST_CASE("With one ward every key of the town's status but the wards is that ward's own, in whole and half years")
{
    const Program program;
    const char *const half = GENERATE("", " --half");
    const QString year = QString::number(GENERATE(2024, 2025, 2026));
    const char *const kind = GENERATE("", " --reorganised");
    REQUIRE(program.run((QByteArray("sample mot.ansinh") + kind).constData()).exitCode == 0);
    REQUIRE(program.run((QByteArray("export mot.ansinh --year %1 --out mot.zip") + half).constData(), {year}).exitCode
            == 0);
    REQUIRE(program.run("consolidate town.ansinh mot.zip --received 2026-11-04").exitCode == 0);
    const QByteArray status = QByteArray(" --year %1 --json") + half;
    const QJsonObject town = program.run(("status town.ansinh" + status).constData(), {year}).json();
    const QJsonObject ward = program.run(("status mot.ansinh" + status).constData(), {year}).json();
    CHECK_FALSE(ward.isEmpty());
    for (const QString &key : ward.keys()) {
        INFO(key.toStdString());
        CHECK(town.value(key) == ward.value(key));
    }
}

TEST_CASE("Many packages are one entry of history, and undo takes them all out")
{
    const Program program;
    makeWard(program, QStringLiteral("mot"));
    makeWard(program, QStringLiteral("hai"));
    REQUIRE(QDir(program.path("")).mkdir(QStringLiteral("gui-ve")));
    for (const char *name : {"mot.zip", "hai.zip"})
        REQUIRE(QFile::rename(program.path(name), program.path("gui-ve/") + QLatin1String(name)));
    const Ran ran = program.run("consolidate town.ansinh gui-ve --json");
    CHECK(ran.exitCode == 0);
    CHECK(arrayAt(ran.json(), "packages").size() == 2);
    const QJsonObject status = program.run("status town.ansinh --year 2026 --json").json();
    const QJsonObject counted = found(status.value(QStringLiteral("targets")), "code", QStringLiteral("CT26"));
    CHECK(counted.value(QStringLiteral("verdict")).isNull());
    CHECK(counted.value(QStringLiteral("wards_judged")).isDouble());
    CHECK(arrayAt(status, "wards").size() == 2);
    const QJsonObject history = program.run("history town.ansinh --json").json();
    CHECK(arrayAt(history, "entries").at(0).toObject().value(QStringLiteral("action")).toString()
          == QStringLiteral("consolidate_many"));
    CHECK(program.run("status town.ansinh --year 2026").exitCode == 0);
    REQUIRE(program.run("undo town.ansinh").exitCode == 0);
    CHECK(program.run("check town.ansinh").exitCode == 0);
    CHECK_FALSE(program.run("status town.ansinh --year 2026 --json").json().contains(QStringLiteral("wards")));
}

TEST_CASE("A package that is not sound refuses the call; no book is made and the findings are named")
{
    const Program program;
    makeWard(program, QStringLiteral("mot"));
    QByteArray torn = program.read("mot.zip");
    torn.chop(100);
    program.write("hong.zip", torn);
    const Ran ran = program.run("consolidate town.ansinh mot.zip hong.zip --json");
    CHECK(ran.exitCode == 1);
    const QJsonObject refused = arrayAt(ran.json(), "packages").at(1).toObject();
    CHECK_FALSE(refused.value(QStringLiteral("accepted")).toBool());
    CHECK_FALSE(arrayAt(refused, "findings").isEmpty());
    CHECK_FALSE(QFileInfo::exists(program.path("town.ansinh")));
    CHECK(program.run("consolidate town.ansinh nirgends.zip").exitCode == 1);
    CHECK(program.run("consolidate town.ansinh mot.zip --received 2026-11-06").exitCode == 2);
    CHECK_FALSE(QFileInfo::exists(program.path("town.ansinh")));
    CHECK(program.run("consolidate mot.ansinh mot.zip").exitCode == 1);
}

TEST_CASE("A town's book is no ward's: nothing is recorded in it, and no package or report comes of it")
{
    const Program program;
    makeWard(program, QStringLiteral("mot"));
    REQUIRE(program.run("consolidate town.ansinh mot.zip").exitCode == 0);
    CHECK(program.run("export town.ansinh --year 2026 --out x.zip").exitCode == 1);
    CHECK(program.run("record town.ansinh --year 2026 --target CT26 --value 3 --by LDTBXH").exitCode == 1);
    CHECK(program.run("result town.ansinh --year 2026 --task 1.1 --by LDTBXH --text x").exitCode == 1);
    CHECK(program.run("report town.ansinh --year 2026 --out x.docx").exitCode == 1);
    CHECK(program.run("forms town.ansinh --year 2026 --out forms").exitCode == 1);
    CHECK(program.run("collect town.ansinh mot.zip").exitCode == 1);
    CHECK_FALSE(QFileInfo::exists(program.path("x.zip")));
    CHECK_FALSE(QFileInfo::exists(program.path("x.docx")));
}

TEST_CASE("The values go to DHIS2 under the codes that the book keeps")
{
    const Program program;
    REQUIRE(program.run("sample mot.ansinh").exitCode == 0);
    CHECK(program.run("export mot.ansinh --year 2026 --dhis2 x.json --org-unit DiszpKrYNg8").exitCode == 1);
    program.write("ma.csv",
                  "target,amount,data_element,category_option_combo,org_unit\r\n"
                  "CT15,numerator,fbfJHSPpUQD,HllvX50cXC0,\r\nCT15,denominator,cYeuwXTCPkU,,\r\n");
    REQUIRE(program.run("dhis2 mot.ansinh --from ma.csv").exitCode == 0);
    REQUIRE(program.run("export mot.ansinh --year 2025 --dhis2 x.json --org-unit DiszpKrYNg8").exitCode == 0);
    const QJsonObject set = QJsonDocument::fromJson(program.read("x.json")).object();
    CHECK(set.value(QStringLiteral("period")).toString() == QStringLiteral("2025"));
    const QJsonObject value
        = found(set.value(QStringLiteral("dataValues")), "dataElement", QStringLiteral("fbfJHSPpUQD"));
    const QJsonObject own
        = found(program.run("status mot.ansinh --year 2025 --json").json().value(QStringLiteral("targets")), "code",
                QStringLiteral("CT15"));
    CHECK(value.value(QStringLiteral("value")).toString().toDouble()
          == own.value(QStringLiteral("numerator")).toDouble());
    CHECK(value.value(QStringLiteral("orgUnit")).toString() == QStringLiteral("DiszpKrYNg8"));
    CHECK(program.run("export mot.ansinh --year 2026").exitCode == 2);
}
