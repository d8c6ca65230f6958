// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/figure_writer.h"
#include "ui/widgets/grid_view.h"

#include <functional>

namespace ansinh {

/// A pasted block laid over the table.
struct FigureBlock
{
    std::vector<PastedCell> cells; ///< without those that say what stands there already
    int leftOut = 0; ///< cells that lie outside the table
};

/// What typing that text into a cell would be; absent: nothing can be typed there.
using CellReader = std::function<std::optional<CellEdit>(const QModelIndex &, const QString &)>;

/// Where a cell stands: "CT14 · Khu phố 2".
using CellPlace = std::function<QString(const QModelIndex &)>;

FigureBlock figureBlock(const GridView &table, const QModelIndex &at, const CellBlock &block, const CellReader &read,
                        const CellPlace &placeOf);

} // namespace ansinh
