// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/chart_paper.h"

#include "ui/tables/page_facts.h"
#include "ui/tables/printed_page.h"

namespace ansinh {

namespace {

constexpr size_t kManyColumns = 8; ///< more do not stand upright

bool isWide(const Chart &chart)
{
    if (const auto *shades = std::get_if<ShadeChart>(&chart.shown))
        return shades->columns.size() > kManyColumns;
    return std::holds_alternative<TrendChart>(chart.shown);
}

} // namespace

Document printedChart(const Chart &chart, const PageFacts &facts)
{
    Section section;
    section.title = chart.title;
    section.orientation = isWide(chart) ? Orientation::Landscape : Orientation::Portrait;
    if (!facts.place.isEmpty())
        section.blocks.push_back(printedParagraph(ParagraphRole::AppendixLabel, facts.place, "chart.place"));
    section.blocks.push_back(chart);
    if (const auto *trend = std::get_if<TrendChart>(&chart.shown)) {
        for (const QString &sentence : trend->sentences)
            section.blocks.push_back(
                printedParagraph(ParagraphRole::ListItem, QStringLiteral("- ") + sentence, "chart.sentence"));
    }
    Document document;
    document.title = chart.title;
    document.language = chart.language == ChartLanguage::Vietnamese ? QStringLiteral("vi-VN") : QStringLiteral("en");
    document.footLine = facts.footLine;
    document.pageLine = printedPageLine(facts, chart.title);
    document.sections = {std::move(section)};
    return document;
}

} // namespace ansinh
