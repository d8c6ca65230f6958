// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ward_weighing.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

/// Of two of a ward the one made on a later day; of one day the one after more changes, else the one taken in later. A
/// book that was restored from a backup counts its changes from fewer on.
bool isOlder(const WardPackage &package, const WardPackage &than)
{
    return package.madeOn != than.madeOn ? package.madeOn < than.madeOn : package.sequence < than.sequence;
}

QString restoredNote(const WardPackage &old)
{
    return QCoreApplication::translate("core/actions",
                                       "It takes the place of package %1, which was made earlier but after more "
                                       "changes: the ward may have restored a backup. Ask whether anything is missing.")
        .arg(old.code);
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

} // namespace

WardWeighing::WardWeighing(const std::vector<WardPackage> &known) : m_known(known)
{
    for (const WardPackage &package : known)
        m_files.insert(package.sha256);
}

Outcome WardWeighing::weigh(const WardPackage &package) const
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

std::vector<WardPackage> WardWeighing::replacedBy(const WardPackage &package) const
{
    std::vector<WardPackage> replaced;
    const auto &there = m_known.inForce(package.book, package.period);
    std::copy_if(there.begin(), there.end(), std::back_inserter(replaced),
                 [&](const WardPackage &old) { return sharesTargets(package, old); });
    return replaced;
}

QStringList WardWeighing::count(const WardPackage &package)
{
    QStringList notes;
    m_files.insert(package.sha256);
    if (package.isOtherPlan)
        notes += apartNote(package);
    if (!package.isInForce)
        return notes;
    for (const WardPackage &old : replacedBy(package)) {
        if (package.sequence < old.sequence)
            notes += restoredNote(old);
        m_known.remove(old);
    }
    for (const WardPackage *other : m_known.overlapping(package))
        notes += overlapNote(*other);
    m_known.add(package);
    return notes;
}

void markFit(const PlanFit &fit, WardPackage &package)
{
    package.isOtherPlan = fit.isOther;
    package.apart.clear();
    std::copy_if(fit.apart.begin(), fit.apart.end(), std::back_inserter(package.apart), [&](const Code<Target> &target) {
        const auto &its = package.targets;
        return package.fields.isEmpty() || std::find(its.begin(), its.end(), target) != its.end();
    });
}

} // namespace ansinh
