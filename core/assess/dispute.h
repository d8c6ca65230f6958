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

/// One side of a dispute of the whole: "whole", "areas" or "members", and what it comes to.
struct DisputeSide
{
    QString choice;
    const Measured &measured;
};

/// Organisations disagree about a part. Settled where the officer's newest choice is one of them, and
/// all of them still say what they said then: a third value or a revised one opens it again.
Dispute sourcesDispute(const FigureIndex &index, const Period &period, const std::vector<const Figure *> &sides);
/// The whole and its divisions disagree; `sides` as they stand against each other. Settled likewise.
Dispute wholeDispute(const FigureIndex &index, const Period &period, const std::vector<DisputeSide> &sides);

/// What settled it; empty: it is open.
QString choiceOn(const Dispute &dispute, const FigureIndex &index);

} // namespace ansinh
