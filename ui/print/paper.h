// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/decree.h"

namespace ansinh {

/// Everything is laid out in tenths of a point, so that each size of the decree (11, 12, 13, 14 pt) is a
/// whole number of units and no device rounds it.
constexpr double kUnitsPerInch = 720;

constexpr double mm(double millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}

constexpr double pt(double points)
{
    return points * 10;
}

/// An A4 sheet and its margins, in units.
struct Paper
{
    double width;
    double height;
    double left = pt(decree::kLeftMargin);
    double right = pt(decree::kRightMargin);
    double top = pt(decree::kTopMargin);
    double bottom = pt(decree::kBottomMargin);

    double textWidth() const { return width - left - right; }
    double textHeight() const { return height - top - bottom; }
};

inline Paper paperOf(Orientation orientation)
{
    const bool isWide = orientation == Orientation::Landscape;
    const double shortSide = pt(decree::kShortSide);
    const double longSide = pt(decree::kLongSide);
    return isWide ? Paper{longSide, shortSide} : Paper{shortSide, longSide};
}

} // namespace ansinh
