// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace ansinh {

/// Where a cell stands; both count from 0.
struct CellPlace
{
    int row = 0;
    int column = 0;

    friend bool operator==(CellPlace a, CellPlace b) { return a.row == b.row && a.column == b.column; }
    friend bool operator<(CellPlace a, CellPlace b)
    {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    }
};

/// "F12".
QString cellName(CellPlace place);

/// What one cell of a workbook from outside holds. Nothing is computed: a formula gives its stored value.
struct WorkbookCell
{
    enum class Kind {
        Empty, ///< only a format, or a formula without a stored value
        Text,
        Number,
        Date, ///< a serial number under a date format, or an ISO date
        Boolean, ///< "TRUE" or "FALSE"
        Error ///< "#DIV/0!"
    };

    Kind kind = Kind::Empty;
    QString text; ///< as it is stored: nothing trimmed, composed or converted; a number in the C locale, shortest form
    std::optional<Decimal> number; ///< absent: no number, or one that Decimal cannot hold; true is 1, false 0
    QDate date; ///< only Kind::Date
    bool isPercent = false; ///< under a percentage format: 0.9515 shows as 95,15%
    bool hasFormula = false;
    QString font; ///< the name of its font; empty: not said
};

/// Cells merged into one: the value stands in the first.
struct MergedCells
{
    CellPlace first;
    CellPlace last;
};

/// A sheet of a workbook from outside.
struct WorkbookSheet
{
    QString name;
    bool isHidden = false;
    std::vector<std::pair<CellPlace, WorkbookCell>> cells; ///< in reading order; those without any trace are missing
    std::vector<MergedCells> merged;
    std::vector<int> hiddenRows; ///< sorted
    std::vector<int> hiddenColumns; ///< sorted

    /// nullptr: nothing stands there.
    const WorkbookCell *at(CellPlace place) const;
    /// The cell that a merged one shows: the first of its range, else itself.
    CellPlace shownAt(CellPlace place) const;
};

/// A workbook from outside, read whole (core/sheet/xlsx_reader.h).
struct Workbook
{
    std::vector<WorkbookSheet> sheets;
    QHash<QString, QString> names; ///< defined names and what they refer to
    QHash<QString, QString> properties; ///< its own properties of the document
    QString program; ///< which saved it, as it says: "LibreOffice/7.4…"; empty: not said
    int formulasLeftOut = 0; ///< formulas without a stored value

    /// Whatever its case; nullptr: there is none.
    const WorkbookSheet *sheet(const QString &name) const;
};

} // namespace ansinh
