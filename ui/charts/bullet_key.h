// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/bullet_chart.h"
#include "ui/charts/chart_key.h"

namespace ansinh {

// The items of the keys of bullet rows and of stacked bars.

/// "▲ 12 đúng tiến độ", one for each state; before it the segment of a bar where the chart has such bars.
ChartKey countsOf(const std::vector<ProgressPart> &parts, bool hasSegments);
/// A bar as figures of that certainty have it.
KeyItem barItem(ChartCertainty certainty, const QString &text);
/// The tick of a target, or the thin one of what is expected.
KeyItem tickItem(double thickness, const QString &text);

constexpr double kTargetTick = 0.16; ///< thickness, in heights of the text
constexpr double kExpectedTick = 0.07;

/// With the ground beside it left free.
void paintTick(QPainter &painter, double x, double top, double bottom, double width, const ChartLook &look);

} // namespace ansinh
