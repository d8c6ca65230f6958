// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace ansinh {

struct LaidOut;

/// Paints one page (counted from 0) with the sheet's upper left corner at the painter's origin; the same
/// lines at any resolution. The background is left to the caller.
void paintPage(QPainter &painter, const LaidOut &laidOut, int page, double dpi);

} // namespace ansinh
