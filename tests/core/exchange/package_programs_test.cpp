// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_table.h"
#include "tests/core/exchange/sample_package.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace ansinh;
using namespace ansinh::test;

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

/// What Python sees of a package; empty where there is no Python with openpyxl, which is said in a warning.
QJsonObject seenByPython(const QByteArray &package)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("package.zip")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(package) == package.size());
    file.close();
    if (!runScript(QStringLiteral("packages/read_package.py"), folder.path(), QStringLiteral("openpyxl")))
        return {};
    return QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("seen.json")))).object();
}

void checkAmount(const QJsonValue &seen, const std::optional<Decimal> &amount)
{
    CHECK(seen.isNull() == !amount.has_value());
    if (amount)
        CHECK(seen.toDouble() == amount->toDouble());
}

} // namespace

TEST_CASE("Python's readers find every figure of the book in the CSV, typed as the schema says")
{
    const QJsonObject seen = seenByPython(samplePackage());
    if (seen.isEmpty())
        return;
    CHECK(seen[key("profile")] == key("tabular-data-package"));
    CHECK(seen[key("whole")].toBool());
    const QJsonArray rows = seen[key("tables")].toObject()[key("figures")].toArray();
    const std::vector<Figure> &figures = sampleContents().figures;
    REQUIRE(size_t(rows.size()) == figures.size());
    for (size_t i = 0; i < figures.size(); ++i) {
        const QJsonObject row = rows[qsizetype(i)].toObject();
        CHECK(row[key("target")].toString() == figures[i].target.text);
        CHECK(row[key("year")].toInt() == figures[i].period.year.number());
        CHECK(row[key("reported_by")].toString() == figures[i].by.text);
        checkAmount(row[key("value")], figures[i].value);
        checkAmount(row[key("numerator")], figures[i].numerator);
        checkAmount(row[key("denominator")], figures[i].denominator);
    }
}

TEST_CASE("openpyxl reads the workbook: numbers are numbers, dates dates, headers stay and filter")
{
    const QJsonObject seen = seenByPython(samplePackage());
    if (seen.isEmpty())
        return;
    const QJsonArray sheets = seen[key("sheets")].toArray();
    REQUIRE(sheets.size() == qsizetype(packageTables().size()));
    int numbers = 0;
    int dates = 0;
    for (qsizetype i = 1; i < sheets.size(); ++i) {
        const QJsonObject sheet = sheets[i].toObject();
        INFO(sheet[key("name")].toString().toStdString());
        CHECK(sheet[key("freeze")] == key("A2"));
        CHECK(sheet[key("filter")].toString().startsWith(key("A1:")));
        CHECK_FALSE(sheet[key("repeats")].isNull());
        CHECK(sheet[key("formulas")].toInt() == 0);
        numbers += sheet[key("numbers")].toInt();
        dates += sheet[key("dates")].toInt();
    }
    CHECK(numbers > 1000);
    CHECK(dates > 50);
    CHECK(seen[key("cover")].toArray().contains(seen[key("code")]));
}

TEST_CASE("Text that begins as a formula stays text for every reader")
{
    PackageContents contents = sampleContents();
    const QStringList texts{QStringLiteral("=HYPERLINK(\"http://x\")"), QStringLiteral("+84 233"), QStringLiteral("-5"),
                            QStringLiteral("@SUM(A1)")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        contents.figures[size_t(i)].note = texts[i];
    const auto made = writePackage(contents, {});
    REQUIRE(made);
    const auto reading = readPackage(made->bytes);
    REQUIRE(reading.isSound());
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(reading.contents->figures[size_t(i)].note == texts[i]);
    const QJsonObject seen = seenByPython(made->bytes);
    if (seen.isEmpty())
        return;
    const QJsonArray rows = seen[key("tables")].toObject()[key("figures")].toArray();
    QStringList shown;
    for (const QJsonValue &sheet : seen[key("sheets")].toArray()) {
        CHECK(sheet.toObject()[key("formulas")].toInt() == 0);
        for (const QJsonValue &text : sheet.toObject()[key("texts")].toArray())
            shown += text.toString();
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        CHECK(rows[i].toObject()[key("note")].toString() == QLatin1Char('\'') + texts[i]); // harmless in a spreadsheet
        CHECK(shown.contains(texts[i]));
    }
}
