// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_figures.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kYear{u"Năm", u"Year"};
constexpr Phrase kPart{u"Khu phố, đơn vị", u"Part"};
constexpr Phrase kValue{u"Giá trị", u"Value"};
constexpr Phrase kCertainty{u"Loại số liệu", u"Certainty"};
constexpr Phrase kAssessment{u"Đánh giá", u"Assessment"};
constexpr Phrase kTarget{u"Mục tiêu đến năm\u00A0%1", u"Target by %1"};
constexpr Phrase kPartsTarget{u"Mục tiêu", u"Target"};
constexpr Phrase kProjection{u"Dự báo đến năm\u00A0%1", u"Projected for %1"};
constexpr Phrase kAssigned{u"Chỉ tiêu giao năm\u00A0%1", u"Assigned for %1"};
constexpr Phrase kExpected{u"Theo lộ trình, %1", u"Expected, %1"};
constexpr Phrase kOfficial{u"chính thức", u"official"};
constexpr Phrase kPreliminary{u"sơ bộ", u"preliminary"};
constexpr Phrase kEstimate{u"ước", u"estimate"};
constexpr Phrase kNewSeries{u"%1; bắt đầu chuỗi số liệu mới", u"%1; a new series begins"};

QString certaintyWord(ChartCertainty certainty, ChartLanguage language)
{
    switch (certainty) {
    case ChartCertainty::Preliminary: return kPreliminary.in(language);
    case ChartCertainty::Estimate: return kEstimate.in(language);
    case ChartCertainty::Official: break;
    }
    return kOfficial.in(language);
}

ChartCell numberCell(const ChartValue &value)
{
    const QString &label = value.label;
    const qsizetype comma = label.indexOf(QLatin1Char(','));
    const auto isDigit = [](QChar each) { return each.isDigit(); };
    const auto decimals = comma < 0 ? 0 : std::count_if(label.begin() + comma, label.end(), isDigit);
    const bool isNumber = std::any_of(label.begin(), label.end(), isDigit);
    if (!isNumber)
        return {label, {}, 0, false, {}};
    return {label, value.value, static_cast<int>(decimals), label.endsWith(QLatin1Char('%')), {}};
}

ChartLine pointLine(const TrendPoint &point, ChartLanguage language)
{
    const QString certainty = certaintyWord(point.certainty, language);
    ChartCell period{point.period};
    period.link = point.link;
    return {
        {period, numberCell(point.value), {point.beginsSeries ? kNewSeries.in(language).arg(certainty) : certainty}},
        false};
}

/// The years as they follow each other, with and without a value.
void addYears(const TrendChart &chart, ChartLanguage language, ChartFigures &figures)
{
    auto gap = chart.gaps.begin();
    const auto addGapsBefore = [&](double at) {
        for (; gap != chart.gaps.end() && gap->at < at; ++gap)
            figures.lines.push_back({{{gap->period, {}, 0, false, gap->link}, {QString()}, {gap->reason}}, false});
    };
    for (const TrendPoint &point : chart.points) {
        addGapsBefore(point.at);
        figures.lines.push_back(pointLine(point, language));
    }
    addGapsBefore(chart.lastYear + 1);
}

} // namespace

ChartFigures figuresOf(const TrendChart &chart, ChartLanguage language)
{
    ChartFigures figures;
    figures.columns = {{kYear.in(language), false}, {kValue.in(language), true}, {kCertainty.in(language), false}};
    const auto add = [&](const QString &what, const ChartValue &value) {
        figures.lines.push_back({{{what}, numberCell(value), {QString()}}, false});
    };
    addYears(chart, language, figures);
    for (const TrendPoint &assigned : chart.assigned)
        add(kAssigned.in(language).arg(assigned.period), assigned.value);
    for (const TrendPoint &expected : chart.expected) {
        if (expected.at == chart.lookedAt)
            add(kExpected.in(language).arg(expected.period), expected.value);
    }
    if (chart.target)
        add(kTarget.in(language).arg(chart.dueYear), *chart.target);
    else if (!chart.targetWord.isEmpty())
        figures.lines.push_back({{{kTarget.in(language).arg(chart.dueYear)}, {chart.targetWord}, {QString()}}, false});
    if (chart.projection)
        add(kProjection.in(language).arg(chart.dueYear), *chart.projection);
    return figures;
}

ChartFigures figuresOf(const PartsChart &chart, ChartLanguage language)
{
    std::vector<double> places;
    std::vector<QString> periods;
    for (const TrendPart &part : chart.parts) {
        for (const TrendPoint &point : part.points) {
            const auto place = std::lower_bound(places.begin(), places.end(), point.at);
            if (place != places.end() && *place == point.at)
                continue;
            periods.insert(periods.begin() + (place - places.begin()), point.period);
            places.insert(place, point.at);
        }
    }
    ChartFigures figures;
    figures.columns.push_back({kPart.in(language), false});
    for (const QString &period : periods)
        figures.columns.push_back({period, true});
    figures.columns.push_back({kAssessment.in(language), false});
    for (const TrendPart &part : chart.parts) {
        ChartLine line;
        line.cells.push_back({part.isSmall ? part.name + QStringLiteral(" *") : part.name, {}, 0, false, part.link});
        for (const double place : places) {
            const auto point = std::find_if(part.points.begin(), part.points.end(),
                                            [&](const TrendPoint &each) { return each.at == place; });
            line.cells.push_back(point == part.points.end() ? ChartCell() : numberCell(point->value));
        }
        line.cells.push_back({part.value ? part.verdict.word : part.reason});
        figures.lines.push_back(std::move(line));
    }
    if (chart.target) {
        ChartLine line;
        line.cells.push_back({kPartsTarget.in(language)});
        line.cells.resize(places.size() + 2);
        if (!places.empty())
            line.cells[places.size()] = numberCell(*chart.target);
        figures.lines.push_back(std::move(line));
    }
    return figures;
}

} // namespace ansinh
