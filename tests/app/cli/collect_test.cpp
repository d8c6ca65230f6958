// SPDX-License-Identifier: GPL-3.0-or-later
// What people send back, made by openpyxl and LibreOffice out of a form that the program itself wrote
// (tests/data/returns/make_returns.py), and what is expected of each.
#include "tests/app/cli/returns.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ansinh::test;

namespace {

/// What one of the made files shall give.
struct Expected
{
    const char *file;
    const char *rule; ///< "": none but what every one of them gets
    const char *severity;
    int taken; ///< answers, new; -1: refused
};

// Every one has 4 answers: CT27 none arisen, CT29 of Khu phố 1, CT30, CT31.
constexpr Expected kExpected[] = {
    {"clean", "missing_answers", "note", 4},
    {"blank", "missing_answers", "note", 0},
    {"moved-rows", "", "", 4},
    {"inserted-rows", "", "", 4},
    {"pasted-formats", "", "", 4},
    {"merged-cells", "", "", 4},
    {"text-numbers", "parted_thousands", "note", 4},
    {"comma-decimals", "percent_without_numbers", "note", 4},
    {"dot-decimals", "percent_without_numbers", "note", 4},
    {"thousands-and-decimals", "", "", 5},
    {"ambiguous-thousands", "ambiguous_number", "ask", 4},
    {"fraction-with-word", "unit_left_out", "note", 4},
    {"at-least-percent", "comparison", "ask", 3},
    {"dash", "placeholder", "ask", 3},
    {"ellipsis", "placeholder", "ask", 3},
    {"none-arisen-words", "", "", 4},
    {"percent-format", "percent_without_numbers", "note", 4},
    {"percent-in-count", "ambiguous_number", "ask", 3},
    {"date-format", "ambiguous_number", "ask", 3},
    {"date-in-count", "not_a_number", "stop", -1},
    {"decomposed-vietnamese", "", "", 4},
    {"tcvn3", "converted_encoding", "note", 5},
    {"vni", "converted_encoding", "note", 5},
    {"hidden-rows", "hidden_row", "note", 4},
    {"extra-sheets", "", "", 4},
    {"formula-without-value", "formula_without_value", "stop", -1},
    {"cell-error", "cell_error", "stop", -1},
    {"state-and-value", "state_with_value", "ask", 3},
    {"numerator-above", "numerator_above_denominator", "stop", -1},
    {"denominators-disagree", "denominators_disagree", "ask", 4},
    {"unknown-code", "unknown_row", "note", 3},
    {"other-plan", "other_plan", "stop", -1},
    {"other-year", "other_year", "stop", -1},
    {"newer-form", "other_form_version", "stop", -1},
    {"identity-lost", "no_identity", "stop", -1},
    {"renamed-sheet", "", "", 4},
    {"columns-reordered", "", "", 4},
    {"TYT-bao-cao-2026", "other_organisation", "stop", -1},
    {"password", "password", "stop", -1},
    {"macros", "macros", "stop", -1},
    {"not-a-workbook", "not_a_workbook", "stop", -1},
    {"cut-off", "damaged", "stop", -1},
};

std::string told(const QJsonObject &file)
{
    std::string text;
    for (const QJsonValue &value : file.value(QStringLiteral("problems")).toArray()) {
        const QJsonObject problem = value.toObject();
        for (const char *key : {"severity", "rule", "sheet", "cell", "value", "message"})
            text += problem.value(QLatin1String(key)).toString().toStdString() + " | ";
        text += "\n";
    }
    return text;
}

int number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

/// What the program says of one file of the call.
QJsonObject only(const Ran &ran)
{
    const QJsonArray files = ran.json().value(QStringLiteral("files")).toArray();
    REQUIRE(files.size() == 1);
    return files.first().toObject();
}

bool stays(const Program &program, const QByteArray &before)
{
    return program.read("book.ansinh") == before;
}

} // namespace

TEST_CASE("Every mess is read for what it means, every fault is named in its cell")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    for (const Expected &expected : kExpected) {
        INFO(expected.file);
        const Ran ran = returns.program.run("collect book.ansinh %1 --dry-run --json",
                                            {returns.path(expected.file)});
        const QJsonObject file = only(ran);
        INFO(told(file));
        CHECK(ran.exitCode == (expected.taken < 0 ? 1 : 0));
        CHECK(file.value(QStringLiteral("accepted")).toBool() == (expected.taken >= 0));
        if (expected.taken >= 0)
            CHECK(number(file, "new") == expected.taken);
        if (!*expected.rule)
            continue;
        const QJsonObject problem
            = found(file.value(QStringLiteral("problems")), "rule", QLatin1String(expected.rule));
        CHECK(problem.value(QStringLiteral("severity")).toString() == QLatin1String(expected.severity));
        CHECK_FALSE(problem.value(QStringLiteral("remedy")).toString().isEmpty());
    }
}

TEST_CASE("An old workbook is refused for what it is")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const Ran ran = returns.program.run("collect book.ansinh %1 --json", {returns.folder() + QStringLiteral("/old.xls")});
    CHECK(ran.exitCode == 1);
    CHECK_FALSE(found(only(ran).value(QStringLiteral("problems")), "rule", QStringLiteral("old_xls")).isEmpty());
}

TEST_CASE("A collected return stands in the book, with its version, and once")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const Program &program = returns.program;
    const QString file = returns.path("text-numbers");
    const QByteArray before = program.read("book.ansinh");
    CHECK(program.run("collect book.ansinh %1 --dry-run", {file}).exitCode == 0);
    CHECK(stays(program, before));
    const Ran ran = program.run("collect book.ansinh %1 --received 2026-11-04 --json", {file});
    REQUIRE(ran.exitCode == 0);
    const QJsonObject said = only(ran);
    CHECK(said.value(QStringLiteral("file")).toString() == file);
    CHECK(said.value(QStringLiteral("organisation")).toString() == QStringLiteral("DCXD"));
    CHECK(number(said, "year") == 2026);
    CHECK(number(said, "version") == 1);
    CHECK(number(said, "changed") == 0);
    CHECK(QFileInfo::exists(ran.json().value(QStringLiteral("backup")).toString()));
    const Ran status = program.run("status book.ansinh --year 2026 --json");
    const QJsonObject target = found(status.json().value(QStringLiteral("targets")), "code", QStringLiteral("CT31"));
    CHECK(number(target, "value") == 1257);
    const QJsonObject organisation
        = found(status.json().value(QStringLiteral("organisations")), "code", QStringLiteral("DCXD"));
    CHECK(organisation.value(QStringLiteral("received")).toString() == QStringLiteral("2026-11-04"));

    const Ran again = program.run("collect book.ansinh %1 --json", {file});
    CHECK(again.exitCode == 1);
    CHECK_FALSE(found(only(again).value(QStringLiteral("problems")), "rule", QStringLiteral("same_file")).isEmpty());

    const Ran newer = program.run("collect book.ansinh %1 --json", {returns.path("clean")});
    REQUIRE(newer.exitCode == 0);
    CHECK(number(only(newer), "version") == 2);
    CHECK(number(only(newer), "changed") == 1);
    CHECK(number(only(newer), "unchanged") == 3);
}

TEST_CASE("One refused file refuses the call: nothing is written, and the good ones are named")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const QByteArray before = returns.program.read("book.ansinh");
    const Ran ran = returns.program.run("collect book.ansinh %1 %2 --json",
                                        {returns.path("clean"), returns.path("numerator-above")});
    CHECK(ran.exitCode == 1);
    const QJsonArray files = ran.json().value(QStringLiteral("files")).toArray();
    REQUIRE(files.size() == 2);
    CHECK(files[0].toObject().value(QStringLiteral("accepted")).toBool());
    CHECK_FALSE(files[1].toObject().value(QStringLiteral("accepted")).toBool());
    CHECK(ran.json().value(QStringLiteral("backup")).isNull());
    CHECK(stays(returns.program, before));
    const Ran text = returns.program.run("collect book.ansinh %1", {returns.path("numerator-above")});
    CHECK(text.out.contains(QStringLiteral("Số liệu!")));
}

TEST_CASE("A form in which nothing was filled in is no return")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const QByteArray before = returns.program.read("book.ansinh");
    const Ran ran = returns.program.run("collect book.ansinh %1 --json", {returns.path("blank")});
    CHECK(ran.exitCode == 0);
    CHECK(only(ran).value(QStringLiteral("version")).isNull());
    CHECK(stays(returns.program, before));
    const Ran both = returns.program.run("collect book.ansinh %1 %2 --json",
                                         {returns.path("blank"), returns.path("clean")});
    CHECK(both.exitCode == 0);
    CHECK(number(both.json().value(QStringLiteral("files")).toArray()[1].toObject(), "version") == 1);
}

TEST_CASE("The year that is asked for refuses another")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const Ran ran = returns.program.run("collect book.ansinh %1 --year 2025 --json", {returns.path("clean")});
    CHECK(ran.exitCode == 1);
    CHECK_FALSE(found(only(ran).value(QStringLiteral("problems")), "rule", QStringLiteral("other_year")).isEmpty());
}

TEST_CASE("A folder is its workbooks, what Excel leaves beside an open one is none")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const QString folder = returns.program.path("mailbox");
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::copy(returns.path("clean"), folder + QStringLiteral("/DCXD-bao-cao-2026.xlsx")));
    QFile lock(folder + QStringLiteral("/~$DCXD-bao-cao-2026.xlsx"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    const Ran ran = returns.program.run("collect book.ansinh %1 --json", {folder});
    CHECK(ran.exitCode == 0);
    CHECK(number(only(ran), "new") == 4);
}

TEST_CASE("A file that is not there is refused, and so is a call without one")
{
    const Program program;
    program.makeBook();
    const Ran ran = program.run("collect book.ansinh nowhere.xlsx --json");
    CHECK(ran.exitCode == 1);
    CHECK(ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString()
          == QStringLiteral("not_found"));
    CHECK(program.run("collect book.ansinh").exitCode == 2);
}

TEST_CASE("A form that LibreOffice has saved says the same, filled in before or after")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const QString saved = returns.throughLibreOffice(returns.path("clean"));
    const QString formula = returns.throughLibreOffice(returns.path("formula-without-value"));
    if (saved.isEmpty())
        return;
    const QJsonObject file = only(returns.program.run("collect book.ansinh %1 --dry-run --json", {saved}));
    INFO(told(file));
    CHECK(number(file, "new") == 4);
    // What was a formula without its result has one now.
    const QJsonObject computed = only(returns.program.run("collect book.ansinh %1 --dry-run --json", {formula}));
    INFO(told(computed));
    CHECK(number(computed, "new") == 4);
    REQUIRE(returns.program.run("collect book.ansinh %1", {saved}).exitCode == 0);
    CHECK(number(only(returns.program.run("collect book.ansinh %1 --dry-run --json", {returns.path("clean")})),
                 "unchanged")
          == 4);
}

TEST_CASE("A form that went through LibreOffice before it was filled in is read as well")
{
    const Returns returns;
    if (!returns.areMade())
        return;
    const QString form = returns.throughLibreOffice(returns.program.path("forms/DCXD-bao-cao-2026.xlsx"));
    const QString folder = returns.program.path("office-returns");
    if (form.isEmpty() || !returns.fill(form, folder))
        return;
    for (const char *name : {"clean", "tcvn3", "merged-cells", "moved-rows"}) {
        INFO(name);
        const QString path = QStringLiteral("%1/%2.xlsx").arg(folder, QLatin1String(name));
        const QJsonObject file = only(returns.program.run("collect book.ansinh %1 --dry-run --json", {path}));
        INFO(told(file));
        CHECK(number(file, "new") == (qstrcmp(name, "tcvn3") == 0 ? 5 : 4));
    }
}
