// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"
#include "ui/widgets/place.h"

#include <optional>
#include <vector>

namespace ansinh {

// The history of one figure, as the page "journal" shows it. Place::detail is
// "figure:TARGET/PERIOD/PART/BY", period and part as an item of a decision names them
// (core/assess/dispute.h): "figure:CT19/2026/whole/BHXH", "figure:CT19/2026-H1/area:Khu phố 1/BHXH",
// "figure:CT06/2026/member:TH1/TH1". An empty BY: of all who reported that part.

Place figurePlace(const FigureKey &key, const std::vector<Area> &areas);
/// Absent: the detail names no figure, or an area that is not there.
std::optional<FigureKey> figureKeyFrom(const QString &detail, const std::vector<Area> &areas);

} // namespace ansinh
