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
    /// `dpiOf`: how many pixels an inch of a page's paper takes.
    PagePlaces(const LaidOut &laidOut, const std::function<double(const LaidOutPage &)> &dpiOf);

    double dpi(int page) const { return m_sheets[static_cast<size_t>(page)].dpi; }
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
    struct Sheet
    {
        QRect rect; ///< its left edge is 0
        double dpi;
    };

    QSize m_size;
    std::vector<Sheet> m_sheets;
};

} // namespace ansinh
