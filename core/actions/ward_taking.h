// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"
#include "core/actions/known_wards.h"
#include "core/actions/town_plan.h"

#include <QSet>

namespace ansinh {

/// Takes readings in, one after the other; lives inside the change.
class WardTaking
{
public:
    WardTaking(Book &town, const ConsolidateOrder &order, const std::vector<WardPackage> &known);

    /// The very bytes are in the book, or came with this call.
    bool isKnown(const WardPackage &package) const { return m_files.contains(package.sha256); }
    Result<void> take(const WardFile &file, WardReading &ward, ConsolidatedPackage &into);

private:
    ConsolidatedPackage::Outcome weigh(const WardPackage &package) const;
    Result<void> replace(ConsolidatedPackage &into);
    Result<void> fitToPlan(WardReading &ward);

    Book &m_town;
    const ConsolidateOrder &m_order;
    TownPlan m_plans;
    KnownWards m_known;
    QSet<QByteArray> m_files;
};

} // namespace ansinh
