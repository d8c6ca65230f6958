// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/bound.h"
#include "core/assess/display.h"
#include "core/charts/chart_composers.h"
#include "core/charts/part_standing.h"
#include "core/charts/scale.h"
#include "core/charts/small_part.h"
#include "core/charts/trend_years.h"
#include "core/charts/verdict_mark.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kYear{u"Năm %1", u"%1"};
constexpr Phrase kHalf{u"6 tháng đầu năm %1", u"First half of %1"};
constexpr Phrase kByNeed{u"%1; xếp theo mức cần quan tâm, thấp nhất trước", u"%1; furthest behind first"};
constexpr Phrase kByNeedDown{u"%1; xếp theo mức cần quan tâm, cao nhất trước", u"%1; furthest behind first"};

/// A part with what it is sorted by.
struct Placed
{
    TrendPart part;
    std::optional<double> need; ///< the greater, the further behind; absent: no value
    bool isDisputed = false;
};

/// The parts of one target being put side by side.
class Composer
{
public:
    Composer(const ChartMatter &matter, size_t target, ChartLanguage language)
        : m_matter(matter),
          m_history(matter.histories[target]),
          m_target(m_history.target),
          m_assessment(matter.assessments[target]),
          m_language(language),
          m_index(m_history),
          m_judge(m_history, m_assessment)
    {
    }

    PartsChart composed()
    {
        m_periods = periodsUpTo(m_index, m_matter.period);
        m_chart.isYesNo = m_target.kind == TargetKind::YesNo;
        if (hasPath(m_target) && m_judge.isHeldAgainstTarget())
            addTarget();
        for (const Part::Kind kind : {Part::Kind::Area, Part::Kind::Member})
            addParts(kind);
        addAxes();
        return std::move(m_chart);
    }

private:
    void addTarget()
    {
        m_chart.target = ChartValue{*m_target.value, displayedTarget(m_target)};
        const std::optional<Rational> &expected = m_assessment.expected;
        if (expected && *expected != m_chart.target->value)
            m_chart.expected = ChartValue{*expected, displayed(*expected, m_target)};
    }

    void addParts(Part::Kind kind)
    {
        std::vector<Placed> placed;
        for (const Part &part : m_index.partsOf(m_matter.period, kind))
            placed.push_back(placedOf(part));
        std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
            if (a.need.has_value() != b.need.has_value())
                return a.need.has_value();
            return a.need ? *a.need > *b.need : a.isDisputed && !b.isDisputed;
        });
        for (Placed &each : placed)
            m_chart.parts.push_back(std::move(each.part));
    }

    Placed placedOf(const Part &part) const
    {
        const TrendYears years = yearsOf(m_index, m_periods, part, m_language);
        const Measured &measured = *years.last;
        Placed placed;
        placed.isDisputed = measured.disputed;
        placed.part.name = nameOf(part);
        placed.part.points = years.points;
        placed.part.link = linkOf(m_target, m_matter.period);
        placed.part.link.detail = detailOf(part);
        placed.part.isSmall = isSmallPart(measured);
        placed.part.verdict = verdictOf(part, measured);
        if (measured.isSettled()) {
            placed.part.value = years.points.back().value;
            placed.part.certainty = years.points.back().certainty;
            placed.need = needOf(*measured.value);
        } else {
            placed.part.reason = reasonOf(measured, m_language);
        }
        return placed;
    }

    double needOf(const Rational &value) const
    {
        return betterWay(m_target) == Direction::Down ? value.toDouble() : -value.toDouble();
    }

    /// Judged as the whole would be with that value.
    ChartVerdict verdictOf(const Part &part, const Measured &measured) const
    {
        if (!measured.isSettled())
            return {toneOf(measured), reasonOf(measured, m_language)};
        const std::optional<Verdict> verdict = m_judge.standing(part).verdict;
        return verdict ? markOf(*verdict, m_matter.plan, m_language) : ChartVerdict();
    }

    QString nameOf(const Part &part) const
    {
        if (part.kind == Part::Kind::Member) {
            const Organisation *organisation = m_matter.plan.organisation(part.member);
            return organisation ? organisation->nameOn(m_matter.today) : part.member.text;
        }
        const std::vector<Area> &areas = m_matter.areas;
        const auto area
            = std::find_if(areas.begin(), areas.end(), [&](const Area &each) { return each.id == part.area; });
        return area == areas.end() ? QString() : area->nameOn(m_matter.today);
    }

    /// As the screen of figures names a part.
    static QString detailOf(const Part &part)
    {
        return part.kind == Part::Kind::Member ? QStringLiteral("member:") + part.member.text
                                               : QStringLiteral("area:") + QString::number(part.area.value);
    }

    void addAxes()
    {
        std::vector<double> values;
        m_chart.lastYear = m_matter.period.year.number();
        m_chart.firstYear = m_chart.lastYear - 1;
        for (const TrendPart &part : m_chart.parts) {
            for (const TrendPoint &point : part.points) {
                values.push_back(point.value.toDouble());
                m_chart.firstYear = std::min(m_chart.firstYear, static_cast<int>(point.at));
            }
            if (part.isSmall)
                m_chart.smallNote = smallPartNote(m_language);
        }
        for (const std::optional<ChartValue> &value : {m_chart.target, m_chart.expected}) {
            if (value)
                values.push_back(value->toDouble());
        }
        m_chart.scale = scaleFor(values, m_target.kind == TargetKind::Ratio, m_target.unit);
    }

    const ChartMatter &m_matter;
    const TargetHistory &m_history;
    const Target &m_target;
    const Assessment &m_assessment;
    ChartLanguage m_language;
    FigureIndex m_index;
    PartJudge m_judge;
    std::vector<Period> m_periods;
    PartsChart m_chart;
};

} // namespace

bool hasParts(const ChartMatter &matter, size_t target)
{
    const std::vector<Figure> &figures = matter.histories[target].figures;
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
        return figure.period == matter.period && figure.part.kind != Part::Kind::Whole;
    });
}

Chart partsChart(const ChartMatter &matter, size_t target, ChartLanguage language)
{
    const Target &of = matter.histories[target].target;
    const bool isDown = betterWay(of) == Direction::Down;
    Chart chart;
    chart.title = QStringLiteral("%1. %2").arg(of.code.text, of.name);
    chart.subtitle = (isDown ? kByNeedDown : kByNeed)
                         .in(language)
                         .arg((matter.period.half ? kHalf : kYear).in(language).arg(matter.period.year.number()));
    chart.shown = Composer(matter, target, language).composed();
    return chart;
}

} // namespace ansinh
