// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/bullet_chart.h"
#include "ui/charts/chart_look.h"

#include <QRectF>

class QFont;
class QPainter;

namespace ansinh {

/// What stands before the words of a key.
enum class KeySign { Mark, Segment, Bar, Tick, ThinTick };

/// A sign and what it means: "▲ 12 đúng tiến độ".
struct BulletKeyItem
{
    KeySign sign = KeySign::Mark;
    QString text;
    ChartTone tone = ChartTone::None; ///< Mark and Segment
    ChartCertainty certainty = ChartCertainty::Official; ///< Bar
    QString count = {}; ///< in bold before the text; empty: none
};

/// The font in another size: in pixels or points as it was.
QFont sized(const QFont &font, double factor);

/// "12 đúng tiến độ" behind its sign, one for each state.
std::vector<BulletKeyItem> countsOf(const std::vector<ProgressPart> &parts, KeySign sign);

/// Items one after the other, in as many rows as the width asks for.
double keyHeight(const std::vector<BulletKeyItem> &items, double width, const QFont &font);
/// In the painter's font, from the top left.
void paintKey(QPainter &painter, const QRectF &area, const std::vector<BulletKeyItem> &items, const ChartLook &look);

/// The strong tick of a target, or the thin one of what is expected by now, with the ground beside it left free.
void paintTick(QPainter &painter, double x, double top, double bottom, double width, const ChartLook &look);

} // namespace ansinh
