// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/document/chart_words.h"
#include "core/plan/target.h"

#include <QStringList>

namespace ansinh {

/// What there is to say of a target in a period, in whole sentences: the value, the change, what is
/// still needed, the way to the due year, the pace that it takes and the pace so far.
QStringList sentencesOf(const Target &target, const Assessment &assessment, ChartLanguage language);

} // namespace ansinh
