// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"

namespace ansinh {

/// The words of a state or certainty in either language, or the contract's; absent: none of them.
std::optional<FigureState> stateFromWords(const QString &words);
std::optional<Certainty> certaintyFromWords(const QString &words);
/// "đạt" or "không đạt", "có", "x" … of a target that is attained or not.
std::optional<bool> attainedFromWords(const QString &words);

} // namespace ansinh
