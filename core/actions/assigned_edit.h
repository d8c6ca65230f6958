// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/figure_edit.h"

namespace ansinh {

/// The value assigned to a target for a year, before and after the cells typed into it.
struct AssignedDraft
{
    Code<Target> target;
    Year year = Year::of({});
    std::optional<AssignedValue> before;
    std::optional<AssignedValue> after;

    bool isChanged() const;
};

/// Puts a typed value or document into it. An emptied value takes its document with it; a document without a
/// value is refused.
CellOutcome typedIntoAssigned(const Target &target, const CellEdit &edit, AssignedDraft &draft);

} // namespace ansinh
