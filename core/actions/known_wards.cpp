// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/known_wards.h"

#include <algorithm>
#include <tuple>

namespace ansinh {

namespace {

bool has(const std::vector<Code<Target>> &targets, const Code<Target> &target)
{
    return std::find(targets.begin(), targets.end(), target) != targets.end();
}

/// A ward of today's name in the one and of a former name in the other, or of the same name in the same place.
bool isSamePlace(const WardPackage &a, const WardPackage &b)
{
    if (a.formerNames.contains(b.ward) || b.formerNames.contains(a.ward))
        return a.planTitle == b.planTitle || a.place == b.place;
    return a.ward == b.ward && a.place == b.place && a.planTitle == b.planTitle;
}

} // namespace

KnownWards::KnownWards(const std::vector<WardPackage> &packages)
{
    for (const WardPackage &package : packages) {
        if (package.isInForce)
            add(package);
    }
}

const std::vector<WardPackage> &KnownWards::inForce(const QString &book, const Period &period) const
{
    static const std::vector<WardPackage> none;
    const auto found = m_byBook.constFind({book, period});
    return found == m_byBook.cend() ? none : *found;
}

void KnownWards::add(const WardPackage &package)
{
    m_byBook[{package.book, package.period}].push_back(package);
    m_byName[{package.ward, package.period}].insert(package.book);
    for (const QString &name : package.formerNames)
        m_byFormerName[{name, package.period}].insert(package.book);
}

void KnownWards::remove(const WardPackage &package)
{
    auto &its = m_byBook[{package.book, package.period}];
    its.erase(std::remove_if(its.begin(), its.end(), [&](const WardPackage &one) { return one.id == package.id; }),
              its.end());
}

std::vector<const WardPackage *> KnownWards::overlapping(const WardPackage &package) const
{
    std::vector<const WardPackage *> found;
    std::set<QString> books = m_byFormerName.value({package.ward, package.period});
    for (const QString &name : QStringList(package.ward) + package.formerNames)
        books.merge(m_byName.value({name, package.period}));
    books.erase(package.book);
    for (const QString &book : books) {
        for (const WardPackage &other : inForce(book, package.period)) {
            if (isSamePlace(package, other))
                found.push_back(&other);
        }
    }
    std::sort(found.begin(), found.end(), [](const WardPackage *a, const WardPackage *b) {
        return std::tie(a->place, a->ward, a->book) < std::tie(b->place, b->ward, b->book);
    });
    return found;
}

bool sharesTargets(const WardPackage &a, const WardPackage &b)
{
    // A field may state no target; it is the same one all the same.
    if (a.fields.isEmpty() || b.fields.isEmpty() || a.fields == b.fields)
        return true;
    return std::any_of(a.targets.begin(), a.targets.end(),
                       [&](const Code<Target> &target) { return has(b.targets, target); });
}

bool tellsAllOf(const WardPackage &a, const WardPackage &b)
{
    if (a.fields.isEmpty())
        return true;
    return !b.fields.isEmpty()
        && std::all_of(b.targets.begin(), b.targets.end(),
                       [&](const Code<Target> &target) { return has(a.targets, target); });
}

} // namespace ansinh
