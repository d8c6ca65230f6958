// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// Where something is dealt with, in the words that every screen understands.
struct Destination
{
    QString page; ///< "targets", "tasks", "plan" …
    QString code; ///< what to choose there: "CT19", "1.1", "MT01"; empty: nothing
    QString detail; ///< a tab, a part, an organisation; empty: nothing
    QString typed; ///< what to narrow the page to; empty: nothing
    int year = 0; ///< 0: the year that is looked at

    friend bool operator==(const Destination &a, const Destination &b)
    {
        return a.page == b.page && a.code == b.code && a.detail == b.detail && a.typed == b.typed
            && a.year == b.year;
    }
};

} // namespace ansinh
