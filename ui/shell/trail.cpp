// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trail.h"

namespace ansinh {

namespace {

bool isWholePage(const Place &place)
{
    return place == Place{place.page, {}, {}, {}};
}

} // namespace

void Trail::visit(const Place &place)
{
    const bool isSamePage = m_at > 0 && m_places[m_at - 1].page == place.page;
    if (isSamePage && (isWholePage(place) || m_places[m_at - 1] == place))
        return;
    // Something chosen on a page takes the place of the page itself: back leads away from it.
    m_places.resize(isSamePage && isWholePage(m_places[m_at - 1]) ? m_at - 1 : m_at);
    m_places.push_back(place);
    if (m_places.size() > kLongest)
        m_places.erase(m_places.begin());
    m_at = m_places.size();
}

std::optional<Place> Trail::back()
{
    if (!canGoBack())
        return {};
    --m_at;
    return m_places[m_at - 1];
}

std::optional<Place> Trail::forward()
{
    if (!canGoForward())
        return {};
    return m_places[m_at++];
}

void Trail::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace ansinh
