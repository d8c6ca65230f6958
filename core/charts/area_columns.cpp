// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/area_columns.h"

#include "core/assess/display.h"
#include "core/charts/part_standing.h"
#include "core/charts/period_words.h"
#include "core/charts/small_part.h"
#include "core/charts/verdict_mark.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr size_t kNamed = 2; ///< of those furthest from the target
constexpr double kLeastNeed = 0.01; ///< at the bound itself, which does not attain: still not 0

constexpr Phrase kNotAnswered{u"chưa báo cáo", u"not reported yet"};
constexpr Phrase kNotAvailable{u"đơn vị trả lời chưa có số liệu", u"answered: no figure available"};
constexpr Phrase kNotAssessable{u"không đánh giá được", u"cannot be assessed"};
constexpr Phrase kNoneArisen{u"không phát sinh", u"nothing arose"};
constexpr Phrase kDisputed{u"các nguồn chưa thống nhất", u"sources disagree"};
constexpr Phrase kOthers{u"%1 khu phố khác cùng mức", u"%1 more as far"};
constexpr Phrase kOfWard{u"%1 (toàn địa bàn)", u"%1 (whole ward)"};

Destination pageOf(const Target &target, const QString &part)
{
    return {QStringLiteral("targets"), target.code.text, part, {}, 0};
}

Phrase reasonOf(const Measured &measured)
{
    if (measured.disputed)
        return kDisputed;
    if (!measured.state)
        return kNotAnswered;
    switch (*measured.state) {
    case FigureState::NoneArisen: return kNoneArisen;
    case FigureState::NotAssessable: return kNotAssessable;
    case FigureState::NotAvailable:
    case FigureState::Reported: break;
    }
    return kNotAvailable;
}

ChartVerdict markIn(const PartStanding &standing, const Plan &plan, ChartLanguage language)
{
    return standing.verdict ? markOf(*standing.verdict, plan, language) : ChartVerdict();
}

ShadeCell cellOf(const PartStanding &standing, const Target &target, const Plan &plan, ChartLanguage language)
{
    ShadeCell cell;
    const Measured &measured = standing.measured;
    if (measured.isSettled())
        cell.value = ChartValue{*measured.value, inLanguage(displayed(*measured.value, target), language)};
    else
        cell.reason = reasonOf(measured).in(language);
    cell.verdict = markIn(standing, plan, language);
    cell.isAnswered = measured.state.has_value();
    cell.isSmall = cell.value && isSmallPart(measured);
    return cell;
}

/// What a missed target without a number, "yes", comes to: all who miss it need the same.
double needOf(const PartStanding &standing, const Rational &most)
{
    const bool isJudged = standing.verdict == Verdict::Behind || standing.verdict == Verdict::OnTrack
        || standing.verdict == Verdict::NoBaseline;
    if (!standing.measured.hasValue() || (!standing.distance && !isJudged))
        return 0;
    if (!standing.distance)
        return 1;
    if (most.isZero())
        return kLeastNeed;
    return std::max(kLeastNeed, Rational::quotient(*standing.distance, most).toDouble());
}

void shade(std::vector<ShadeCell> &cells, const std::vector<PartStanding> &standings)
{
    Rational most;
    for (const PartStanding &standing : standings) {
        if (standing.distance && !standing.measured.disputed)
            most = std::max(most, *standing.distance);
    }
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i].need = cells[i].value ? needOf(standings[i], most) : 0;
}

/// The areas by how far they are from the target, those of the same distance in their order.
std::vector<size_t> furthestFirst(const std::vector<PartStanding> &standings, const std::vector<ShadeCell> &cells)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < standings.size(); ++i) {
        if (standings[i].distance && cells[i].need > 0)
            places.push_back(i);
    }
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t a, size_t b) { return *standings[a].distance > *standings[b].distance; });
    return places;
}

/// The two are named and marked; how many more are as far as the second is said, so that none is singled out.
QString nameFurthest(std::vector<ShadeCell> &cells, const std::vector<PartStanding> &standings,
                     const QStringList &names, ChartLanguage language)
{
    const std::vector<size_t> places = furthestFirst(standings, cells);
    QStringList furthest;
    int others = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        ShadeCell &cell = cells[places[i]];
        if (i < kNamed) {
            cell.isFurthest = true;
            furthest += QStringLiteral("%1 (%2)").arg(names[static_cast<qsizetype>(places[i])], cell.value->label);
        } else if (standings[places[i]].distance == standings[places[kNamed - 1]].distance) {
            ++others;
        }
    }
    if (others > 0)
        furthest += kOthers.in(language).arg(others);
    return furthest.join(QStringLiteral(", "));
}

} // namespace

bool hasAreas(const ChartMatter &matter, size_t target)
{
    const std::vector<Figure> &figures = matter.histories[target].figures;
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
        return figure.period == matter.period && figure.part.kind == Part::Kind::Area;
    });
}

AreaColumn areaColumn(const ChartMatter &matter, size_t target, const std::vector<const Area *> &areas,
                      ChartLanguage language)
{
    const Target &of = matter.plan.targets[target];
    const PartJudge judge(matter.histories[target], matter.assessments[target]);
    AreaColumn column{{of.code.text, of.name, displayedTarget(of), {}, pageOf(of, {})}, {}};
    if (!judge.isHeldAgainstTarget())
        column.head.targetWord = kOfWard.in(language).arg(column.head.targetWord);
    std::vector<PartStanding> standings;
    QStringList names;
    for (const Area *area : areas) {
        names += area->nameOn(matter.today);
        standings.push_back(judge.standing(Part::ofArea(area->id)));
        column.cells.push_back(cellOf(standings.back(), of, matter.plan, language));
        column.cells.back().link = pageOf(of, QStringLiteral("area:%1").arg(area->id.value));
    }
    shade(column.cells, standings);
    column.head.furthest = nameFurthest(column.cells, standings, names, language);
    return column;
}

} // namespace ansinh
