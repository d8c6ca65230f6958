// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/deadline.h"
#include "core/assess/standing.h"
#include "core/document/chart_words.h"
#include "core/document/grid_chart.h"

namespace ansinh {

/// How the return of an organisation came, with its words. `isOver`: nothing is awaited any more though no last day
/// is known.
ReturnCell returnCell(const OrganisationStanding &standing, const std::optional<Deadline> &collect, bool isOver,
                      ChartLanguage language);
/// Who was not asked in that year.
ReturnCell notAskedCell(ChartLanguage language);
/// "Gửi chậm": what the mark means.
QString wordOf(ReturnMark mark, ChartLanguage language);

} // namespace ansinh
