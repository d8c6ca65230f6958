// SPDX-License-Identifier: GPL-3.0-or-later
// The whole report of known books, as it was read and found good (tests/data/reports, one line a paragraph).
// Where the language was changed on purpose: run with ANSINH_RENEW_REPORTS=1, read the difference aloud
// (git diff tests/data/reports), and commit it with the change.
#include "tests/support/catch.h"

#include "tests/core/report/report_book.h"
#include "tests/support/plain_document.h"

#include <QFile>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

QStringList linesOfFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

void renew(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.toUtf8());
}

void checkGolden(const Document &document, const char *name)
{
    const QString path = QStringLiteral(ANSINH_TEST_DATA "/reports/%1.txt").arg(QLatin1String(name));
    const QString text = plainText(document);
    if (qEnvironmentVariableIsSet("ANSINH_RENEW_REPORTS"))
        renew(path, text);
    const QStringList expected = linesOfFile(path);
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i) {
        INFO(name << ".txt, line " << i + 1);
        REQUIRE(lines[i] == expected[i]);
    }
    CHECK(lines.size() == expected.size());
}

} // namespace

TEST_CASE("The report of a complete year reads as it was approved")
{
    checkGolden(ReportBook(Filled::Sample, QDate(2025, 11, 13)).report(2025), "sample-2025");
}

TEST_CASE("The report of a year half collected reads as it was approved, its sources too")
{
    checkGolden(ReportBook(Filled::Sample, QDate(2026, 11, 2)).reportWithSources(2026), "sample-2026");
}

TEST_CASE("The report of a half-year reads as it was approved")
{
    ReportBook book(Filled::Sample, QDate(2026, 7, 5));
    book.recordHalf();
    checkGolden(book.report(2026, true), "half-year-2026");
}

TEST_CASE("The report of the year of the merger reads as it was approved")
{
    checkGolden(ReportBook(Filled::Reorganised, QDate(2025, 11, 13)).report(2025), "reorganised-2025");
}

TEST_CASE("The report of a book without figures reads as it was approved")
{
    checkGolden(ReportBook(Filled::Nothing, QDate(2026, 11, 2)).report(2026), "empty-2026");
}
