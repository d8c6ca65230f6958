// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/figure_weigher.h"

namespace ansinh {

// What the rows of one return say beside each other.

/// Denominators that count the same in the same part, where the book has no shared one to go by: the later one that
/// differs is asked about.
void compareDenominators(ReturnDraft &draft, const std::vector<WeighedFigure> &weighed);

/// The whole of each target beside what its parts add up to, in the figures of this organisation: asked about at the
/// whole, and until that is answered, what is new among its parts is not taken either.
void compareParts(ReturnDraft &draft, const std::vector<WeighedFigure> &weighed);

} // namespace ansinh
