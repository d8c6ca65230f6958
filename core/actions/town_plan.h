// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ward_reading.h"
#include "core/store/book.h"

#include <QHash>

namespace ansinh {

/// How the plan by which a ward was judged fits to the town's.
struct PlanFit
{
    bool isOther = false; ///< another version
    std::vector<Code<Target>> apart; ///< stated otherwise in it, or not in the town's at all

    bool isApart(const Code<Target> &target) const;
};

/// The same beside the plan of another ward, where that one is to be the town's. Of different years only whether it is
/// the same version can be told.
PlanFit fitBeside(const WardReading &ward, const WardReading &town);

/// The plans of a town's book, each read once, beside those of the wards.
class TownPlan
{
public:
    explicit TownPlan(Book &town) : m_town(town) { }

    /// Of the targets that the ward's package tells of.
    Result<PlanFit> fit(const WardReading &ward);

private:
    struct Version
    {
        QString print;
        std::vector<StatedTarget> stated;
    };

    Result<const Version *> version(Year year);

    Book &m_town;
    QHash<Year, Version> m_versions;
};

} // namespace ansinh
