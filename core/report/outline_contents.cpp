// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline_contents.h"

#include "core/report/plan_phrase.h"
#include "core/report/report_charts.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

/// What belongs to a content: its names, and who composes it. Only headed: nobody does.
struct Composer
{
    Content content;
    const char *name;
    const char *title;
    Blocks (*part)(const ReportReading &) = nullptr;
    Section (*appendix)(const ReportReading &) = nullptr;
};

constexpr Composer kComposers[] = {
    {Content::Own, "own", ""},
    {Content::Leading, "leading", "Công tác lãnh đạo, chỉ đạo, triển khai"},
    {Content::Assignment, "leading.assignment", "Tổ chức triển khai thực hiện", assignmentPart},
    {Content::Information, "leading.information", "Thông tin, tuyên truyền", informationPart},
    {Content::Inspection, "leading.inspection", "Kiểm tra, giám sát", inspectionPart},
    {Content::Returns, "leading.returns", "Chế độ thông tin, báo cáo", returnsPart},
    {Content::Results, "results", "Kết quả thực hiện"},
    {Content::Targets, "targets", "Kết quả thực hiện chỉ tiêu", targetResults},
    {Content::Tasks, "tasks", "Kết quả thực hiện nhiệm vụ, giải pháp", taskResults},
    {Content::Appraisal, "appraisal", "Đánh giá chung"},
    {Content::Merits, "appraisal.merits", "Ưu điểm", meritsPart},
    {Content::Shortcomings, "appraisal.shortcomings", "Tồn tại, hạn chế", shortcomingsPart},
    {Content::Causes, "appraisal.causes", "Nguyên nhân", causesPart},
    {Content::Next, "next", "Phương hướng, nhiệm vụ {kỳ sau}"},
    {Content::NextTargets, "next.targets", "Về chỉ tiêu", nextTargets},
    {Content::NextTasks, "next.tasks", "Về nhiệm vụ, giải pháp", nextTasksPart},
    {Content::NextDeadlines, "next.deadlines", "Về chế độ báo cáo", nextDeadlinesPart},
    {Content::Proposals, "proposals", "Kiến nghị, đề xuất", proposalsPart},
    {Content::TargetAppendix, "appendix.targets", "Kết quả thực hiện chỉ tiêu {kỳ này}", nullptr, targetAppendix},
    {Content::TaskAppendix, "appendix.tasks", "Kết quả thực hiện nhiệm vụ, giải pháp {kỳ này}", nullptr, taskAppendix},
    {Content::ReturnAppendix, "appendix.returns", "Tình hình gửi báo cáo của các đơn vị {kỳ này}", nullptr,
     returnAppendix},
    {Content::SourceAppendix, "appendix.sources", "Nguồn của số liệu {kỳ này}", nullptr, sourceAppendix}};

const Composer &composerOf(Content content)
{
    return *std::find_if(std::begin(kComposers), std::end(kComposers),
                         [&](const Composer &composer) { return composer.content == content; });
}

/// Asked before anything has a number, hence of a reading without places.
bool hasContent(const ReportReading &reading, Content content)
{
    const Composer &composer = composerOf(content);
    if (content == Content::ReturnAppendix)
        return !reading.matter().organisations.empty();
    if (content == Content::Targets || content == Content::Tasks)
        return true; // the longest ones: where nothing was reported they say so
    return composer.appendix || (composer.part && !composer.part(reading).empty());
}

Blocks ownParagraphs(const ReportReading &reading, const TemplateEntry &entry)
{
    Blocks blocks;
    for (const QString &line : withPeriod(entry.text, reading).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            blocks.push_back(bodyText(line.trimmed(), QStringLiteral("own.") + contentName(entry.content)));
    }
    return blocks;
}

/// Whether the words name that appendix, and not "Phụ lục II" for "Phụ lục I".
bool isNamed(const QString &words, const QString &pointer)
{
    for (qsizetype at = words.indexOf(pointer); at >= 0; at = words.indexOf(pointer, at + 1)) {
        const qsizetype end = at + pointer.size();
        if (end >= words.size() || !words.at(end).isLetter())
            return true;
    }
    return false;
}

QString wordsOf(const Blocks &blocks)
{
    QString words;
    for (const Block &block : blocks) {
        if (const Paragraph *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->plainText() + QLatin1Char('\n');
    }
    return words.replace(QChar(0xA0), QLatin1Char(' '));
}

/// The body points to every appendix (Nghị định 30/2020, Phụ lục I, III.1): here to those that no part
/// has named.
Blocks attached(const ReportReading &reading, const QString &said)
{
    QStringList names;
    const std::vector<TemplateEntry> &entries = reading.matter().outline.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const OutlinePlace *place = reading.places().placeAt(i);
        if (place && isAppendix(entries[i].content) && !isNamed(said, place->pointer))
            names += QStringLiteral("%1 (%2)").arg(place->pointer, withLowerFirst(titleOf(entries[i], reading)));
    }
    if (names.isEmpty())
        return {};
    return {bodyText(QStringLiteral("Kèm theo báo cáo này là %1.").arg(joinWords(names)), QStringLiteral("attached"))};
}

} // namespace

QString contentName(Content content)
{
    return QString::fromUtf8(composerOf(content).name);
}

std::optional<Content> contentNamed(const QString &name)
{
    for (const Composer &composer : kComposers) {
        if (name == QLatin1String(composer.name))
            return composer.content;
    }
    return {};
}

QString usualTitle(Content content)
{
    return QString::fromUtf8(composerOf(content).title);
}

QString titleOf(const TemplateEntry &entry, const ReportReading &reading)
{
    const QString title = entry.title.trimmed();
    return withPeriod(title.isEmpty() ? usualTitle(entry.content) : title, reading);
}

QString withPeriod(const QString &words, const ReportReading &reading)
{
    return QString(words)
        .replace(QStringLiteral("{kỳ này}"), reading.periodName())
        .replace(QStringLiteral("{kỳ trước}"), reading.periodBefore())
        .replace(QStringLiteral("{kỳ sau}"), reading.periodAfter());
}

ReportReading placedReading(const ReportMatter &matter)
{
    const ReportReading reading(matter);
    return reading.at(OutlinePlaces::of(matter.outline, [&](const TemplateEntry &entry) {
        return hasContent(reading, entry.content) || hasCharts(matter, entry);
    }));
}

std::vector<Block> bodyParts(const ReportReading &reading)
{
    Blocks blocks;
    const std::vector<TemplateEntry> &entries = reading.matter().outline.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const OutlinePlace *place = reading.places().placeAt(i);
        if (!place || isAppendix(entries[i].content))
            continue;
        blocks.push_back(headingAt(*place, titleOf(entries[i], reading),
                                   QStringLiteral("heading.") + contentName(entries[i].content)));
        append(blocks, ownParagraphs(reading, entries[i]));
        const auto part = composerOf(entries[i].content).part;
        append(blocks, withCharts(part ? part(reading) : Blocks(), chartBlocks(reading, i)));
    }
    append(blocks, attached(reading, wordsOf(blocks)));
    return blocks;
}

std::vector<Section> appendices(const ReportReading &reading)
{
    std::vector<Section> sections;
    const std::vector<TemplateEntry> &entries = reading.matter().outline.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto compose = composerOf(entries[i].content).appendix;
        if (!compose || !reading.places().placeAt(i))
            continue;
        sections.push_back(compose(reading));
        appendCharts(sections.back().blocks, chartBlocks(reading, i));
    }
    return sections;
}

Section appendixSection(const ReportReading &reading, Content content, Orientation orientation)
{
    TemplateEntry entry{content};
    for (const TemplateEntry &each : reading.matter().outline.entries) {
        if (each.content == content)
            entry = each;
    }
    const QString pointer = reading.places().pointerTo(content);
    const QString label = pointer.isEmpty() ? QStringLiteral("Phụ lục") : pointer;
    const QString title = titleOf(entry, reading);
    Section section{QStringLiteral("%1. %2").arg(label, title), orientation,
                    appendixHead(label, title.toUpper(), attachedTo(reading))};
    append(section.blocks, ownParagraphs(reading, entry));
    return section;
}

} // namespace ansinh
