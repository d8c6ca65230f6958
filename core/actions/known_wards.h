// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/ward_package.h"

#include <QHash>

#include <set>

namespace ansinh {

/// The packages that count in a town's book, by ward and period, and who is whose predecessor. Values only.
class KnownWards
{
public:
    explicit KnownWards(const std::vector<WardPackage> &packages);

    /// Those in force of a ward for a period; of several fields there may be several.
    const std::vector<WardPackage> &inForce(const QString &book, const Period &period) const;
    void add(const WardPackage &package);
    void remove(const WardPackage &package);

    /// The other wards' packages in force of the same period that report on the same place: one of a ward that went up
    /// into the other, or a second book of the same ward.
    std::vector<const WardPackage *> overlapping(const WardPackage &package) const;

private:
    struct Key
    {
        QString name; ///< of a book, or of a ward
        Period period;

        friend bool operator==(const Key &a, const Key &b) { return a.name == b.name && a.period == b.period; }
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.name, key.period);
        }
    };

    QHash<Key, std::vector<WardPackage>> m_byBook;
    QHash<Key, std::set<QString>> m_byName; ///< the books of the wards that bear a name
    QHash<Key, std::set<QString>> m_byFormerName; ///< of those that bore it
};

/// Whether both tell of a target in common or of the same fields, and whether `a` tells of all that `b` does.
bool sharesTargets(const WardPackage &a, const WardPackage &b);
bool tellsAllOf(const WardPackage &a, const WardPackage &b);

} // namespace ansinh
