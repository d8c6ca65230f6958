// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/histories.h"

#include "core/plan/asked.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

bool replaces(const Figure &figure, const Figure &earlier)
{
    return figure.period == earlier.period && figure.part == earlier.part && figure.by == earlier.by;
}

} // namespace

Result<Histories> Histories::of(Book &book)
{
    Histories histories;
    const auto denominators = book.references().denominators();
    const auto breaks = book.references().breaks();
    const auto areas = book.directory().areas();
    const auto figures = book.figures().all();
    if (!denominators)
        return denominators.error();
    if (!breaks)
        return breaks.error();
    if (!areas)
        return areas.error();
    if (!figures)
        return figures.error();
    histories.m_shared.denominators = *denominators;
    histories.m_shared.areas = *areas;
    histories.m_breaks = *breaks;
    for (const Figure &figure : *figures)
        histories.m_histories[figure.target.text].figures.push_back(figure);
    return histories;
}

void Histories::add(const Figure &figure)
{
    auto &figures = m_histories[figure.target.text].figures;
    const auto earlier
        = std::find_if(figures.begin(), figures.end(), [&](const Figure &its) { return replaces(figure, its); });
    if (earlier == figures.end())
        figures.push_back(figure);
    else
        *earlier = figure;
}

const TargetHistory &Histories::of(const Target &target, const Plan &plan)
{
    TargetHistory &history = m_histories[target.code.text];
    const bool isNew = history.target.code != target.code;
    history.target = target;
    if (!isNew)
        return history;
    history.denominators = m_shared.denominators;
    history.areas = m_shared.areas;
    std::copy_if(m_breaks.begin(), m_breaks.end(), std::back_inserter(history.breaks),
                 [&](const SeriesBreak &its) { return its.target.isEmpty() || its.target == target.code; });
    for (const auto &owner : target.owners)
        for (const auto &member : membersOf(plan, owner))
            history.members.push_back(member);
    return history;
}

} // namespace ansinh
