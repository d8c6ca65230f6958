// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the contract: they may grow, never go.
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

using namespace ansinh::test;

namespace {

void hasKeys(const QJsonValue &object, const char *keys)
{
    REQUIRE(object.isObject());
    for (const QString &key : QString::fromLatin1(keys).split(QLatin1Char(' '))) {
        INFO(key.toStdString());
        CHECK(object.toObject().contains(key));
    }
}

QJsonValue first(const QJsonObject &object, const char *key)
{
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    INFO(key);
    REQUIRE_FALSE(array.isEmpty());
    return array.at(0);
}

} // namespace

TEST_CASE("plan has all keys of the contract")
{
    const Program program;
    program.makeBook();
    const QJsonObject plan = program.run("plan book.ansinh --json").json();
    hasKeys(plan, "task_groups targets organisations documents contradictions");
    const QJsonObject group = first(plan, "task_groups").toObject();
    hasKeys(group, "code title tasks");
    const QJsonObject task = first(group, "tasks").toObject();
    hasKeys(task, "code title short_label leads lead_role coordinators coordinator_role time");
    hasKeys(first(task, "leads"), "code name capacity");
    hasKeys(first(task, "coordinators"), "code name");
    const QJsonObject target = first(plan, "targets").toObject();
    hasKeys(target, "code name kind comparison value unit due direction numerator denominator owners statements");
    hasKeys(first(target, "statements"), "section text value in_force");
    hasKeys(first(plan, "organisations"), "code name kind spellings");
    hasKeys(first(plan, "documents"), "number date issuer subject");
    hasKeys(first(plan, "contradictions"), "id subject places state");
}

TEST_CASE("plan gives the values in the types of the contract")
{
    const Program program;
    program.makeBook();
    const QJsonObject plan = program.run("plan book.ansinh --json").json();
    CHECK(plan.value(QStringLiteral("task_groups")).toArray().size() == 7);
    CHECK(plan.value(QStringLiteral("targets")).toArray().size() == 37);
    const QJsonObject count = found(plan.value(QStringLiteral("targets")), "code", QStringLiteral("CT31"));
    CHECK(count.value(QStringLiteral("value")).toInt() == 500);
    CHECK(count.value(QStringLiteral("comparison")).toString() == QStringLiteral(">"));
    CHECK(count.value(QStringLiteral("due")).toString() == QStringLiteral("2030-12-31"));
    const QJsonObject answer = found(plan.value(QStringLiteral("targets")), "code", QStringLiteral("CT37"));
    CHECK(answer.value(QStringLiteral("value")).isNull());
    const QJsonObject task = first(first(plan, "task_groups").toObject(), "tasks").toObject();
    const QJsonObject inWords = first(task, "coordinators").toObject();
    CHECK(inWords.value(QStringLiteral("code")).isNull());
    CHECK_FALSE(inWords.value(QStringLiteral("name")).toString().isEmpty());
}

TEST_CASE("status has all keys of the contract, also of a book without figures")
{
    const Program program;
    program.makeBook();
    const QJsonObject status = program.run("status book.ansinh --year 2026 --json").json();
    hasKeys(status, "year targets tasks organisations");
    CHECK(status.value(QStringLiteral("year")).toInt() == 2026);
    CHECK(status.value(QStringLiteral("targets")).toArray().size() == 37);
    CHECK(status.value(QStringLiteral("tasks")).toArray().size() == 15);
    for (const QJsonValue &target : status.value(QStringLiteral("targets")).toArray())
        hasKeys(target,
                "code verdict value numerator denominator state certainty baseline expected projection "
                "projection_refused gap needed_pace change assigned assigned_attained parts_missing disputed");
    for (const QJsonValue &task : status.value(QStringLiteral("tasks")).toArray())
        hasKeys(task, "code results missing");
    for (const QJsonValue &organisation : status.value(QStringLiteral("organisations")).toArray())
        hasKeys(organisation, "code state received late version");
    const QJsonObject target = first(status, "targets").toObject();
    CHECK(target.value(QStringLiteral("value")).isNull());
    CHECK(target.value(QStringLiteral("disputed")).isBool());
    CHECK(target.value(QStringLiteral("parts_missing")).isArray());
}

TEST_CASE("Numbers are unrounded numbers")
{
    const Program program;
    program.makeBook();
    REQUIRE(program.run("record book.ansinh --year 2026 --target CT19 --numerator 1 --denominator 3 --by BHXH").exitCode
            == 0);
    const QJsonObject status = program.run("status book.ansinh --year 2026 --json").json();
    const QJsonObject target = found(status.value(QStringLiteral("targets")), "code", QStringLiteral("CT19"));
    CHECK(target.value(QStringLiteral("value")).toDouble() == 100.0 / 3);
}

TEST_CASE("Every command gives exactly one JSON object")
{
    const Program program;
    hasKeys(program.run("new book.ansinh --json").json(), "book");
    hasKeys(program.run("area book.ansinh --add A --json").json(), "area");
    hasKeys(
        program.run("organisation book.ansinh --add %1 --member-of TRUONG --json", {QStringLiteral("Trường A")}).json(),
        "code name member_of");
    hasKeys(program.run("denominator book.ansinh --year 2026 --name x --value 5 --source y --json").json(),
            "year name area value source warnings");
    hasKeys(program.run("assign book.ansinh --year 2026 --target CT31 --value 5 --json").json(),
            "year target value document");
    hasKeys(program.run("record book.ansinh --year 2026 --target CT31 --value 5 --by DCXD --json").json(),
            "recorded warnings");
    hasKeys(program.run("result book.ansinh --year 2026 --task 1.1 --by VHXH --text x --json").json(),
            "results indicators warnings");
    hasKeys(program.run("plan-export book.ansinh --out plan.json --json").json(), "file");
    hasKeys(program.run("plan-import book.ansinh plan.json --json").json(), "plan targets tasks");
    hasKeys(program.run("history book.ansinh --json").json(), "entries");
    hasKeys(program.run("undo book.ansinh --json").json(), "entry");
    hasKeys(program.run("redo book.ansinh --json").json(), "entry");
    hasKeys(program.run("check book.ansinh --json").json(), "whole file hashes references");
    hasKeys(program.run("report book.ansinh --year 2026 --out r.pdf --json").json(), "file pages remarks");
    hasKeys(program.run("backup book.ansinh --out copy.ansinh --json").json(), "backup");
    hasKeys(program.run("restore book.ansinh --from copy.ansinh --json").json(), "book kept");
    hasKeys(program.run("sample sample.ansinh --json").json(), "book figures results submissions");
}
