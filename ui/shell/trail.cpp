// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trail.h"

namespace ansinh {

void Trail::visit(const Place &place)
{
    const bool isSamePage = m_at > 0 && m_stops[m_at - 1].place.page == place.page;
    if (isSamePage && (isWholePage(place) || m_stops[m_at - 1].place == place))
        return;
    // Something chosen on a page takes the place of the page itself: back leads away from it.
    m_stops.resize(isSamePage && isWholePage(m_stops[m_at - 1].place) ? m_at - 1 : m_at);
    m_stops.push_back({place});
    if (m_stops.size() > kLongest)
        m_stops.erase(m_stops.begin());
    m_at = m_stops.size();
}

void Trail::leave(const Sight &sight, const std::optional<Place> &standing)
{
    if (m_at == 0)
        return;
    Stop &stop = m_stops[m_at - 1];
    stop.sight = sight;
    stop.place = standing.value_or(stop.place);
}

std::optional<Place> Trail::here() const
{
    return m_at > 0 ? std::optional(m_stops[m_at - 1].place) : std::nullopt;
}

Sight Trail::sight() const
{
    return m_at > 0 ? m_stops[m_at - 1].sight : Sight();
}

std::optional<Place> Trail::back()
{
    if (!canGoBack())
        return {};
    --m_at;
    return here();
}

std::optional<Place> Trail::forward()
{
    if (!canGoForward())
        return {};
    ++m_at;
    return here();
}

void Trail::clear()
{
    m_stops.clear();
    m_at = 0;
}

} // namespace ansinh
