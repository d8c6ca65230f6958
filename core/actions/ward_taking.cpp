// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ward_taking.h"

#include "core/store/ward_packages.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

/// Of two of a ward the one after more changes; of as many, the one made, or taken in, later.
bool isOlder(const WardPackage &package, const WardPackage &than)
{
    return package.sequence != than.sequence ? package.sequence < than.sequence : package.madeOn < than.madeOn;
}

Error changedMeanwhile(const QString &path)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "The file %1 was changed while it was being taken in. Nothing was taken; try "
                                        "again.")
                .arg(path),
            {}};
}

QString overlapNote(const WardPackage &other)
{
    return QCoreApplication::translate("core/actions",
                                       "“%1” also reports on this place for the same period: its figures may be "
                                       "counted twice. Ask both wards which of them reports.")
        .arg(other.ward);
}

QString apartNote(const WardPackage &package)
{
    QStringList codes;
    for (const Code<Target> &target : package.apart)
        codes += target.text;
    return codes.isEmpty()
        ? QCoreApplication::translate("core/actions",
                                      "It was judged by another version of the plan; all its targets are stated alike.")
        : QCoreApplication::translate("core/actions",
                                      "It was judged by another version of the plan. Stated otherwise there, and so "
                                      "not added up: %1.")
              .arg(codes.join(QStringLiteral(", ")));
}

/// Those that the package tells of.
std::vector<Code<Target>> toldOf(const std::vector<Code<Target>> &targets, const WardPackage &package)
{
    std::vector<Code<Target>> told;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(told), [&](const Code<Target> &target) {
        const auto &its = package.targets;
        return package.fields.isEmpty() || std::find(its.begin(), its.end(), target) != its.end();
    });
    return told;
}


} // namespace

WardTaking::WardTaking(Book &town, const ConsolidateOrder &order, const std::vector<WardPackage> &known)
    : m_town(town), m_order(order), m_plans(town), m_known(known)
{
    for (const WardPackage &package : known)
        m_files.insert(package.sha256);
}

Outcome WardTaking::weigh(const WardPackage &package) const
{
    Outcome outcome = Outcome::New;
    for (const WardPackage &there : m_known.inForce(package.book, package.period)) {
        if (!sharesTargets(package, there))
            continue;
        if (!tellsAllOf(package, there))
            return Outcome::Fewer;
        if (isOlder(package, there))
            return Outcome::Older;
        outcome = Outcome::Replaces;
    }
    return outcome;
}

Result<void> WardTaking::replace(ConsolidatedPackage &into)
{
    const std::vector<WardPackage> there = m_known.inForce(into.package.book, into.package.period);
    for (const WardPackage &old : there) {
        if (!sharesTargets(into.package, old))
            continue;
        if (auto done = m_town.wardPackages().replace(old.id); !done)
            return done;
        m_known.remove(old);
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
    ward.package.isOtherPlan = fit->isOther;
    ward.package.apart = toldOf(fit->apart, ward.package);
    for (WardMeasure &measure : ward.measures) {
        measure.isApart = fit->isApart(measure.target);
        measure.adds = measure.adds && !measure.isApart;
    }
    return {};
}

Result<void> WardTaking::take(const WardFile &file, WardReading &ward, ConsolidatedPackage &into)
{
    if (auto done = fitToPlan(ward); !done)
        return done;
    const auto bytes = file.bytes();
    if (!bytes)
        return bytes.error();
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() != ward.package.sha256)
        return changedMeanwhile(file.path);
    ward.package.receivedOn = m_order.received;
    into.outcome = weigh(ward.package);
    ward.package.isInForce = into.outcome == Outcome::New || into.outcome == Outcome::Replaces;
    into.package = ward.package;
    if (into.outcome == Outcome::Replaces) {
        if (auto done = replace(into); !done)
            return done;
    }
    auto taken = m_town.wardPackages().take(ward.package, *bytes, ward.measures);
    if (!taken)
        return taken.error();
    into.package = std::move(taken).value();
    ward.measures = {}; // thousands of wards follow
    m_files.insert(into.package.sha256);
    if (into.package.isOtherPlan)
        into.notes += apartNote(into.package);
    if (into.package.isInForce) {
        for (const WardPackage *other : m_known.overlapping(into.package))
            into.notes += overlapNote(*other);
        m_known.add(into.package);
    }
    return {};
}

} // namespace ansinh
