// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/beside_ward.h"

#include "core/text/collate.h"
#include "ui/widgets/ward_word.h"

#include <algorithm>

namespace ansinh {

namespace {

bool has(const std::vector<Code<Target>> &targets, const Code<Target> &target)
{
    return std::find(targets.begin(), targets.end(), target) != targets.end();
}

} // namespace

bool BesideWard::tellsOf(const Code<Target> &target) const
{
    return isMissing || fields.isEmpty() || has(told, target);
}

bool BesideWard::isApart(const Code<Target> &target) const
{
    return !isMissing && has(apart, target);
}

bool BesideWard::isUnanswered(const Code<Target> &target) const
{
    return isMissing || has(unanswered, target);
}

std::vector<BesideWard> besideWards(const TownStatus &status)
{
    std::vector<BesideWard> wards;
    wards.reserve(status.wards.size());
    for (const WardStanding &standing : status.wards) {
        const WardPackage &its = standing.package;
        wards.push_back({its.id.value, shortWard(its.ward), its.place, sortKey(its.ward),
                         standing.state == WardStanding::State::Missing, its.fields, its.targets, its.apart,
                         its.missing});
    }
    return wards;
}

} // namespace ansinh
