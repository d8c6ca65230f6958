// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/chart_paper.h"

#include "core/text/date_text.h"
#include "ui/tables/page_facts.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

constexpr size_t kManyColumns = 8; ///< more do not stand upright

struct ChartPaper
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ChartPaper)
};

Paragraph paragraph(ParagraphRole role, const QString &text, const char *rule)
{
    Paragraph made;
    made.role = role;
    const bool isHead = role == ParagraphRole::AppendixTitle || role == ParagraphRole::AppendixLabel;
    made.runs = {{text, isHead, !isHead}};
    made.rule = QString::fromLatin1(rule);
    return made;
}

bool isWide(const Chart &chart)
{
    if (const auto *shades = std::get_if<ShadeChart>(&chart.shown))
        return shades->columns.size() > kManyColumns;
    return std::holds_alternative<TrendChart>(chart.shown);
}

QString footOf(const PageFacts &facts, const QString &title)
{
    QStringList foot{facts.place, title};
    if (facts.today.isValid())
        foot += ChartPaper::tr("printed on %1").arg(shortDate(facts.today));
    //: at the foot of a printed page: this page and how many there are
    foot += ChartPaper::tr("page %1/%2");
    foot.removeAll(QString());
    return foot.join(QStringLiteral(" · "));
}

} // namespace

Document printedChart(const Chart &chart, const PageFacts &facts)
{
    Section section;
    section.title = chart.title;
    section.orientation = isWide(chart) ? Orientation::Landscape : Orientation::Portrait;
    if (!facts.place.isEmpty())
        section.blocks.push_back(paragraph(ParagraphRole::AppendixLabel, facts.place, "chart.place"));
    section.blocks.push_back(chart);
    if (const auto *trend = std::get_if<TrendChart>(&chart.shown)) {
        for (const QString &sentence : trend->sentences)
            section.blocks.push_back(paragraph(ParagraphRole::ListItem, QStringLiteral("- ") + sentence, "chart.sentence"));
    }
    Document document;
    document.title = chart.title;
    document.language = chart.language == ChartLanguage::Vietnamese ? QStringLiteral("vi-VN") : QStringLiteral("en");
    document.footLine = facts.footLine;
    document.pageLine = footOf(facts, chart.title);
    document.sections = {std::move(section)};
    return document;
}

} // namespace ansinh
