// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/page_places.h"

#include "ui/print/paper.h"

#include <algorithm>

namespace ansinh {

PagePlaces::PagePlaces(const LaidOut &laidOut, const std::function<double(const LaidOutPage &)> &dpiOf, int beside)
    : m_beside(beside)
{
    int top = kGap;
    int widest = 0;
    for (size_t first = 0; first < laidOut.pages.size(); first += static_cast<size_t>(beside)) {
        int x = 0;
        int height = 0;
        const size_t end = std::min(first + static_cast<size_t>(beside), laidOut.pages.size());
        for (size_t page = first; page < end; ++page) {
            const double dpi = dpiOf(laidOut.pages[page]);
            const QSizeF inches = laidOut.pages[page].sizeInMillimetres() / 25.4;
            const QSize size(qRound(inches.width() * dpi), qRound(inches.height() * dpi));
            m_sheets.push_back({QRect(QPoint(x, top), size), dpi, 0});
            x += size.width() + kGap;
            height = std::max(height, size.height());
        }
        for (size_t page = first; page < end; ++page)
            m_sheets[page].rowWidth = x - kGap;
        top += height + kGap;
        widest = std::max(widest, x - kGap);
    }
    m_size = QSize(widest + 2 * kGap, top);
}

QRect PagePlaces::sheet(int page, int viewWidth) const
{
    const Sheet &sheet = m_sheets[static_cast<size_t>(page)];
    return sheet.rect.translated((std::max(viewWidth, m_size.width()) - sheet.rowWidth) / 2, 0);
}

int PagePlaces::pageAt(int y) const
{
    if (m_sheets.empty())
        return -1;
    const auto after = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [y](const Sheet &sheet) { return sheet.rect.bottom() + kGap > y; });
    const int page = after == m_sheets.end() ? count() - 1 : static_cast<int>(after - m_sheets.begin());
    return page - page % m_beside;
}

int PagePlaces::pageUnder(const QPoint &point, int viewWidth) const
{
    for (int page = 0; page < count(); ++page) {
        if (sheet(page, viewWidth).contains(point))
            return page;
    }
    return -1;
}

int PagePlaces::heightOf(const OutlineEntry &entry) const
{
    if (entry.page < 0 || entry.page >= count())
        return 0;
    const Sheet &sheet = m_sheets[static_cast<size_t>(entry.page)];
    return std::max(0, sheet.rect.top() + qRound(entry.y / kUnitsPerInch * sheet.dpi) - kGap);
}

} // namespace ansinh
