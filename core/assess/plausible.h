// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/target_history.h"

namespace ansinh {

/// Something to say about a figure before it is recorded.
struct Remark
{
    bool isRefusal = false; ///< the figure cannot be taken so; otherwise it passes with a warning
    QString rule; ///< stable name, below
    QString message; ///< translated whole sentence; names the values
};

/// Looks at a figure at the border, beside what the book knows of its target already. Refused:
/// "no_answer" (reported, but nothing given), "state_with_value", "wrong_shape" (numerator or denominator
/// for what is no ratio), "negative", "not_whole" (counts), "not_yes_no", "out_of_range" (a bare
/// percentage above 100) and "numerator_above_denominator"; the last two pass with a reason. Warned about:
/// those two then, "not_whole" for numerators and denominators, "no_denominator",
/// "denominator_unlike_shared", "falling_cumulative" and "jump".
///
/// A jump is measured against the last earlier year (or half) of the same part since the last break:
/// more than 20 percentage points of a ratio; a count or average more than doubled or more than halved.
std::vector<Remark> remarksOn(const Figure &figure, const TargetHistory &history);

} // namespace ansinh
