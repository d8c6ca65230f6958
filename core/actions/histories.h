// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/target_history.h"
#include "core/plan/plan.h"

#include <QHash>

namespace ansinh {

class Book;

/// What the book knows of each target that a list of new figures speaks of, with those figures added:
/// so a file of five years is held against itself as well.
class Histories
{
public:
    static Result<Histories> of(Book &book);

    /// A later figure of the same organisation, period and part takes the place of the earlier one.
    void add(const Figure &figure);
    /// The history as the target stands in that plan.
    const TargetHistory &of(const Target &target, const Plan &plan);

private:
    TargetHistory m_shared; ///< what is the same for all targets
    std::vector<SeriesBreak> m_breaks;
    QHash<QString, TargetHistory> m_histories; ///< by code
};

} // namespace ansinh
