// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

namespace ansinh {

/// Where the sheets stand one below the other at a scale, in pixels of the screen.
class PagePlaces
{
public:
    static constexpr int kGap = 18;

    PagePlaces() = default;
    /// `dpi`: pixels for an inch of paper.
    PagePlaces(const LaidOut &laidOut, double dpi);

    double dpi() const { return m_dpi; }
    int count() const { return static_cast<int>(m_sheets.size()); }
    /// The widest sheet and all heights with the gaps around them.
    QSize size() const { return m_size; }
    /// Of a page counted from 0, in a view of that width.
    QRect sheet(int page, int viewWidth) const;
    /// The page at a height; the last one below the end.
    int pageAt(int y) const;
    /// The height of a place of the outline.
    int heightOf(const OutlineEntry &entry) const;

private:
    double m_dpi = 96;
    QSize m_size;
    std::vector<QRect> m_sheets; ///< their left edges are 0
};

/// The widest sheet, in inches.
double widestInch(const LaidOut &laidOut);

} // namespace ansinh
