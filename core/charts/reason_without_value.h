// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/chart_words.h"

namespace ansinh {

/// Why a target has no value that a chart could show, beside its verdict: "chờ Trạm Y tế phường".
/// Empty: the verdict says all that is known.
QString reasonWithoutValue(const ChartMatter &matter, const Target &target, const Assessment &assessment,
                           ChartLanguage language);

} // namespace ansinh
