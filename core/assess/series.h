// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// The undisputed value of one whole year.
struct YearValue
{
    int year = 0;
    Rational value;
    Certainty certainty = Certainty::Official;
};

/// The years of a target that are compared with one another, oldest first: since the last break, up
/// to the period judged. A half-year stands before the end of its year, whose whole does not count yet.
struct Series
{
    std::vector<YearValue> values;
    int disputedYears = 0; ///< years left out because the officer has not decided

    /// The first undisputed value, of any certainty; nullptr: none.
    const YearValue *baseline() const { return values.empty() ? nullptr : &values.front(); }
    /// The last value of a year before that one; nullptr: none.
    const YearValue *lastBefore(int year) const;
};

/// The series as it stands for a period; a break at year B begins a new one with B itself.
Series seriesUpTo(const FigureIndex &index, const Period &period);
Series seriesUpTo(const TargetHistory &history, const Period &period);

/// The year with which the series begins that is in force in a year: the last break, or Year::kFirst.
int firstYear(const TargetHistory &history, Year judged);
/// Whether what was before that year is of another kind (merger, new definition).
bool breaksAt(const TargetHistory &history, Year year);
/// Why: the first reason that is given; empty: none is.
QString reasonOfBreak(const TargetHistory &history, Year year);

} // namespace ansinh
