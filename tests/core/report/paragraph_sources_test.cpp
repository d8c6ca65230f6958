// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/annual_report.h"
#include "core/report/paragraph_sources.h"
#include "core/report/paragraphs.h"
#include "tests/core/report/matter.h"

using namespace ansinh;

namespace {

ReportMatter withFigures()
{
    ReportMatter matter = emptyMatter();
    Figure whole = figureOf(QStringLiteral("CT14"), Part::whole(), QStringLiteral("BHXH"));
    whole.numerator = Decimal::fromWhole(1390);
    whole.denominator = Decimal::fromWhole(3638);
    whole.certainty = Certainty::Preliminary;
    whole.source = {QStringLiteral("workbook"), QStringLiteral("BHXH-2026.xlsx"), QStringLiteral("Số liệu!F12")};
    whole.recordedAt = QDateTime(QDate(2026, 11, 4), QTime(8, 0));
    Figure member = figureOf(QStringLiteral("CT06"), Part::ofMember(Code<Organisation>(QStringLiteral("TH1"))),
                             QStringLiteral("TH1"));
    member.value = Decimal::fromWhole(1);
    matter.returns.figures = {whole, member};
    return matter;
}

} // namespace

TEST_CASE("A paragraph says from which figure it was made, who sent it, when and in which file")
{
    const ReportMatter matter = withFigures();
    const auto sources = paragraphSources(ReportReading(matter),
                                          bodyText({}, QStringLiteral("target"), {QStringLiteral("CT14/2026/whole")}));
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].title.startsWith(QStringLiteral("CT14. ")));
    CHECK(sources[0].part.isWhole());
    CHECK(sources[0].by.text == QStringLiteral("BHXH"));
    CHECK(sources[0].origin.value == QStringLiteral("1.390/3.638 người (38,21%)"));
    CHECK(sources[0].origin.certainty == QStringLiteral("Sơ bộ"));
    CHECK(sources[0].origin.received == QStringLiteral("04/11/2026"));
    CHECK(sources[0].origin.source == QStringLiteral("Mẫu số liệu, BHXH-2026.xlsx, Số liệu!F12"));
}

TEST_CASE("A whole that nobody states comes from its parts, and a figure named twice is told once")
{
    const ReportMatter matter = withFigures();
    const auto sources
        = paragraphSources(ReportReading(matter),
                           bodyText({}, QStringLiteral("target"),
                                    {QStringLiteral("CT06/2026/whole"), QStringLiteral("CT06/2026/member:TH1")}));
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].part.member.text == QStringLiteral("TH1"));
}

TEST_CASE("A target without a figure is named as one that nobody reported")
{
    const ReportMatter matter = emptyMatter();
    const auto sources = paragraphSources(ReportReading(matter),
                                          bodyText({}, QStringLiteral("target"), {QStringLiteral("CT14/2026/whole")}));
    REQUIRE(sources.size() == 1);
    CHECK_FALSE(sources[0].isReported);
    CHECK(sources[0].by.isEmpty());
}

TEST_CASE("Of a task the words are told that the paragraph took, or what was counted")
{
    ReportMatter matter = emptyMatter();
    TaskResult result = resultOf(QStringLiteral("1.1"), QStringLiteral("LDTBXH"), QStringLiteral("Đã tổ chức 3 lớp."));
    result.proposals = QStringLiteral("Cấp thêm kinh phí");
    matter.returns.results = {result};
    matter.returns.indicators
        = {countedOf(QStringLiteral("1.1"), QStringLiteral("LDTBXH"), QStringLiteral("Lượt người dự"), 120)};
    const QStringList key{QStringLiteral("1.1/2026/LDTBXH")};
    const auto valueOf = [&](const QString &rule) {
        const auto sources = paragraphSources(ReportReading(matter), bodyText({}, rule, key));
        REQUIRE(sources.size() == 1);
        CHECK(sources[0].task.text == QStringLiteral("1.1"));
        return sources[0].origin.value;
    };
    CHECK(valueOf(QStringLiteral("task.result")) == QStringLiteral("Đã tổ chức 3 lớp"));
    CHECK(valueOf(QStringLiteral("proposal")) == QStringLiteral("Cấp thêm kinh phí"));
    CHECK(valueOf(QStringLiteral("task.indicators")).startsWith(QStringLiteral("Lượt người dự: 120")));
}

TEST_CASE("A task named by its code alone comes from all that was told of it, silent only when nothing was")
{
    ReportMatter matter = emptyMatter();
    const auto sourcesOf = [&](const char *rule) {
        return paragraphSources(ReportReading(matter),
                                bodyText({}, QString::fromLatin1(rule), {QStringLiteral("1.1")}));
    };
    REQUIRE(sourcesOf("task.none").size() == 1);
    CHECK_FALSE(sourcesOf("task.none").front().isReported);
    matter.returns.results
        = {resultOf(QStringLiteral("1.1"), QStringLiteral("LDTBXH"), QStringLiteral("Đã tổ chức 3 lớp."))};
    matter.returns.indicators
        = {countedOf(QStringLiteral("1.1"), QStringLiteral("VHXH"), QStringLiteral("Lượt người dự"), 120)};
    REQUIRE(sourcesOf("task.missing").size() == 1);
    CHECK_FALSE(sourcesOf("task.missing").front().isReported);
    for (const char *rule : {"appraisal.tasks", "appraisal.tasks_open", "task.told", "next.task"}) {
        INFO(rule);
        const auto sources = sourcesOf(rule);
        REQUIRE(sources.size() == 2);
        CHECK(sources[0].isReported);
        CHECK(sources[0].by.text == QStringLiteral("LDTBXH"));
        CHECK(sources[0].origin.value == QStringLiteral("Đã tổ chức 3 lớp"));
        CHECK(sources[1].isReported);
        CHECK(sources[1].by.text == QStringLiteral("VHXH"));
        CHECK(sources[1].origin.value.startsWith(QStringLiteral("Lượt người dự: 120")));
    }
}

TEST_CASE("Fixed wording has no source, and every paragraph with figures of the report has one")
{
    const ReportMatter matter = withFigures();
    const ReportReading reading(matter);
    CHECK(paragraphSources(reading, bodyText(QStringLiteral("Nơi nhận"), QStringLiteral("own"))).empty());
    for (const Section &section : composeAnnualReport(matter).sections) {
        for (const Block &block : section.blocks) {
            const Paragraph *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->figures.isEmpty()
                || paragraph->rule == QLatin1String("proposal.contradiction"))
                continue;
            INFO(paragraph->rule.toStdString());
            CHECK_FALSE(paragraphSources(reading, *paragraph).empty());
        }
    }
}
