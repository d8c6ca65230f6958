// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"

namespace ansinh {

/// Somewhere in the program that a line can lead to: a page, and what is to be chosen there.
struct Place
{
    QString page; ///< "targets", "tasks", "plan" … as the navigation names it
    QString code; ///< what to choose: "CT19", "1.1", "MT01", an organisation's code; empty: nothing
    QString detail; ///< what the page knows to do with it: a tab, a part, an organisation; empty: nothing.
                    ///< On "journal" the history of a figure: ui/widgets/figure_place.h
    QString typed; ///< what to put into the filter of the page; empty: nothing

    friend bool operator==(const Place &a, const Place &b)
    {
        return a.page == b.page && a.code == b.code && a.detail == b.detail && a.typed == b.typed;
    }
};

/// Only the page: nothing is chosen on it.
inline bool isWholePage(const Place &place)
{
    return place == Place{place.page, {}, {}, {}};
}

inline Place placeOf(const Destination &to)
{
    return {to.page, to.code, to.detail, to.typed};
}

} // namespace ansinh
