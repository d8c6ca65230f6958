// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook.h"

#include <algorithm>
#include <array>

namespace ansinh {

QString cellName(CellPlace place)
{
    std::array<QChar, 20> name; // two whole numbers at most
    QChar *first = name.data() + name.size();
    for (int left = place.row + 1; left > 0; left /= 10)
        *--first = QChar(u'0' + left % 10);
    for (int left = place.column + 1; left > 0; left = (left - 1) / 26)
        *--first = QChar(u'A' + (left - 1) % 26);
    return QString(first, name.data() + name.size() - first);
}

const WorkbookCell *WorkbookSheet::at(CellPlace place) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), place,
                                        [](const auto &cell, CellPlace sought) { return cell.first < sought; });
    return found != cells.end() && found->first == place ? &found->second : nullptr;
}

CellPlace WorkbookSheet::shownAt(CellPlace place) const
{
    for (const MergedCells &range : merged) {
        const bool isInRows = range.first.row <= place.row && place.row <= range.last.row;
        if (isInRows && range.first.column <= place.column && place.column <= range.last.column)
            return range.first;
    }
    return place;
}

const WorkbookSheet *Workbook::sheet(const QString &name) const
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const WorkbookSheet &sheet) {
        return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == sheets.end() ? nullptr : &*found;
}

} // namespace ansinh
