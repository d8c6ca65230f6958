// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/figure_index.h"

#include <algorithm>

namespace ansinh {

namespace {

bool isBefore(const Figure *a, const Figure *b)
{
    if (a->period != b->period)
        return a->period < b->period;
    if (a->part != b->part)
        return a->part < b->part;
    return a->by < b->by;
}

/// Names are typed by people on both sides.
bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

void FigureIndex::Listed::add(const Part &part)
{
    inOrder.push_back(part);
    sorted.push_back(part);
}

void FigureIndex::Listed::sort()
{
    std::sort(sorted.begin(), sorted.end());
}

bool FigureIndex::Listed::contains(const Part &part) const
{
    return std::binary_search(sorted.begin(), sorted.end(), part);
}

FigureIndex::FigureIndex(const TargetHistory &history) : m_history(history)
{
    listParts();
    orderFigures();
    pickDenominators();
}

void FigureIndex::listParts()
{
    for (const Area &area : m_history.areas)
        m_areas.add(Part::ofArea(area.id));
    for (const Code<Organisation> &member : m_history.members)
        m_members.add(Part::ofMember(member));
    m_areas.sort();
    m_members.sort();
}

void FigureIndex::orderFigures()
{
    m_figures.reserve(m_history.figures.size());
    for (const Figure &figure : m_history.figures)
        if (figure.target == m_history.target.code)
            m_figures.push_back(&figure);
    if (!std::is_sorted(m_figures.begin(), m_figures.end(), isBefore)) // as the book mostly gives them
        std::stable_sort(m_figures.begin(), m_figures.end(), isBefore);
    for (const Figure *figure : m_figures)
        if (m_periods.empty() || m_periods.back() != figure->period)
            m_periods.push_back(figure->period);
}

void FigureIndex::pickDenominators()
{
    if (target().kind != TargetKind::Ratio || target().denominator.isEmpty())
        return;
    for (const SharedDenominator &shared : m_history.denominators)
        if (isSameName(shared.name, target().denominator))
            m_denominators.push_back(&shared);
}

FigureRange FigureIndex::figuresOf(const Period &period) const
{
    const auto first = std::lower_bound(m_figures.begin(), m_figures.end(), period,
                                        [](const Figure *f, const Period &p) { return f->period < p; });
    const auto last = std::upper_bound(first, m_figures.end(), period,
                                       [](const Period &p, const Figure *f) { return p < f->period; });
    const Figure *const *data = m_figures.data();
    return {data + (first - m_figures.begin()), data + (last - m_figures.begin())};
}

FigureRange FigureIndex::figuresOf(const Period &period, const Part &part) const
{
    const FigureRange all = figuresOf(period);
    const auto first
        = std::lower_bound(all.begin(), all.end(), part, [](const Figure *f, const Part &p) { return f->part < p; });
    const auto last
        = std::upper_bound(first, all.end(), part, [](const Part &p, const Figure *f) { return p < f->part; });
    return {first, last};
}

std::optional<Decimal> FigureIndex::sharedDenominator(Year year, const Part &part) const
{
    if (part.kind == Part::Kind::Member)
        return std::nullopt;
    for (const SharedDenominator *shared : m_denominators)
        if (shared->year == year && shared->area == part.area)
            return shared->value;
    return std::nullopt;
}

std::vector<Part> FigureIndex::partsOf(const Period &period, Part::Kind kind) const
{
    const Listed &listed = kind == Part::Kind::Area ? m_areas : m_members;
    std::vector<Part> others;
    bool hasFigure = false;
    for (const Figure *figure : figuresOf(period)) {
        if (figure->part.kind != kind)
            continue;
        hasFigure = true;
        const bool isKnown = listed.contains(figure->part) || (!others.empty() && others.back() == figure->part);
        if (!isKnown)
            others.push_back(figure->part);
    }
    if (!hasFigure)
        return {};
    std::vector<Part> parts = listed.inOrder;
    parts.insert(parts.end(), others.begin(), others.end());
    return parts;
}

} // namespace ansinh
