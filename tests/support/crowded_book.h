// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ansinh {
class Book;
}

namespace ansinh::test {

constexpr int kCrowdedAreas = 40;
constexpr int kCrowdedOrganisations = 60; ///< at least that many
constexpr int kCrowdedFirstYear = 2017;
constexpr int kCrowdedLastYear = 2026;

/// Fills a new book as full as a ward can get it: 60 organisations, 40 khu phố, 10 years of figures by part,
/// task results and returns. The same in every run. `firstYear` later: fewer years.
Result<void> fillCrowded(Book &book, int firstYear = kCrowdedFirstYear);

} // namespace ansinh::test
