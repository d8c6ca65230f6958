// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook.h"

#include <algorithm>

namespace ansinh {

QString cellName(CellPlace place)
{
    QString letters;
    for (int left = place.column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters + QString::number(place.row + 1);
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
