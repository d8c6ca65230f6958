// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consolidate.h"
#include "core/actions/ward_taking.h"
#include "core/store/ward_packages.h"

#include <algorithm>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

/// Beside the plan of the book; of a book that is still to be made, beside that of the package it is made from.
Result<PlanFit> fitOf(const WardReading &ward, TownPlan *plans, const WardReading &first)
{
    return plans ? plans->fit(ward) : Result<PlanFit>(fitBeside(ward, first));
}

} // namespace

Result<Consolidated> foreseen(Book *town, const std::vector<WardReading> &wards)
{
    Consolidated all = outlined(wards);
    const auto known = town ? town->wardPackages().all() : Result<std::vector<WardPackage>>(std::vector<WardPackage>());
    if (!known)
        return known.error();
    if (const auto may = town && known->empty() ? refuseWardBook(*town) : Result<void>(); !may)
        return may.error();
    WardWeighing weighing(*known);
    auto plans = town ? std::make_unique<TownPlan>(*town) : nullptr;
    const auto first = std::find_if(wards.begin(), wards.end(), [](const WardReading &ward) { return ward.isSound(); });
    for (size_t i = 0; i < wards.size(); ++i) {
        ConsolidatedPackage &its = all.packages[i];
        if (its.outcome == Outcome::Refused)
            continue;
        if (weighing.isKnown(its.package)) {
            its.outcome = Outcome::Same;
            continue;
        }
        const auto fit = fitOf(wards[i], plans.get(), *first);
        if (!fit)
            return fit.error();
        markFit(*fit, its.package);
        its.package.id.value = -static_cast<qint64>(i) - 1; // none of the book, and none alike
        its.outcome = weighing.weigh(its.package);
        its.package.isInForce = its.outcome == Outcome::New || its.outcome == Outcome::Replaces;
        const auto replaced = weighing.replacedBy(its.package);
        if (its.outcome == Outcome::Replaces && !replaced.empty())
            its.replaced = replaced.back().code;
        its.notes += weighing.count(its.package);
    }
    return all;
}

} // namespace ansinh
