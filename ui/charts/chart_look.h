// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_values.h"
#include "ui/base/theme.h"

#include <QColor>

namespace ansinh {

/// How charts are drawn: colours by what they are for. On paper everything that a colour says is said by a shape,
/// a hatching or a word as well, so a grey look loses nothing.
struct ChartLook
{
    Colours own;
    bool isPaper = false; ///< white ground, black text, hatchings

    /// Of a verdict's mark.
    QColor colourOf(ChartTone tone) const;
    /// Of words beside the point: paper has no grey to spare.
    QColor aside() const { return isPaper ? own.text : own.muted; }
};

/// As the program is dressed now.
ChartLook screenLook();
/// Black on white with few colours, the same on every machine.
ChartLook paperLook();
/// The same with every colour as the grey that a black-and-white printer makes of it.
ChartLook greyed(const ChartLook &look);

} // namespace ansinh
