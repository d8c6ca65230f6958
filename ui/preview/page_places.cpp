// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/page_places.h"

#include "ui/print/paper.h"

#include <algorithm>

namespace ansinh {

PagePlaces::PagePlaces(const LaidOut &laidOut, const std::function<double(const LaidOutPage &)> &dpiOf)
{
    int y = kGap;
    int width = 0;
    for (const LaidOutPage &page : laidOut.pages) {
        const double dpi = dpiOf(page);
        const QSizeF inches = page.sizeInMillimetres() / 25.4;
        const QSize size(qRound(inches.width() * dpi), qRound(inches.height() * dpi));
        m_sheets.push_back({QRect(QPoint(0, y), size), dpi});
        y += size.height() + kGap;
        width = std::max(width, size.width());
    }
    m_size = QSize(width + 2 * kGap, y);
}

QRect PagePlaces::sheet(int page, int viewWidth) const
{
    const QRect &sheet = m_sheets[static_cast<size_t>(page)].rect;
    return sheet.translated((std::max(viewWidth, m_size.width()) - sheet.width()) / 2, 0);
}

int PagePlaces::pageAt(int y) const
{
    const auto after = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [y](const Sheet &sheet) { return sheet.rect.bottom() + kGap > y; });
    return after == m_sheets.end() ? count() - 1 : static_cast<int>(after - m_sheets.begin());
}

int PagePlaces::heightOf(const OutlineEntry &entry) const
{
    if (entry.page < 0 || entry.page >= count())
        return 0;
    const Sheet &sheet = m_sheets[static_cast<size_t>(entry.page)];
    return std::max(0, sheet.rect.top() + qRound(entry.y / kUnitsPerInch * sheet.dpi) - kGap);
}

} // namespace ansinh
