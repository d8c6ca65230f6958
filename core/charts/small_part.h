// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/document/chart_words.h"

namespace ansinh {

/// A part is small where one unit more or less changes its rate by more than these percentage points: its place
/// among the others may then be chance. Five points are more than most rates move in a year of the plan; a
/// denominator below 20 is small.
constexpr int kSmallPoints = 5;

/// Only of a ratio with its denominator.
bool isSmallPart(const Measured &measured);
/// What the mark means: a sentence.
QString smallPartNote(ChartLanguage language);

} // namespace ansinh
