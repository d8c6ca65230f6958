// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <QDate>

#include <variant>
#include <vector>

namespace ansinh {

/// An exact number and how many decimals are shown of it; a percentage is given in percent (38.2). A workbook holds
/// it exact with a format that shows those decimals (38.2078 % is 0.382078 shown as 38,2%); CSV and paper hold what
/// is shown.
struct SheetNumber
{
    Rational value;
    int decimals = 0;
    bool isPercent = false;
    QString before = {}; ///< words around it, which a workbook keeps in the format: "≥ "
    QString after = {}; ///< " hộ"
    bool isGrouped = true; ///< with marks between thousands; years and numbers of things have none

    bool isBare() const { return before.isEmpty() && after.isEmpty(); }
};

/// One cell: the text as people see it, and where it stands for a number or a date, that.
struct SheetCell
{
    QString text;
    std::variant<std::monostate, SheetNumber, QDate> value = {};

    const SheetNumber *number() const { return std::get_if<SheetNumber>(&value); }
    const QDate *date() const { return std::get_if<QDate>(&value); }
};

struct SheetColumn
{
    QString header;
    double width = 0; ///< in letters; 0: as its content asks for
    bool isRight = false; ///< its texts stand at the right
};

struct SheetRow
{
    std::vector<SheetCell> cells; ///< missing ones at the end are empty
    bool isGroup = false; ///< titles the rows below it
};

/// A table as values, before it becomes a workbook, CSV or paper.
struct SheetTable
{
    QString title; ///< printed above each page and in the properties of the file
    QString place; ///< whose table it is, printed above the title: "Phường 2"; may be empty
    QString subtitle; ///< what is shown: the filter, the period; may be empty
    QString sheetName; ///< empty: the title, as far as Excel takes it
    QString footLine; ///< at the foot of each printed page; may be empty
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
};

/// How many letters wide the content of a column is: its longest line, the header included, never above `most`.
int contentWidth(const SheetTable &table, size_t column, int most);

/// For a person's Vietnamese Excel: semicolons, a byte-order mark, decimal commas, dates as 05/11/2026.
QByteArray csvOf(const SheetTable &table);

} // namespace ansinh
