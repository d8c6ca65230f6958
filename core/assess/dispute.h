// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// How an item names a period: "2026", "2026-H1".
QString itemName(const Period &period);
/// How an item names a part: "whole", "area:Khu phố 1", "member:TH1"; an area that is not among
/// `areas` by its number.
QString itemName(const Part &part, const std::vector<Area> &areas);

/// Organisations disagree about a part. Settled where the officer's newest choice is one of them.
Dispute sourcesDispute(const FigureIndex &index, const Period &period, const std::vector<const Figure *> &sides);
/// The whole and its divisions disagree; `choices` are "whole", "areas", "members" as they stand against
/// each other.
Dispute wholeDispute(const FigureIndex &index, const Period &period, const std::vector<QString> &choices);

/// What settled it; empty: it is open.
QString choiceOn(const Dispute &dispute, const FigureIndex &index);

} // namespace ansinh
