// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

using namespace ansinh::test;

namespace {

void succeed(const Program &program, const char *words, const QStringList &values = {})
{
    const Ran ran = program.run(words, values);
    INFO(words);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
}

QJsonObject targetOf(const Program &program, const char *code, const char *year = "2026")
{
    const Ran ran = program.run("status book.ansinh --json --year %1", {QLatin1String(year)});
    return found(ran.json().value(QStringLiteral("targets")), "code", QLatin1String(code));
}

double number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toDouble(-1);
}

QString word(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("From a new book to the verdict and the report")
{
    const Program program;
    program.makeBook();
    succeed(program, "denominator book.ansinh --year 2026 --name %1 --value 5000 --source %2",
            {QStringLiteral("Dân số"), QStringLiteral("Công an phường")});
    succeed(program, "assign book.ansinh --year 2026 --target CT19 --value 90");
    succeed(program, "record book.ansinh --year 2025 --target CT19 --numerator 4400 --denominator 4950 --by BHXH");
    succeed(program, "record book.ansinh --year 2026 --target CT19 --numerator 4600 --by BHXH --certainty preliminary");
    const QJsonObject target = targetOf(program, "CT19");
    CHECK(number(target, "value") == 92);
    CHECK(number(target, "numerator") == 4600);
    CHECK(number(target, "denominator") == 5000);
    CHECK(number(target, "gap") == 400);
    CHECK(target.value(QStringLiteral("assigned_attained")).toBool());
    CHECK(word(target, "certainty") == QStringLiteral("preliminary"));
    CHECK(word(target, "verdict") == QStringLiteral("on_track"));
    succeed(program, "report book.ansinh --year 2026 --out report.pdf");
    CHECK(program.read("report.pdf").startsWith("%PDF-"));
    succeed(program, "report book.ansinh --year 2026 --out report.html");
    CHECK(QString::fromUtf8(program.read("report.html")).contains(QStringLiteral("BÁO CÁO")));
}

TEST_CASE("The same calls on the same day make the same report")
{
    const Program program;
    program.makeBook();
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 512 --by DCXD");
    succeed(program, "report book.ansinh --year 2026 --out one.html");
    succeed(program, "report book.ansinh --year 2026 --out two.html");
    CHECK(program.read("one.html") == program.read("two.html"));
}

TEST_CASE("Areas add up, and decomposed names are the same names")
{
    const Program program;
    program.makeBook();
    const QString composed = QStringLiteral("Khu phố 1");
    succeed(program, "area book.ansinh --add %1", {composed});
    succeed(program, "area book.ansinh --add %1", {QStringLiteral("Khu phố 2")});
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 300 --by DCXD --area %1",
            {composed.normalized(QString::NormalizationForm_D)});
    QJsonObject target = targetOf(program, "CT31");
    CHECK(number(target, "value") == 300);
    const QJsonObject missing = target.value(QStringLiteral("parts_missing")).toArray().at(0).toObject();
    CHECK(word(missing, "area") == QStringLiteral("Khu phố 2"));
    CHECK(missing.value(QStringLiteral("member")).isNull());
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 201 --by DCXD --area %1",
            {QStringLiteral("Khu phố 2")});
    target = targetOf(program, "CT31");
    CHECK(number(target, "value") == 501);
    CHECK(word(target, "verdict") == QStringLiteral("attained"));
}

TEST_CASE("A yes or no is true or false, a state has no value")
{
    const Program program;
    program.makeBook();
    succeed(program, "record book.ansinh --year 2026 --target CT37 --value yes --by TYT");
    succeed(program, "record book.ansinh --year 2026 --target CT10 --state not_assessable --by TYT");
    const QJsonObject answered = targetOf(program, "CT37");
    CHECK(answered.value(QStringLiteral("value")).isBool());
    CHECK(answered.value(QStringLiteral("value")).toBool());
    const QJsonObject stated = targetOf(program, "CT10");
    CHECK(stated.value(QStringLiteral("value")).isNull());
    CHECK(word(stated, "state") == QStringLiteral("not_assessable"));
    CHECK(word(stated, "verdict") == QStringLiteral("not_assessable"));
}

TEST_CASE("Sources that disagree stand open until the officer decides")
{
    const Program program;
    program.makeBook();
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 480 --by DCXD");
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 520 --by MTTQ");
    QJsonObject target = targetOf(program, "CT31");
    CHECK(target.value(QStringLiteral("disputed")).toBool());
    CHECK(word(target, "verdict") == QStringLiteral("disputed"));
    const QString id = word(target.value(QStringLiteral("disputes")).toArray().at(0).toObject(), "id");
    CHECK(program.run("decide book.ansinh --item %1 --choose BHXH --reason x", {id}).exitCode == 1);
    succeed(program, "decide book.ansinh --item %1 --choose MTTQ --reason %2", {id, QStringLiteral("Đã đối chiếu")});
    target = targetOf(program, "CT31");
    CHECK_FALSE(target.value(QStringLiteral("disputed")).toBool());
    CHECK(number(target, "value") == 520);
}

TEST_CASE("A decision on a contradiction moves what is in force")
{
    const Program program;
    program.makeBook();
    const auto plan = [&] { return program.run("plan book.ansinh --json").json(); };
    QJsonObject contradiction;
    for (const QJsonValue &each : plan().value(QStringLiteral("contradictions")).toArray())
        if (word(each.toObject(), "target") == QStringLiteral("CT08"))
            contradiction = each.toObject();
    REQUIRE_FALSE(contradiction.isEmpty());
    CHECK(word(contradiction, "state") == QStringLiteral("open"));
    const QJsonObject second = contradiction.value(QStringLiteral("places")).toArray().at(1).toObject();
    succeed(program, "decide book.ansinh --item %1 --choose %2 --reason x",
            {word(contradiction, "id"), word(second, "key")});
    const QJsonObject after = plan();
    CHECK(word(found(after.value(QStringLiteral("contradictions")), "id", word(contradiction, "id")), "state")
          == QStringLiteral("decided"));
    const QJsonArray statements = found(after.value(QStringLiteral("targets")), "code", QStringLiteral("CT08"))
                                      .value(QStringLiteral("statements"))
                                      .toArray();
    REQUIRE(statements.size() == 2);
    CHECK_FALSE(statements.at(0).toObject().value(QStringLiteral("in_force")).toBool());
    CHECK(statements.at(1).toObject().value(QStringLiteral("in_force")).toBool());
    CHECK(number(targetOf(program, "CT08"), "target_value") == 50);
}

TEST_CASE("Results and indicators of a task are counted, and later words leave earlier ones alone")
{
    const Program program;
    program.makeBook();
    succeed(program, "result book.ansinh --year 2026 --task 1.2 --by VPTK --text %1",
            {QStringLiteral("Đã khen thưởng")});
    succeed(program, "result book.ansinh --year 2026 --task 1.2 --by VPTK --difficulties %1 --indicator %2 --value 3",
            {QStringLiteral("Thiếu kinh phí"), QStringLiteral("Tập thể được khen thưởng")});
    const QJsonObject status = program.run("status book.ansinh --year 2026 --json").json();
    const QJsonObject task = found(status.value(QStringLiteral("tasks")), "code", QStringLiteral("1.2"));
    CHECK(number(task, "results") == 1);
    CHECK(task.value(QStringLiteral("missing")).toArray().isEmpty());
    succeed(program, "report book.ansinh --year 2026 --out report.html");
    const QString report = QString::fromUtf8(program.read("report.html"));
    CHECK(report.contains(QStringLiteral("Đã khen thưởng")));
    CHECK(report.contains(QStringLiteral("Thiếu kinh phí")));
}

TEST_CASE("What was done is in the journal, taken back and done again, across calls")
{
    const Program program;
    program.makeBook();
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 480 --by DCXD");
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 490 --by DCXD");
    const QJsonArray entries
        = program.run("history book.ansinh --json").json().value(QStringLiteral("entries")).toArray();
    REQUIRE(entries.size() >= 2);
    CHECK(word(entries.at(0).toObject(), "action") == QStringLiteral("record"));
    succeed(program, "undo book.ansinh");
    CHECK(number(targetOf(program, "CT31"), "value") == 480);
    succeed(program, "redo book.ansinh");
    CHECK(number(targetOf(program, "CT31"), "value") == 490);
    CHECK(program.run("redo book.ansinh").exitCode == 1);
    CHECK(program.run("history book.ansinh --since 2030-01-01 --json")
              .json()
              .value(QStringLiteral("entries"))
              .toArray()
              .isEmpty());
}

TEST_CASE("The journal tells the old and the new value in plain numbers")
{
    const Program program;
    program.makeBook();
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 400 --by DCXD");
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 412 --by DCXD");
    const QJsonArray entries
        = program.run("history book.ansinh --json").json().value(QStringLiteral("entries")).toArray();
    const QJsonArray changes = entries.at(0).toObject().value(QStringLiteral("changes")).toArray();
    REQUIRE(changes.size() == 1);
    const QJsonObject change = changes.at(0).toObject();
    CHECK(word(change, "table") == QStringLiteral("figure"));
    CHECK(number(change.value(QStringLiteral("before")).toObject(), "value") == 400);
    CHECK(number(change.value(QStringLiteral("after")).toObject(), "value") == 412);
    const QJsonArray first = entries.at(1).toObject().value(QStringLiteral("changes")).toArray();
    CHECK(first.at(0).toObject().value(QStringLiteral("before")).isNull());
}

TEST_CASE("A shared denominator without its source is refused")
{
    const Program program;
    program.makeBook();
    const Ran ran = program.run("denominator book.ansinh --year 2026 --name %1 --value 5000 --source %2",
                                {QStringLiteral("Dân số"), QStringLiteral(" ")});
    CHECK(ran.exitCode == 1);
}

TEST_CASE("A copy is whole, and puts a spoilt book right")
{
    const Program program;
    program.makeBook();
    succeed(program, "record book.ansinh --year 2026 --target CT31 --value 480 --by DCXD");
    succeed(program, "backup book.ansinh --out copy.ansinh");
    CHECK(program.run("backup book.ansinh --out copy.ansinh").exitCode == 1);
    program.write("book.ansinh", "spoilt");
    CHECK(program.run("status book.ansinh --year 2026").exitCode == 1);
    const Ran restored = program.run("restore book.ansinh --from copy.ansinh --json");
    CHECK(restored.exitCode == 0);
    CHECK_FALSE(word(restored.json(), "kept").isEmpty());
    CHECK(number(targetOf(program, "CT31"), "value") == 480);
    succeed(program, "check book.ansinh");
}

TEST_CASE("A plan goes out and comes back the same")
{
    const Program program;
    program.makeBook();
    succeed(program, "plan-export book.ansinh --out one.json");
    succeed(program, "plan-import book.ansinh one.json");
    succeed(program, "plan-export book.ansinh --out two.json");
    CHECK_FALSE(program.read("one.json").isEmpty());
    CHECK(program.read("one.json") == program.read("two.json"));
    succeed(program, "new second.ansinh --plan one.json");
}

TEST_CASE("The sample fills a book that says so on its report, and only an empty one")
{
    const Program program;
    succeed(program, "sample book.ansinh");
    CHECK(program.run("sample book.ansinh").exitCode == 1);
    const QJsonObject status = program.run("status book.ansinh --year 2025 --json").json();
    CHECK_FALSE(found(status.value(QStringLiteral("organisations")), "state", QStringLiteral("received")).isEmpty());
    succeed(program, "report book.ansinh --year 2025 --out report.html");
    CHECK(QString::fromUtf8(program.read("report.html")).contains(QStringLiteral("mẫu"), Qt::CaseInsensitive));
    succeed(program, "sample later.ansinh --reorganised");
    succeed(program, "check later.ansinh");
}

TEST_CASE("A call that is done says nothing on standard error, and for a person a readable table")
{
    const Program program;
    program.makeBook();
    succeed(program, "record book.ansinh --year 2026 --target CT19 --numerator 9716 --denominator 10000 --by BHXH");
    const Ran status = program.run("status book.ansinh --year 2026");
    CHECK(status.err.isEmpty());
    CHECK(status.out.contains(QStringLiteral("97,2%")));
    CHECK_FALSE(status.out.contains(QStringLiteral("% %")));
    CHECK(status.out.contains(QStringLiteral("Bảo hiểm xã hội thị xã Quảng Trị")));
    CHECK(program.run("plan book.ansinh").out.contains(QStringLiteral("Dân số tham gia bảo hiểm y tế")));
}

TEST_CASE("What is to be known before the report is printed is told beside it, never instead of it")
{
    const Program program;
    program.makeBook();
    const Ran ran = program.run("report book.ansinh --year 2026 --out report.pdf");
    CHECK(ran.exitCode == 0);
    CHECK(ran.err.contains(QStringLiteral("CT19")));
    const QJsonArray remarks
        = program.run("report book.ansinh --year 2026 --out again.pdf --json").json()[QLatin1String("remarks")].toArray();
    REQUIRE_FALSE(remarks.isEmpty());
    CHECK(remarks.first()[QLatin1String("severity")].toString() == QStringLiteral("serious"));
    CHECK(remarks.first()[QLatin1String("items")].isArray());
}
