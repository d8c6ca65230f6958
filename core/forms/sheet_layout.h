// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook.h"

#include <QHash>

namespace ansinh {

/// Where a sheet of the form has its header and its columns, whatever became of it: renamed, columns in another order,
/// rows above it, header cells merged or with line breaks.
struct SheetLayout
{
    const WorkbookSheet *sheet = nullptr; ///< nullptr: not found
    int headerRow = 0;
    std::vector<int> columns; ///< of each word that was asked for; -1: there is none
    int others = 0; ///< further sheets that look like it and were not read

    explicit operator bool() const { return sheet; }
};

/// What tells a sheet of the form: its name and the words of its header. The first of them is the code, the second
/// the name; `needed` of all have to be there, and one of those after the second.
struct SheetWords
{
    QString name;
    QStringList columns;
    int needed = 3;
};

/// The sheet by its name, else by its header.
SheetLayout findSheet(const Workbook &workbook, const SheetWords &words);

/// The first cell of a merged one, looked up fast.
class MergedPlaces
{
public:
    explicit MergedPlaces(const WorkbookSheet &sheet);

    CellPlace shownAt(CellPlace place) const;
    /// Whether it is the first of cells that reach into rows below.
    bool reachesDown(CellPlace place) const;

private:
    QHash<quint64, CellPlace> m_firsts;
    QHash<quint64, bool> m_reachDown;
    int m_lastRow = -1; ///< of any merged cell
};

} // namespace ansinh
