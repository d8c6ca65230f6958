// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ward_weighing.h"
#include "core/base/sha256.h"

namespace ansinh {

/// Error Invalid: a book with anything of its own is no town's. For a book without packages.
Result<void> refuseWardBook(Book &town);

/// Takes readings in, one after the other; lives inside the change.
class WardTaking
{
public:
    WardTaking(Book &town, const ConsolidateOrder &order, const std::vector<WardPackage> &known);

    /// The very bytes are in the book, or came with this call.
    bool isKnown(const WardPackage &package) const { return m_weighing.isKnown(package); }
    /// `content` is the file once more, as it is now.
    Result<void> take(const Result<HashedBytes> &content, WardReading &ward, ConsolidatedPackage &into);

private:
    Result<void> replace(ConsolidatedPackage &into);
    Result<void> fitToPlan(WardReading &ward);

    Book &m_town;
    const ConsolidateOrder &m_order;
    TownPlan m_plans;
    WardWeighing m_weighing;
};

} // namespace ansinh
