// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/document/chart_words.h"

#include <QString>

#include <optional>
#include <vector>

namespace ansinh {

// What all charts are made of: values only, with the words that stand beside them, so that the screen, paper, a file
// and a table say the same. Nothing here is drawn or judged.

/// How sure a figure is; drawn filled, hatched and hollow.
enum class ChartCertainty { Official, Preliminary, Estimate };

/// What a verdict means for its shape and colour; its words are given beside it.
enum class ChartTone { Attained, OnTrack, Behind, Disputed, Missing, Begun, None };

/// A verdict as a chart shows it: never by colour alone.
struct ChartVerdict
{
    ChartTone tone = ChartTone::None;
    QString word; ///< "Đúng tiến độ"
};

/// An exact value and how it is read: 38.2078… and "38,2%".
struct ChartValue
{
    Rational value;
    QString label;

    double toDouble() const { return value.toDouble(); }
};

/// An axis of values: begins at 0, ends at a round bound above all that is shown.
struct ChartScale
{
    double bottom = 0;
    double top = 1;
    double step = 1; ///< from one mark to the next
    int decimals = 0; ///< of the marks
    QString unit; ///< "%", "hộ"; empty: none

    bool isZoomed() const { return bottom > 0; } ///< the axis is broken, and the break is marked
    double share(double value) const { return (value - bottom) / (top - bottom); }
};

} // namespace ansinh
