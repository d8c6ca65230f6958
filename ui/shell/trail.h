// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"
#include "ui/widgets/sight.h"

#include <optional>
#include <vector>

namespace ansinh {

/// The places where one has been, as a browser keeps them: back, and forward again.
class Trail
{
public:
    static constexpr std::size_t kLongest = 50;

    /// A new place; what lay ahead is forgotten. The same place twice is one, and so are a page and the
    /// first thing chosen on it.
    void visit(const Place &place);
    /// How the present place looked when it was left, and what was shown there by then.
    void leave(const Sight &sight, const std::optional<Place> &standing);
    /// Where one is, and how it looked when it was left the last time.
    std::optional<Place> here() const;
    Sight sight() const;
    /// The place before; absent: there is none.
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_at > 1; }
    bool canGoForward() const { return m_at < m_stops.size(); }
    void clear();

private:
    struct Stop
    {
        Place place;
        Sight sight = {};
    };

    std::vector<Stop> m_stops;
    std::size_t m_at = 0; ///< how many places were walked up to the present one
};

} // namespace ansinh
