// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"

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
    /// The place before; absent: there is none.
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_at > 1; }
    bool canGoForward() const { return m_at < m_places.size(); }
    void clear();

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0; ///< how many places were walked up to the present one
};

} // namespace ansinh
