// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/trend_years.h"

#include "core/assess/bound.h"
#include "core/assess/display.h"
#include "core/assess/series.h"
#include "core/assess/whole_measure.h"
#include "core/charts/period_words.h"
#include "core/charts/verdict_mark.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kDisputed{u"các nguồn chưa thống nhất", u"the sources disagree"};
constexpr Phrase kNoneArisen{u"không phát sinh", u"nothing arose"};
constexpr Phrase kNotAvailable{u"chưa có số liệu", u"no figure yet"};
constexpr Phrase kNotAssessable{u"không đánh giá ở cấp phường", u"not judged at ward level"};
constexpr Phrase kNoFraction{u"thiếu tử số hoặc mẫu số", u"no numerator or denominator"};
constexpr Phrase kNotReported{u"chưa báo cáo", u"not reported"};

/// Whether a new series begins after one year and not later than the other.
bool breaksBetween(const TargetHistory &history, int after, int until)
{
    return firstYear(history, *Year::from(until)) > after;
}

/// No is behind where yes has to be held, or is due; before that the way to it has begun.
ChartTone toneOf(const Target &target, const Period &period, const Rational &value)
{
    if (target.kind != TargetKind::YesNo)
        return ChartTone::None;
    if (holds(target, value))
        return ChartTone::Attained;
    const bool isDue = target.comparison == Comparison::Maintain || placeOf(period) >= target.dueYear();
    return isDue ? ChartTone::Behind : ChartTone::Begun;
}

} // namespace

double placeOf(const Period &period)
{
    return period.year.number() - (period.half ? 0.5 : 0);
}

QString reasonOf(const Measured &measured, ChartLanguage language)
{
    if (measured.disputed)
        return kDisputed.in(language);
    if (!measured.state)
        return kNotReported.in(language);
    switch (*measured.state) {
    case FigureState::NoneArisen: return kNoneArisen.in(language);
    case FigureState::NotAvailable: return kNotAvailable.in(language);
    case FigureState::NotAssessable: return kNotAssessable.in(language);
    case FigureState::Reported: break;
    }
    return kNoFraction.in(language);
}

ChartTone toneOf(const Measured &measured)
{
    if (measured.disputed)
        return ChartTone::Disputed;
    const bool isSettled = measured.state == FigureState::NoneArisen || measured.state == FigureState::NotAssessable;
    return isSettled ? ChartTone::None : ChartTone::Missing;
}

Destination linkOf(const Target &target, const Period &period)
{
    return {QStringLiteral("targets"), target.code.text, {}, {}, period.year.number()};
}

std::vector<Period> periodsUpTo(const FigureIndex &index, const Period &period)
{
    int first = period.year.number();
    for (const Period &each : index.periods()) {
        if (!each.half && each < period)
            first = std::min(first, each.year.number());
    }
    std::vector<Period> periods;
    for (int year = first; year < period.year.number(); ++year)
        periods.push_back({*Year::from(year), false});
    periods.push_back(period);
    return periods;
}

TrendYears yearsOf(const FigureIndex &index, const std::vector<Period> &periods, const Part &part,
                   ChartLanguage language)
{
    TrendYears years;
    int before = 0;
    for (const Period &period : periods) {
        const Measured measured = measureOf(index, period, part);
        const Destination link = linkOf(index.target(), period);
        const QString word = shortPeriod(period, language);
        years.last = measured;
        if (!measured.isSettled()) {
            years.gaps.push_back({placeOf(period), word, reasonOf(measured, language), toneOf(measured), link});
            continue;
        }
        const std::optional<Decimal> assigned
            = part.isWhole() ? assignedIn(index.history(), period) : std::optional<Decimal>();
        const Rational value = *measured.value;
        const bool isNew = before > 0 && breaksBetween(index.history(), before, period.year.number());
        years.points.push_back({placeOf(period),
                                word,
                                {value, displayed(value, index.target(), assigned)},
                                chartCertainty(measured),
                                isNew,
                                link,
                                toneOf(index.target(), period, value)});
        before = period.year.number();
    }
    return years;
}

std::vector<TrendBreak> breaksAmong(const TargetHistory &history, const std::vector<Period> &periods)
{
    std::vector<TrendBreak> breaks;
    for (size_t i = 1; i < periods.size(); ++i) {
        const Year year = periods[i].year;
        if (breaksAt(history, year))
            breaks.push_back(
                {(placeOf(periods[i - 1]) + placeOf(periods[i])) / 2, year.number(), reasonOfBreak(history, year)});
    }
    return breaks;
}

} // namespace ansinh
