// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_judge.h"
#include "core/exchange/package_rows.h"
#include "core/exchange/package_writer.h"
#include "tests/core/exchange/sample_package.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("A package is read back as it was written, and nothing is wrong with it")
{
    const PackageReading reading = readPackage(samplePackage());
    for (const PackageFinding &finding : reading.findings)
        UNSCOPED_INFO(inOneLine(finding).toStdString());
    REQUIRE(reading.isSound());
    CHECK(reading.contents->identity == sampleContents().identity);
    CHECK(reading.contents->scope == sampleContents().scope);
    CHECK(rowsOf(*reading.contents) == rowsOf(sampleContents()));
    CHECK(reading.contents->figures.size() == sampleContents().figures.size());
    CHECK(reading.contents->plans.size() == 1);
    CHECK(reading.code.size() == 11);
    CHECK(reading.files.size() == 2);
}

TEST_CASE("The same contents give the same bytes, read back or not")
{
    const PackageFiles files{true, "%PDF-1.7 a report", {}};
    const auto again = writePackage(sampleContents(), files);
    REQUIRE(again);
    CHECK(again->bytes == samplePackage());
    const auto reading = readPackage(samplePackage());
    REQUIRE(reading.isSound());
    const auto fromIt = writePackage(*reading.contents, files);
    REQUIRE(fromIt);
    CHECK(fromIt->bytes == samplePackage());
    CHECK(fromIt->code == reading.code);
}

TEST_CASE("Another figure, another day, another file: another code")
{
    const QString code = readPackage(samplePackage()).code;
    PackageContents contents = sampleContents();
    contents.identity.madeOn = QDate(2026, 11, 3);
    CHECK(writePackage(contents, {false, "%PDF-1.7 a report", {}})->code != code);
    CHECK(writePackage(sampleContents(), {false, "%PDF-1.7 another", {}})->code != code);
    // The workbook shows the code and is no part of it; what it says is checked against the tables.
    CHECK(writePackage(sampleContents(), {false, "%PDF-1.7 a report", {}})->code == code);
}

TEST_CASE("Plans, areas and added organisations come back as the ward has them")
{
    const auto reading = readPackage(samplePackage(), PackageLook::Tables);
    REQUIRE(reading.isSound());
    const Year year = *Year::from(2026);
    const Plan before = planInForce(sampleContents(), year);
    const Plan after = planInForce(*reading.contents, year);
    REQUIRE(before.organisations.size() == after.organisations.size());
    for (size_t i = 0; i < before.organisations.size(); ++i) {
        CHECK(before.organisations[i].code == after.organisations[i].code);
        CHECK(before.organisations[i].name == after.organisations[i].name);
        CHECK(before.organisations[i].memberOf == after.organisations[i].memberOf);
    }
    REQUIRE(reading.contents->areas.size() == sampleContents().areas.size());
    CHECK(reading.contents->areas.front().name == sampleContents().areas.front().name);
    CHECK(planPrint(reading.contents->plans.front().plan) == planPrint(sampleContents().plans.front().plan));
}

TEST_CASE("A plan has the same print whichever ward issued it, and another when a target changes")
{
    Plan plan = sampleContents().plans.front().plan;
    const QString print = planPrint(plan);
    plan.identity.signerName = QStringLiteral("Lê Thanh Bình");
    plan.identity.signerPost = QStringLiteral("PHÓ CHỦ TỊCH");
    plan.identity.place = QStringLiteral("Phường 1");
    plan.identity.number = QStringLiteral("12/KH-UBND");
    plan.identity.date = QDate(2026, 1, 5);
    CHECK(planPrint(plan) == print);
    plan.identity.title.replace(QStringLiteral("Phường 2"), QStringLiteral("Phường 1"));
    for (Organisation &organisation : plan.organisations)
        organisation.name.replace(QStringLiteral("Phường 2"), QStringLiteral("Phường 1"));
    for (CitedDocument &document : plan.documents)
        document.issuer.replace(QStringLiteral("Phường 2"), QStringLiteral("Phường 1"));
    plan.contradictions.pop_back();
    CHECK(planPrint(plan) == print);
    CHECK(planPrint(plan, printedPattern(sampleContents().plans.front().plan)) == print);
    Plan duty = plan;
    duty.organisations.pop_back();
    CHECK(planPrint(duty) != print);
    plan.targets.front().name += QStringLiteral(" (sửa)");
    CHECK(planPrint(plan) != print);
}
