// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_charts.h"

#include "core/report/report_text.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

/// What a sentence says of a chart before "thể hiện tại Biểu đồ 1".
struct Subject
{
    const char *kind;
    const char *words;
};

constexpr Subject kSubjects[] = {{"overview", "Toàn cảnh kết quả các chỉ tiêu theo từng lĩnh vực"},
                                 {"overview_by_verdict", "Các chỉ tiêu xếp theo kết quả đánh giá"},
                                 {"trend", "Diễn biến chỉ tiêu “%1” qua các năm"},
                                 {"parts", "Kết quả chỉ tiêu “%1” ở từng nơi"},
                                 {"groups", "Tiến độ của các nhóm nhiệm vụ"},
                                 {"areas", "Kết quả của từng khu phố"},
                                 {"returns", "Tình hình gửi báo cáo của các đơn vị"},
                                 {"years", "Kết quả so với các năm trước"}};

QString subjectOf(const Chart &chart, const Plan &plan)
{
    const QString kind = chart.id.section(QLatin1Char(':'), 0, 0);
    const auto found = std::find_if(std::begin(kSubjects), std::end(kSubjects),
                                    [&](const Subject &each) { return kind == QLatin1String(each.kind); });
    if (found == std::end(kSubjects))
        return chart.title;
    const QString words = QString::fromUtf8(found->words);
    const Target *target = plan.target(Code<Target>(chart.id.section(QLatin1Char(':'), 1)));
    return target ? words.arg(target->name) : words;
}

std::vector<const Chart *> chartsOf(const ReportMatter &matter, const TemplateEntry &entry)
{
    std::vector<const Chart *> charts;
    for (const QString &id : entry.charts) {
        const auto found = std::find_if(matter.charts.begin(), matter.charts.end(),
                                        [&](const Chart &chart) { return chart.id == id; });
        if (found != matter.charts.end())
            charts.push_back(&*found);
    }
    return charts;
}

/// How many charts stand before the entry.
std::size_t countBefore(const ReportReading &reading, std::size_t entry)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < entry; ++i) {
        if (reading.places().placeAt(i))
            count += chartsOf(reading.matter(), reading.matter().outline.entries[i]).size();
    }
    return count;
}

Paragraph pointing(const ReportReading &reading, const std::vector<Chart> &charts)
{
    QStringList clauses;
    for (const Chart &chart : charts) {
        const QString subject = subjectOf(chart, reading.plan());
        clauses += QStringLiteral("%1 thể hiện tại %2")
                       .arg(clauses.isEmpty() ? subject : withLowerFirst(subject), chart.label);
    }
    return bodyText(clauses.join(QStringLiteral("; ")) + QLatin1Char('.'), QStringLiteral("charts"));
}

bool isHeading(const Block &block)
{
    const Paragraph *paragraph = std::get_if<Paragraph>(&block);
    return paragraph
        && (paragraph->role == ParagraphRole::PartHeading || paragraph->role == ParagraphRole::Heading
            || paragraph->role == ParagraphRole::SubHeading);
}

} // namespace

bool hasCharts(const ReportMatter &matter, const TemplateEntry &entry)
{
    return !chartsOf(matter, entry).empty();
}

Blocks chartBlocks(const ReportReading &reading, std::size_t entry)
{
    std::vector<Chart> charts;
    std::size_t number = countBefore(reading, entry);
    for (const Chart *chart : chartsOf(reading.matter(), reading.matter().outline.entries[entry])) {
        charts.push_back(*chart);
        charts.back().label = QStringLiteral("Biểu đồ %1").arg(++number);
    }
    if (charts.empty())
        return {};
    Blocks blocks{pointing(reading, charts)};
    blocks.insert(blocks.end(), charts.begin(), charts.end());
    return blocks;
}

void appendCharts(Blocks &appendix, Blocks charts)
{
    static const QString kEnd = QStringLiteral("./.");
    Paragraph *last = appendix.empty() ? nullptr : std::get_if<Paragraph>(&appendix.back());
    Chart *chart = charts.empty() ? nullptr : std::get_if<Chart>(&charts.back());
    if (chart && last && !last->runs.empty() && last->runs.back().text.endsWith(kEnd)) {
        last->runs.back().text.chop(kEnd.size() - 1);
        chart->note = closed(chart->note.isEmpty() ? QStringLiteral("Nguồn: báo cáo của các đơn vị.") : chart->note);
    }
    append(appendix, charts);
}

Blocks withCharts(const Blocks &part, const Blocks &charts)
{
    Blocks whole = part;
    whole.insert(std::find_if(whole.begin(), whole.end(), isHeading), charts.begin(), charts.end());
    return whole;
}

} // namespace ansinh
