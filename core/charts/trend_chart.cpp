// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/trend_chart.h"

#include "core/assess/display.h"
#include "core/assess/path.h"
#include "core/charts/chart_composers.h"
#include "core/charts/period_words.h"
#include "core/charts/scale.h"
#include "core/charts/target_sentences.h"
#include "core/charts/trend_years.h"
#include "core/charts/verdict_mark.h"

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr Phrase kTooFewYears{u"Chưa dự báo: cần số liệu của ít nhất 3 năm.",
                              u"No projection yet: it takes the figures of 3 years at least."};
constexpr Phrase kDisputed{u"Chưa dự báo: số liệu có năm chưa thống nhất.",
                           u"No projection yet: the figures of a year are disputed."};
constexpr Phrase kYearOf{u"Kỳ báo cáo: năm %1", u"Period: %1"};
constexpr Phrase kHalfOf{u"Kỳ báo cáo: 6 tháng đầu năm %1", u"Period: first half of %1"};
constexpr Phrase kUnit{u"đơn vị tính: %1", u"unit: %1"};
constexpr Phrase kPartsMissing{u"Số liệu kỳ này chưa gồm %1 khu phố, đơn vị chưa có số liệu.",
                               u"Without %1 parts that have no figure for this period yet."};
constexpr double kProjectionParts = 1e6; ///< a projection is as exact as a figure can be

/// One trend being composed.
class Composer
{
public:
    Composer(const Plan &plan, const Assessment &assessment, const TargetHistory &history, ChartLanguage language)
        : m_plan(plan),
          m_assessment(assessment),
          m_history(history),
          m_target(history.target),
          m_language(language),
          m_index(history)
    {
    }

    TrendChart composed()
    {
        addYears();
        addTarget();
        addAssigned();
        addExpected();
        addProjection();
        addAxes();
        m_trend.verdict = markOf(m_assessment.verdict, m_plan, m_language);
        m_trend.sentences = sentencesOf(m_target, m_assessment, m_language);
        return std::move(m_trend);
    }

private:
    const Period &period() const { return m_assessment.period; }

    void addYears()
    {
        m_periods = periodsUpTo(m_index, period());
        TrendYears years = yearsOf(m_index, m_periods, Part::whole(), m_language);
        m_trend.isYesNo = m_target.kind == TargetKind::YesNo;
        m_trend.lookedAt = placeOf(period());
        m_trend.points = std::move(years.points);
        m_trend.gaps = std::move(years.gaps);
        m_trend.breaks = breaksAmong(m_history, m_periods);
    }

    void addTarget()
    {
        m_trend.dueYear = m_target.dueYear();
        m_trend.targetWord = displayedTarget(m_target);
        if (!m_trend.isYesNo && m_assessment.targetValue)
            m_trend.target = ChartValue{*m_assessment.targetValue, m_trend.targetWord};
    }

    void addAssigned()
    {
        for (const Period &each : m_periods) {
            if (const std::optional<Decimal> value = assignedIn(m_history, each))
                m_trend.assigned.push_back({placeOf(each),
                                            shortPeriod(each, m_language),
                                            {*value, displayedAssigned(m_target, *value)},
                                            {},
                                            false,
                                            {QStringLiteral("targets"),
                                             m_target.code.text,
                                             QStringLiteral("assigned"),
                                             {},
                                             each.year.number()}});
        }
    }

    /// At the baseline, now and in the due year; the rules of the path decide.
    void addExpected()
    {
        const std::optional<YearValue> baseline = baselineOf(m_assessment);
        if (!m_assessment.expected || !baseline)
            return;
        std::vector<Period> places{{*Year::from(baseline->year), false}, period()};
        const Result<Year> due = Year::from(m_target.dueYear());
        if (due)
            places.push_back({*due, false});
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (const Period &place : places) {
            const Rational expected = *pathOf(m_target, baseline, place).expected;
            m_trend.expected.push_back({placeOf(place),
                                        shortPeriod(place, m_language),
                                        {expected, displayed(expected, m_target)},
                                        {},
                                        false,
                                        {}});
        }
    }

    void addProjection()
    {
        const QString &refused = m_assessment.projectionRefused;
        if (m_assessment.projection)
            m_trend.projection = projected(*m_assessment.projection);
        else if (refused == QLatin1String("too_few_years"))
            m_trend.projectionRefused = kTooFewYears.in(m_language);
        else if (refused == QLatin1String("disputed"))
            m_trend.projectionRefused = kDisputed.in(m_language);
    }

    /// Shown in hundredths at most: more would be false exactness.
    ChartValue projected(double value) const
    {
        const auto whole = [&](double parts) {
            return Rational::quotient(Rational::fromWhole(std::llround(value * parts)),
                                      Rational::fromWhole(static_cast<qint64>(parts)));
        };
        return {whole(kProjectionParts), displayed(whole(100), m_target)};
    }

    void addAxes()
    {
        std::vector<double> values;
        for (const auto *points : {&m_trend.points, &m_trend.assigned, &m_trend.expected}) {
            for (const TrendPoint &point : *points)
                values.push_back(point.value.toDouble());
        }
        for (const std::optional<ChartValue> &value : {m_trend.target, m_trend.projection}) {
            if (value)
                values.push_back(value->toDouble());
        }
        const bool isCount = m_target.kind == TargetKind::Count || m_target.kind == TargetKind::Cumulative;
        if (isCount) // an expected or projected part of a unit divides no unit on the axis
            std::transform(values.begin(), values.end(), values.begin(), [](double each) { return std::ceil(each); });
        const bool isShare = m_target.kind == TargetKind::Ratio;
        m_trend.scale = scaleFor(values, isShare, m_target.unit);
        m_trend.zoomed = zoomedScaleFor(values, isShare, m_target.unit);
        m_trend.firstYear = m_periods.front().year.number() - (m_periods.front().half ? 1 : 0);
        m_trend.lastYear = std::max({m_trend.firstYear + 1, period().year.number(), m_trend.dueYear});
    }

    const Plan &m_plan;
    const Assessment &m_assessment;
    const TargetHistory &m_history;
    const Target &m_target;
    ChartLanguage m_language;
    FigureIndex m_index;
    std::vector<Period> m_periods;
    TrendChart m_trend;
};

QString subtitleOf(const Target &target, const Period &period, ChartLanguage language)
{
    const QString words = (period.half ? kHalfOf : kYearOf).in(language).arg(period.year.number());
    return target.unit.isEmpty() ? words : words + QStringLiteral("; ") + kUnit.in(language).arg(target.unit);
}

} // namespace

Chart trendChartOf(const Plan &plan, const Assessment &assessment, const TargetHistory &history, ChartLanguage language)
{
    const Target &target = history.target;
    Chart chart;
    chart.language = language;
    chart.id = QStringLiteral("trend:") + target.code.text;
    chart.title = QStringLiteral("%1. %2").arg(target.code.text, target.name);
    chart.subtitle = subtitleOf(target, assessment.period, language);
    if (!assessment.partsMissing.empty() && assessment.measured.hasValue())
        chart.note = kPartsMissing.in(language).arg(assessment.partsMissing.size());
    chart.shown = Composer(plan, assessment, history, language).composed();
    return chart;
}

Chart trendChart(const ChartMatter &matter, size_t target, ChartLanguage language)
{
    return trendChartOf(matter.plan, matter.assessments[target], matter.histories[target], language);
}

} // namespace ansinh
