// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

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

/// An A4 sheet and its margins, in units. Nghị định 30/2020 (Phụ lục I, mục I) gives the margins as distances
/// from the sheet's own edges and makes no difference for landscape; neither do we.
struct Paper
{
    double width;
    double height;
    double left = mm(30);
    double right = mm(15);
    double top = mm(20);
    double bottom = mm(20);

    double textWidth() const { return width - left - right; }
    double textHeight() const { return height - top - bottom; }
};

inline Paper paperOf(Orientation orientation)
{
    const bool isWide = orientation == Orientation::Landscape;
    return {isWide ? mm(297) : mm(210), isWide ? mm(210) : mm(297)};
}

} // namespace ansinh
