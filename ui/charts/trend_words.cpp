// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_words.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kPreliminary{u"sơ bộ", u"preliminary"};
constexpr Phrase kEstimate{u"ước", u"estimate"};
constexpr Phrase kPoint{u"Năm\u00A0%1: %2.", u"%1: %2."};
constexpr Phrase kHalfPoint{u"%1: %2.", u"%1: %2."};
constexpr Phrase kUnsure{u"%1, số liệu %2", u"%1, %2"};
constexpr Phrase kNewSeries{u"%1 Bắt đầu chuỗi số liệu mới.", u"%1 A new series begins."};
constexpr Phrase kNoValue{u"không có giá trị, %1", u"no value, %1"};
constexpr Phrase kAssigned{u"Chỉ tiêu giao năm\u00A0%1: %2.", u"Assigned for %1: %2."};
constexpr Phrase kTarget{u"Mục tiêu đến năm\u00A0%1: %2.", u"Target by %1: %2."};
constexpr Phrase kProjection{u"Dự báo đến năm\u00A0%1: khoảng %2.", u"Projected for %1: about %2."};
constexpr Phrase kBreak{u"Từ năm\u00A0%1: chuỗi số liệu mới, không so sánh với các năm trước.",
                        u"From %1 on: a new series, not compared with the years before."};
constexpr Phrase kBreakWhy{u"Từ năm\u00A0%1: chuỗi số liệu mới (%2), không so sánh với các năm trước.",
                           u"From %1 on: a new series (%2), not compared with the years before."};
constexpr Phrase kZoomed{u"Trục giá trị không bắt đầu từ 0.", u"The axis of values does not begin at 0."};
constexpr Phrase kNothing{u"Chưa có số liệu để vẽ biểu đồ.", u"There are no figures to draw yet."};

/// "2019–2021, 2024": the years of a reason.
QString yearsOf(const std::vector<const TrendGap *> &gaps)
{
    QStringList words;
    for (size_t i = 0; i < gaps.size();) {
        size_t last = i;
        while (last + 1 < gaps.size() && gaps[last + 1]->at == gaps[last]->at + 1)
            ++last;
        words += last > i + 1 ? gaps[i]->period + QStringLiteral("–") + gaps[last]->period : gaps[i]->period;
        i = last > i + 1 ? last + 1 : i + 1;
    }
    return words.join(QStringLiteral(", "));
}

void addGaps(const TrendChart &chart, std::vector<TrendNote> &notes)
{
    std::vector<QString> reasons;
    for (const TrendGap &gap : chart.gaps) {
        if (std::find(reasons.begin(), reasons.end(), gap.reason) == reasons.end())
            reasons.push_back(gap.reason);
    }
    for (const QString &reason : reasons) {
        std::vector<const TrendGap *> gaps;
        for (const TrendGap &gap : chart.gaps) {
            if (gap.reason == reason)
                gaps.push_back(&gap);
        }
        notes.push_back({gaps.front()->tone, QStringLiteral("%1: %2").arg(yearsOf(gaps), reason)});
    }
}

} // namespace

QString withUnit(const ChartValue &value, const ChartScale &scale)
{
    const bool isPlain = scale.unit.isEmpty() || scale.unit == QLatin1String("%");
    return isPlain ? value.label : value.label + QLatin1Char(' ') + scale.unit;
}

QString certaintyWord(ChartCertainty certainty, ChartLanguage language)
{
    switch (certainty) {
    case ChartCertainty::Preliminary: return kPreliminary.in(language);
    case ChartCertainty::Estimate: return kEstimate.in(language);
    case ChartCertainty::Official: break;
    }
    return {};
}

QString spoken(const TrendPoint &point, const ChartScale &scale, ChartLanguage language)
{
    QString value = withUnit(point.value, scale);
    if (point.certainty != ChartCertainty::Official)
        value = kUnsure.in(language).arg(value, certaintyWord(point.certainty, language));
    const bool isHalf = point.at != static_cast<int>(point.at);
    const QString words = (isHalf ? kHalfPoint : kPoint).in(language).arg(point.period, value);
    return point.beginsSeries ? kNewSeries.in(language).arg(words) : words;
}

QString spoken(const TrendGap &gap, ChartLanguage language)
{
    const bool isHalf = gap.at != static_cast<int>(gap.at);
    return (isHalf ? kHalfPoint : kPoint).in(language).arg(gap.period, kNoValue.in(language).arg(gap.reason));
}

QString spokenAssigned(const TrendPoint &assigned, ChartLanguage language)
{
    return kAssigned.in(language).arg(assigned.period, assigned.value.label);
}

QString spokenTarget(const TrendChart &chart, ChartLanguage language)
{
    return kTarget.in(language).arg(chart.dueYear).arg(chart.targetWord);
}

QString spokenProjection(const TrendChart &chart, ChartLanguage language)
{
    return kProjection.in(language).arg(chart.dueYear).arg(withUnit(*chart.projection, chart.scale));
}

QString spoken(const TrendPart &part, const ChartScale &scale, ChartLanguage language)
{
    QStringList words;
    for (const TrendPoint &point : part.points) {
        QString said = spoken(point, scale, language);
        said.chop(1);
        words += said;
    }
    if (!part.value)
        words += part.reason;
    QString sentence = QStringLiteral("%1: %2.").arg(part.name, words.join(QStringLiteral("; ")));
    if (part.value && !part.verdict.word.isEmpty())
        sentence += QStringLiteral(" %1.").arg(part.verdict.word);
    return sentence;
}

std::vector<TrendNote> notesOf(const TrendChart &chart, ChartLanguage language)
{
    std::vector<TrendNote> notes;
    if (chart.points.empty())
        notes.push_back({{}, kNothing.in(language)});
    addGaps(chart, notes);
    for (const TrendBreak &each : chart.breaks) {
        const QString words = each.reason.isEmpty() ? kBreak.in(language).arg(each.year)
                                                    : kBreakWhy.in(language).arg(each.year).arg(each.reason);
        notes.push_back({{}, words});
    }
    if (chart.isYesNo || chart.points.empty()) { // nothing marks them in the picture
        for (const TrendPoint &assigned : chart.assigned)
            notes.push_back({{}, spokenAssigned(assigned, language)});
    }
    if (chart.scale.isZoomed())
        notes.push_back({{}, kZoomed.in(language)});
    if (!chart.projectionRefused.isEmpty() && !chart.points.empty())
        notes.push_back({{}, chart.projectionRefused});
    return notes;
}

} // namespace ansinh
