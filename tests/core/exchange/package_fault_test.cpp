// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_csv.h"
#include "core/exchange/package_rows.h"
#include "core/exchange/package_workbook.h"
#include "tests/core/exchange/sample_package.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Kind = PackageFinding::Kind;

/// A package with one fault, named for it, and what is to be found, and where.
struct Fault
{
    const char *name;
    Kind kind;
    const char *file;
    Change change;
};

QByteArray &table(PackageMembers &members, const char *name)
{
    return part(members, (QByteArray("data/") + name + ".csv").constData());
}

void remove(PackageMembers &members, const QString &path)
{
    members.erase(
        std::remove_if(members.begin(), members.end(), [&](const PackageMember &its) { return its.path == path; }),
        members.end());
}

/// The first row of a table once more, at the end.
void repeatFirstRow(QByteArray &csv)
{
    const auto first = csv.indexOf('\n') + 1;
    csv += csv.mid(first, csv.indexOf('\n', first) + 1 - first);
}

/// Changes made by somebody who does not know that hashes are kept.
const std::vector<Fault> &clumsyFaults()
{
    static const std::vector<Fault> faults{
        {"a figure was changed by hand", Kind::Hash, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), ",reported,", ",not_available,"); }},
        {"the report was exchanged", Kind::Hash, "files/bao-cao.pdf",
         [](PackageMembers &its) { part(its, "files/bao-cao.pdf") += " "; }},
        {"the workbook was saved anew", Kind::Hash, "files/so-lieu.xlsx",
         [](PackageMembers &its) { part(its, "files/so-lieu.xlsx") += '\0'; }},
        {"a table is missing", Kind::Member, "data/areas.csv",
         [](PackageMembers &its) { remove(its, QStringLiteral("data/areas.csv")); }},
        {"a part is there that does not belong", Kind::Member, "setup.exe",
         [](PackageMembers &its) {
             its.push_back({QStringLiteral("setup.exe"), "MZ"});
         }},
        {"a report that is named is missing", Kind::Member, "files/bao-cao.pdf",
         [](PackageMembers &its) { remove(its, kReportPdfPath); }},
        {"the descriptor is missing", Kind::Foreign, "datapackage.json",
         [](PackageMembers &its) { remove(its, kDescriptorPath); }},
        {"the descriptor is of another program", Kind::Foreign, "datapackage.json",
         [](PackageMembers &its) { replaceIn(part(its, "datapackage.json"), "\"an_sinh\"", "\"other\""); }},
        {"the descriptor is cut", Kind::Descriptor, "datapackage.json",
         [](PackageMembers &its) { part(its, "datapackage.json").chop(10); }},
        {"the format is newer", Kind::Newer, "datapackage.json",
         [](PackageMembers &its) { replaceIn(part(its, "datapackage.json"), "\"format\": 1,", "\"format\": 2,"); }},
        {"the check code was changed", Kind::Hash, "datapackage.json",
         [](PackageMembers &its) {
             replaceIn(part(its, "datapackage.json"), "\"check_code\": \"", "\"check_code\": \"X");
         }},
        {"the schema was changed", Kind::Descriptor, "datapackage.json",
         [](PackageMembers &its) {
             replaceIn(part(its, "datapackage.json"), "\"minimum\": 1990", "\"minimum\": 1890");
         }},
        {"the title was changed", Kind::Descriptor, "datapackage.json",
         [](PackageMembers &its) { replaceIn(part(its, "datapackage.json"), "năm 2026", "năm 2027"); }},
    };
    return faults;
}

/// Changes by somebody who sets the hashes right again.
const std::vector<Fault> &forgedFaults()
{
    static const std::vector<Fault> faults{
        {"a verdict was embellished", Kind::Derived, "data/assessments.csv",
         [](PackageMembers &its) { replaceIn(table(its, "assessments"), ",behind,", ",attained,"); }},
        {"a figure was changed, the totals were not", Kind::Derived, "data/assessments.csv",
         [](PackageMembers &its) {
             QByteArray &figures = table(its, "figures");
             const QString text = QString::fromUtf8(figures);
             static const QRegularExpression kCount(
                 QStringLiteral("\"CT31\",2026,false,whole,,,\"[A-Z]+\",reported,([0-9]+),"));
             const auto match = kCount.match(text);
             REQUIRE(match.hasMatch());
             figures = (text.left(match.capturedStart(1)) + QStringLiteral("9999") + text.mid(match.capturedEnd(1)))
                           .toUtf8();
         }},
        {"a target was lowered in its table", Kind::Derived, "data/targets.csv",
         [](PackageMembers &its) { replaceIn(table(its, "targets"), ",more_than,500,", ",more_than,400,"); }},
        {"a year is no number", Kind::Value, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), ",2026,", ",20x6,"); }},
        {"a year is before all years", Kind::Value, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), ",2026,", ",1889,"); }},
        {"a word is none of the column's", Kind::Value, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), ",reported,", ",guessed,"); }},
        {"a code is missing", Kind::Value, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), "\"CT01\",", ","); }},
        {"a number has a comma", Kind::Table, "data/denominators.csv",
         [](PackageMembers &its) {
             QByteArray &csv = table(its, "denominators");
             csv = QString::fromUtf8(csv)
                       .replace(QRegularExpression(QStringLiteral(",([0-9])([0-9]{3,}),\"")),
                                QStringLiteral(",\\1,\\2,\""))
                       .toUtf8();
         }},
        {"a row stands twice", Kind::Key, "data/figures.csv",
         [](PackageMembers &its) { repeatFirstRow(table(its, "figures")); }},
        {"a figure is of a target that there is not", Kind::Reference, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), "\"CT01\",", "\"CT99\","); }},
        {"an area is nowhere", Kind::Reference, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), "\"Khu phố 1\",", "\"Khu phố 99\","); }},
        {"a column has another name", Kind::Table, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), "target,year", "target,nam"); }},
        {"two packages stand in one", Kind::Table, "data/package.csv",
         [](PackageMembers &its) {
             QByteArray &csv = table(its, "package");
             repeatFirstRow(csv);
             const auto second = csv.indexOf("\r\n1,\"", csv.indexOf("\r\n1,\"") + 1);
             csv.insert(second + 5, 'x');
         }},
        {"a figure is of a later year", Kind::Scope, "data/figures.csv",
         [](PackageMembers &its) { replaceIn(table(its, "figures"), ",2026,", ",2027,"); }},
        {"somebody is named though no names were wanted", Kind::Scope, "data/package.csv",
         [](PackageMembers &its) {
             QByteArray &plan = part(its, "plans/plan-2025.json");
             replaceIn(plan, "\"signer_name\": \"\"", "\"signer_name\": \"Lê Thanh Bình\"");
         }},
        {"the plan cannot be read", Kind::Plan, "plans/plan-2025.json",
         [](PackageMembers &its) { replaceIn(part(its, "plans/plan-2025.json"), "\"targets\"", "\"aims\""); }},
        {"a plan is there that is not named", Kind::Plan, "data/plans.csv",
         [](PackageMembers &its) {
             its.push_back({QStringLiteral("plans/plan-2031.json"), part(its, "plans/plan-2025.json")});
         }},
        {"a group is its own member", Kind::Scope, "data/organisations.csv",
         [](PackageMembers &its) {
             QByteArray &csv = table(its, "organisations");
             replaceIn(csv, ",group,false,false,,", ",group,false,false,\"TRUONG\",");
         }},
        {"a program has the name of the report", Kind::File, "files/bao-cao.pdf",
         [](PackageMembers &its) { replaceIn(part(its, "files/bao-cao.pdf"), "%PDF-1.7", "MZ\x90"); }},
        {"the workbook for people says something else", Kind::Workbook, "files/so-lieu.xlsx",
         [](PackageMembers &its) {
             PackageRows rows = rowsOf(sampleContents());
             rows[packageTableNamed(QStringLiteral("figures"))].front()[8] = QStringLiteral("99.5");
             const auto code = readPackage(samplePackage(), PackageLook::Tables).code;
             part(its, "files/so-lieu.xlsx") = *packageWorkbook(sampleContents(), rows, code);
         }},
        {"the cover shows another code", Kind::Workbook, "files/so-lieu.xlsx",
         [](PackageMembers &its) {
             part(its, "files/so-lieu.xlsx")
                 = *packageWorkbook(sampleContents(), rowsOf(sampleContents()), QStringLiteral("AAA-AAA-AAA"));
         }},
    };
    return faults;
}

/// The figures with that numerator in as many rows.
QByteArray figuresWith(const QString &numerator, size_t rows)
{
    const size_t at = packageTableNamed(QStringLiteral("figures"));
    const PackageTable &figures = packageTables()[at];
    std::vector<PackageRow> all = rowsOf(sampleContents())[at];
    for (size_t i = 0; i < rows; ++i)
        all[i][figures.column(QStringLiteral("numerator"))] = numerator;
    return packageCsv(figures, all);
}

void checkFound(const Fault &fault, const QByteArray &archive)
{
    const PackageReading reading = readPackage(archive);
    UNSCOPED_INFO(fault.name);
    for (const PackageFinding &finding : reading.findings)
        UNSCOPED_INFO(nameOf(finding.kind).toStdString() << " " << inOneLine(finding).toStdString());
    const auto isIt = [&](const PackageFinding &finding) {
        return finding.kind == fault.kind && finding.file == QLatin1String(fault.file);
    };
    CHECK(std::any_of(reading.findings.begin(), reading.findings.end(), isIt));
    for (const PackageFinding &finding : reading.findings)
        CHECK_FALSE(finding.message.isEmpty());
    CHECK_FALSE(reading.isSound());
}

} // namespace

TEST_CASE("A package that was changed by hand is refused, and the fault named with its place")
{
    for (const Fault &fault : clumsyFaults())
        checkFound(fault, changedPackage(fault.change));
}

TEST_CASE("A package whose hashes were set right again is refused for what it says")
{
    for (const Fault &fault : forgedFaults())
        checkFound(fault, forgedPackage(fault.change));
}

TEST_CASE("A finding tells the line and the column")
{
    const auto reading = readPackage(
        forgedPackage([](PackageMembers &its) { replaceIn(table(its, "figures"), ",reported,", ",guessed,"); }));
    REQUIRE_FALSE(reading.findings.empty());
    const PackageFinding &finding = reading.findings.front();
    CHECK(finding.line == 2);
    CHECK(finding.column == QStringLiteral("state"));
    CHECK(finding.value == QStringLiteral("guessed"));
}

TEST_CASE("A package that is broken all over is told in a few lines")
{
    const auto reading = readPackage(forgedPackage([](PackageMembers &its) {
        QByteArray &csv = table(its, "figures");
        csv.replace(",reported,", ",guessed,");
    }));
    CHECK(reading.findings.size() == size_t(PackageFindings::kMostAlike));
}

TEST_CASE("Numbers that nobody could add up are refused before anything is judged")
{
    const auto with = [](size_t rows) {
        return readPackage(forgedPackage(
            [&](PackageMembers &its) { table(its, "figures") = figuresWith(QStringLiteral("900000000000"), rows); }));
    };
    CHECK(with(9).findings.front().kind == Kind::Derived);
    REQUIRE(with(12).findings.size() == 1);
    CHECK(with(12).findings.front().kind == Kind::Scope);
}

TEST_CASE("More rows than any ward has are not read")
{
    const auto reading = readPackage(forgedPackage([](PackageMembers &its) {
        QByteArray &csv = table(its, "decisions");
        csv += QByteArray("\"MT01\",\"II.2\",\"r\",2026-11-02T12:00:00Z,\r\n").repeated(20'000);
    }));
    REQUIRE_FALSE(reading.findings.empty());
    CHECK(reading.findings.front().kind == Kind::TooLarge);
    CHECK(reading.findings.front().file == QStringLiteral("data/decisions.csv"));
}
