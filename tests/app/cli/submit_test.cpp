// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/unzipped.h"

#include <QCryptographicHash>

using namespace ansinh::test;

namespace {

const char *const kSubmit = "submit s.ansinh --year 2026 --number 123 --date 2026-11-04 --json";

QJsonValue value(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

QString errorKind(const Ran &ran)
{
    return ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString();
}

void makeSample(const Program &program)
{
    REQUIRE(program.run("sample s.ansinh").exitCode == 0);
}

void submit(const Program &program)
{
    const Ran ran = program.run(kSubmit);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
}

/// The report in that form, as it is written today or on another day.
QByteArray report(const Program &program, const char *ending, const char *day = "2026-11-05")
{
    const QString file = QStringLiteral("r.") + QString::fromLatin1(ending);
    const Ran ran = program.run({QStringLiteral("--today"), QString::fromLatin1(day), QStringLiteral("report"),
                                 QStringLiteral("s.ansinh"), QStringLiteral("--year"), QStringLiteral("2026"),
                                 QStringLiteral("--out"), file, QStringLiteral("--json")});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    CHECK(value(ran.json(), "remarks").isArray());
    return program.read(file.toLatin1().constData());
}

} // namespace

TEST_CASE("submit keeps the report, and report gives the same bytes for ever after")
{
    const Program program;
    makeSample(program);
    const QJsonObject answer = [&] {
        const Ran ran = program.run(kSubmit);
        INFO(ran.err.toStdString());
        REQUIRE(ran.exitCode == 0);
        return ran.json();
    }();
    CHECK(value(answer, "year").toInt() == 2026);
    CHECK(value(answer, "number").toString() == QStringLiteral("123"));
    CHECK(value(answer, "date").toString() == QStringLiteral("2026-11-04"));
    CHECK(value(answer, "version").toInt() == 1);
    CHECK(value(answer, "submitted_on").toString() == QStringLiteral("2026-11-05"));
    CHECK_FALSE(value(answer, "remarks").toArray().isEmpty());
    const QByteArray pdf = report(program, "pdf");
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(value(value(answer, "sha256").toObject(), "pdf").toString().toLatin1()
          == QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    const QByteArray docx = report(program, "docx");
    const QByteArray odt = report(program, "odt");
    const QByteArray html = report(program, "html");
    CHECK(html.contains("123"));
    REQUIRE(program.run("area s.ansinh --add %1", {QStringLiteral("Khu phố mới")}).exitCode == 0);
    REQUIRE(program.run("plan-export s.ansinh --out p.json").exitCode == 0);
    QByteArray plan = program.read("p.json");
    program.write("p.json", plan.replace("Phường 2", "Phường khác"));
    REQUIRE(program.run("plan-import s.ansinh p.json").exitCode == 0);
    CHECK(report(program, "pdf", "2027-03-01") == pdf);
    CHECK(report(program, "docx", "2027-03-01") == docx);
    CHECK(report(program, "odt", "2027-03-01") == odt);
    CHECK(report(program, "html", "2027-03-01") == html);
    CHECK(program.run("check s.ansinh").exitCode == 0);
}

TEST_CASE("A frozen year refuses what would change it, with exit 1 and the kind in the JSON, and changes nothing")
{
    const Program program;
    makeSample(program);
    submit(program);
    const QString history = program.run("history s.ansinh --json").out;
    for (const char *call : {"record s.ansinh --year 2026 --target CT31 --value 5 --by DCXD --json",
                             "record s.ansinh --year 2025 --target CT31 --value 5 --by DCXD --json",
                             "assign s.ansinh --year 2026 --target CT31 --value 5 --json",
                             "result s.ansinh --year 2026 --task 1.1 --by VHXH --text x --json",
                             "denominator s.ansinh --year 2026 --name x --value 5 --source y --json",
                             "submit s.ansinh --year 2026 --number 124 --date 2026-11-04 --json",
                             "submit s.ansinh --year 2025 --number 124 --date 2026-11-04 --json"}) {
        INFO(call);
        const Ran ran = program.run(call);
        CHECK(ran.exitCode == 1);
        CHECK(errorKind(ran) == QStringLiteral("frozen"));
        CHECK(ran.err.contains(QStringLiteral("123/BC-UBND")));
    }
    CHECK(program.run("undo s.ansinh --json").exitCode == 1);
    CHECK(program.run("history s.ansinh --json").out == history);
    CHECK(program.run("record s.ansinh --year 2027 --target CT31 --value 900 --by DCXD").exitCode == 0);
}

TEST_CASE("status says what is submitted, and reopen, which wants a reason, makes it a draft again")
{
    const Program program;
    makeSample(program);
    const auto submitted
        = [&] { return value(program.run("status s.ansinh --year 2026 --json").json(), "submitted"); };
    CHECK(submitted().isNull());
    CHECK(program.run("status s.ansinh --year 2026 --json").json().contains(QStringLiteral("submitted")));
    submit(program);
    CHECK(keysOf(submitted())
          == QStringList{QStringLiteral("date"), QStringLiteral("number"), QStringLiteral("version")});
    CHECK(value(submitted().toObject(), "number").toString() == QStringLiteral("123"));
    CHECK(program.run("status s.ansinh --year 2026").out.contains(QStringLiteral("123/BC-UBND")));
    CHECK(program.run("reopen s.ansinh --year 2026").exitCode == 2);
    CHECK(errorKind(program.run("reopen s.ansinh --year 2025 --reason x --json")) == QStringLiteral("not_found"));
    const Ran ran = program.run("reopen s.ansinh --year 2026 --reason %1 --json", {QStringLiteral("Số sai")});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    CHECK(value(ran.json(), "reason").toString() == QStringLiteral("Số sai"));
    CHECK(value(ran.json(), "version").toInt() == 1);
    CHECK(submitted().isNull());
    REQUIRE(program.run("record s.ansinh --year 2026 --target CT31 --value 900 --by DCXD").exitCode == 0);
    submit(program);
    CHECK(value(submitted().toObject(), "version").toInt() == 2);
}

TEST_CASE("A submit with a wrong number, date or year is refused")
{
    const Program program;
    makeSample(program);
    for (const char *call : {"submit s.ansinh --year 2026 --number /X --date 2026-11-04 --json",
                             "submit s.ansinh --year 2026 --number 5 --date 2026-11-06 --json",
                             "submit s.ansinh --year 2026 --number 5 --date 4/11/2026 --json",
                             "submit s.ansinh --year 2027 --number 5 --date 2026-11-04 --json"}) {
        INFO(call);
        const Ran ran = program.run(call);
        CHECK(ran.exitCode == 1);
        CHECK(errorKind(ran) == QStringLiteral("invalid"));
    }
    CHECK(program.run("submit s.ansinh --year 2026 --number 5").exitCode == 2);
    CHECK(program.run("submit --help").out.contains(QStringLiteral("--date")));
    CHECK(program.run("submit --help --lang en").out.contains(QStringLiteral("freezes the year")));
}

TEST_CASE("The package of a submitted year is submitted, and holds what was kept")
{
    const Program program;
    makeSample(program);
    submit(program);
    const Ran ran = program.run("export s.ansinh --year 2026 --out p.zip --with-names --json");
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    CHECK(value(ran.json(), "state").toString() == QStringLiteral("submitted"));
    const auto files = unzipped(program.read("p.zip"));
    CHECK(fileIn(files, QStringLiteral("files/bao-cao.pdf")) == report(program, "pdf"));
    CHECK(fileIn(files, QStringLiteral("files/bao-cao.docx")) == report(program, "docx"));
    const QJsonObject verified = program.run("verify p.zip --json").json();
    CHECK(value(verified, "sound").toBool());
    CHECK(value(verified, "state").toString() == QStringLiteral("submitted"));
    REQUIRE(program.run("reopen s.ansinh --year 2026 --reason x").exitCode == 0);
    CHECK(value(program.run("export s.ansinh --year 2026 --out p.zip --json").json(), "state").toString()
          == QStringLiteral("draft"));
}
