// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

namespace ansinh {

struct Chart;

/// Where the parts of a picture stand; those that are not there are empty.
struct PictureLayout
{
    QFont titleFont;
    QFont noteFont;
    QRectF title;
    QRectF subtitle;
    QRectF chart; ///< as high as it wants to be
    QRectF note;
    double height = 0; ///< of all
};

/// From the upper left corner (0, 0) on.
PictureLayout pictureLayout(const Chart &chart, double width, const QFont &font);

} // namespace ansinh
