// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/chart.h"

#include <vector>

namespace ansinh::test {

/// The day on which the charts of a test are looked at.
inline QDate chartDay()
{
    return {2026, 11, 2};
}

/// What the charts of 2026 are drawn from; each book is filled once in a run. Fails the test, or ends the program,
/// when it cannot be.
const ChartMatter &sampleMatter();
/// 60 organisations, 40 khu phố, 10 years.
const ChartMatter &crowdedMatter();
/// A new book without a figure.
const ChartMatter &emptyMatter();

/// What the charts of a book on disk are drawn from.
ChartMatter matterOf(const QString &path);

/// All that there are, in Vietnamese.
std::vector<Chart> allCharts(const ChartMatter &matter);

} // namespace ansinh::test
