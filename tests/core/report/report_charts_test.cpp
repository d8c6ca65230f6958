// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annual_report.h"
#include "core/report/outline_contents.h"
#include "core/report/outline_edit.h"
#include "core/report/paragraphs.h"
#include "core/report/report_template_json.h"
#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ansinh;

namespace {

Chart chartOf(const char *id)
{
    Chart chart;
    chart.id = QLatin1String(id);
    chart.title = QStringLiteral("Hình ") + chart.id;
    return chart;
}

TemplateEntry &entryOf(ReportTemplate &outline, Content content)
{
    for (TemplateEntry &entry : outline.entries) {
        if (entry.content == content)
            return entry;
    }
    FAIL("no such entry");
    return outline.entries.front();
}

ReportMatter withCharts(const std::vector<const char *> &ids)
{
    ReportMatter matter = emptyMatter();
    matter.organisations.push_back({});
    matter.organisations.back().code = matter.plan.tasks.front().leads.front().organisation;
    for (const char *id : ids)
        matter.charts.push_back(chartOf(id));
    return matter;
}

QStringList captionsOf(const Document &document)
{
    QStringList captions;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            if (const Chart *chart = std::get_if<Chart>(&block))
                captions += chart->caption();
        }
    }
    return captions;
}

/// The rule of the paragraph before the first chart, and that of the one behind it.
QStringList aroundChart(const Document &document)
{
    const auto &blocks = document.sections.front().blocks;
    const auto ruleAt = [&](std::size_t at) {
        const Paragraph *paragraph = std::get_if<Paragraph>(&blocks.at(at));
        return paragraph ? paragraph->rule : QString();
    };
    for (std::size_t i = 1; i + 1 < blocks.size(); ++i) {
        if (std::holds_alternative<Chart>(blocks[i]))
            return {ruleAt(i - 1), ruleAt(i + 1)};
    }
    return {};
}

} // namespace

TEST_CASE("Charts stand where the outline has them, numbered in the order of print, appendices last")
{
    const ReportMatter matter = withCharts({"returns", "overview", "groups", "years"});
    CHECK(captionsOf(composeAnnualReport(matter))
          == QStringList{QStringLiteral("Biểu đồ 1. Hình overview"), QStringLiteral("Biểu đồ 2. Hình groups"),
                         QStringLiteral("Biểu đồ 3. Hình returns")});
    ReportMatter moved = matter;
    moved.outline = movedUp(matter.outline, 7)->outline; // the tasks before the targets
    CHECK(captionsOf(composeAnnualReport(moved)).first() == QStringLiteral("Biểu đồ 1. Hình groups"));
    entryOf(moved.outline, Content::Tasks).isOn = false;
    CHECK(captionsOf(composeAnnualReport(moved)).first() == QStringLiteral("Biểu đồ 1. Hình overview"));
}

TEST_CASE("The officer chooses and orders them; a chart that was not composed leaves no gap in the numbers")
{
    ReportMatter matter = withCharts({"years", "overview", "trend:CT14"});
    entryOf(matter.outline, Content::Targets).charts
        = {QStringLiteral("years"), QStringLiteral("areas"), QStringLiteral("trend:CT14"), QStringLiteral("overview")};
    entryOf(matter.outline, Content::Tasks).charts = {};
    const Document document = composeAnnualReport(matter);
    CHECK(captionsOf(document)
          == QStringList{QStringLiteral("Biểu đồ 1. Hình years"), QStringLiteral("Biểu đồ 2. Hình trend:CT14"),
                         QStringLiteral("Biểu đồ 3. Hình overview")});
    const QString pointer = textsOf(document, QStringLiteral("charts")).value(0);
    CHECK(pointer.startsWith(
        QStringLiteral("Kết quả so với các năm trước thể hiện tại Biểu đồ 1; diễn biến chỉ tiêu “")));
    CHECK(pointer.endsWith(QStringLiteral("thể hiện tại Biểu đồ 3.")));
}

TEST_CASE("A sentence points to a chart just before it, and both stand before the first heading of their part")
{
    const Document document = composeAnnualReport(withCharts({"groups"}));
    CHECK(aroundChart(document) == QStringList{QStringLiteral("charts"), QStringLiteral("heading.task_group")});
    CHECK(textsOf(document, QStringLiteral("charts"))
          == QStringList{QStringLiteral("Tiến độ của các nhóm nhiệm vụ thể hiện tại Biểu đồ 1.")});
    CHECK(textsOf(composeAnnualReport(withCharts({})), QStringLiteral("charts")).isEmpty());
}

TEST_CASE("The sign of an appendix's end stands behind its charts")
{
    const Document document = composeAnnualReport(withCharts({"returns"}));
    const Blocks &blocks = document.sections.back().blocks;
    const Chart *chart = std::get_if<Chart>(&blocks.back());
    REQUIRE(chart);
    CHECK(chart->note == QStringLiteral("Nguồn: báo cáo của các đơn vị./."));
    for (const Block &block : blocks) {
        if (const Paragraph *paragraph = std::get_if<Paragraph>(&block))
            CHECK_FALSE(paragraph->plainText().endsWith(QStringLiteral("./.")));
    }
}

TEST_CASE("A heading of one's own with nothing but a chart is printed")
{
    ReportMatter matter = withCharts({"years"});
    EditedOutline edited = insertedAfter(matter.outline, 0, QStringLiteral("So sánh"));
    edited.outline.entries[edited.entry].charts = {QStringLiteral("years")};
    matter.outline = edited.outline;
    CHECK(placedReading(matter).places().placeAt(edited.entry));
    CHECK(captionsOf(composeAnnualReport(matter)).size() == 1);
}

TEST_CASE("An outline keeps its charts; one from before there were any has the usual ones, an emptied one none")
{
    ReportTemplate outline = usualTemplate();
    entryOf(outline, Content::Targets).charts = {};
    entryOf(outline, Content::Proposals).charts = {QStringLiteral("trend:CT14"), QStringLiteral("years")};
    CHECK(*templateFrom(templateJson(outline), {}) == outline);
    QJsonObject old = QJsonDocument::fromJson(templateJson(outline)).object();
    QJsonArray entries;
    for (const QJsonValue &value : old.value(QLatin1String("entries")).toArray()) {
        QJsonObject entry = value.toObject();
        entry.remove(QLatin1String("charts"));
        entries.append(entry);
    }
    old.insert(QStringLiteral("entries"), entries);
    CHECK(*templateFrom(QJsonDocument(old).toJson(), {}) == usualTemplate());
}
