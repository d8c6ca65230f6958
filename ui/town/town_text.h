// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/town/town_words.h"

namespace ansinh {

/// What is known of a ward: its standing, what to ask it, and every package that it ever sent, as rich text.
QString wardHtml(const WardStanding &ward, const TownStatus &status, const std::vector<WardPackage> &history);

/// A target over all wards, with a way to those of each number.
QString totalHtml(const TownTarget &target, const TownStatus &status);

/// What would become of a package, or why it is refused; every finding with its place.
QString packageHtml(const ConsolidatedPackage &package);

} // namespace ansinh
