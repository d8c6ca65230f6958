// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

namespace ansinh {

/// Where the sheets stand at a scale, in pixels of the screen: one below the other, or two side by side.
class PagePlaces
{
public:
    static constexpr int kGap = 18;

    PagePlaces() = default;
    /// `dpiOf`: how many pixels an inch of a page's paper takes.
    PagePlaces(const LaidOut &laidOut, const std::function<double(const LaidOutPage &)> &dpiOf, int beside = 1);

    double dpi(int page) const { return m_sheets[static_cast<size_t>(page)].dpi; }
    int count() const { return static_cast<int>(m_sheets.size()); }
    /// The widest row and all heights with the gaps around them.
    QSize size() const { return m_size; }
    /// Of a page counted from 0, in a view of that width.
    QRect sheet(int page, int viewWidth) const;
    /// The page at a height, the first of its row; the last row below the end.
    int pageAt(int y) const;
    /// The height of a place of the outline.
    int heightOf(const OutlineEntry &entry) const;
    /// The page under a point of all sheets, as a view of that width shows them; -1: none.
    int pageUnder(const QPoint &point, int viewWidth) const;
    int beside() const { return m_beside; }

private:
    struct Sheet
    {
        QRect rect; ///< the left edge of its row is 0
        double dpi;
        int rowWidth;
    };

    QSize m_size;
    std::vector<Sheet> m_sheets;
    int m_beside = 1;
};

} // namespace ansinh
