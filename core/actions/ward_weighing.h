// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"
#include "core/actions/known_wards.h"
#include "core/actions/town_plan.h"

#include <QSet>

namespace ansinh {

/// What becomes of packages, one after the other, beside those that a town's book has. Values only: it writes nothing.
class WardWeighing
{
public:
    explicit WardWeighing(const std::vector<WardPackage> &known);

    /// The very bytes are there, or came before.
    bool isKnown(const WardPackage &package) const { return m_files.contains(package.sha256); }
    ConsolidatedPackage::Outcome weigh(const WardPackage &package) const;
    /// Those in whose place it comes, where that is its outcome.
    std::vector<WardPackage> replacedBy(const WardPackage &package) const;
    /// It is there from now on, in the place of those that it replaces; what the clerk should know of it.
    QStringList count(const WardPackage &package);

private:
    KnownWards m_known;
    QSet<QByteArray> m_files;
};

/// Marks how the package fits to the town's plan, as far as it tells of it.
void markFit(const PlanFit &fit, WardPackage &package);

} // namespace ansinh
