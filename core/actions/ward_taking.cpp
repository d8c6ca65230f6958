// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ward_taking.h"

#include "core/store/ward_packages.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

Error changedMeanwhile(const QString &path)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "The file %1 was changed while it was being taken in. Nothing was taken; try "
                                        "again.")
                .arg(path),
            {}};
}

} // namespace

WardTaking::WardTaking(Book &town, const ConsolidateOrder &order, const std::vector<WardPackage> &known)
    : m_town(town), m_order(order), m_plans(town), m_weighing(known)
{
}

Result<void> WardTaking::replace(ConsolidatedPackage &into)
{
    for (const WardPackage &old : m_weighing.replacedBy(into.package)) {
        if (auto done = m_town.wardPackages().replace(old.id); !done)
            return done;
        into.replaced = old.code;
    }
    return {};
}

/// What its plan states otherwise than the town's is told apart.
Result<void> WardTaking::fitToPlan(WardReading &ward)
{
    const auto fit = m_plans.fit(ward);
    if (!fit)
        return fit.error();
    markFit(*fit, ward.package);
    for (WardMeasure &measure : ward.measures) {
        measure.isApart = fit->isApart(measure.target);
        measure.adds = measure.adds && !measure.isApart;
    }
    return {};
}

Result<void> WardTaking::take(const Result<HashedBytes> &content, WardReading &ward, ConsolidatedPackage &into)
{
    if (auto done = fitToPlan(ward); !done)
        return done;
    if (!content)
        return content.error();
    if (content->sha256() != ward.package.sha256)
        return changedMeanwhile(ward.path);
    ward.package.receivedOn = m_order.received;
    into.outcome = m_weighing.weigh(ward.package);
    ward.package.isInForce = into.outcome == Outcome::New || into.outcome == Outcome::Replaces;
    into.package = ward.package;
    if (into.outcome == Outcome::Replaces) {
        if (auto done = replace(into); !done)
            return done;
    }
    auto taken = m_town.wardPackages().take(ward.package, *content, ward.measures);
    if (!taken)
        return taken.error();
    into.package = std::move(taken).value();
    ward.measures = {}; // thousands of wards follow
    into.notes += m_weighing.count(into.package);
    return {};
}

} // namespace ansinh
