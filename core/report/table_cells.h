// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

/// A column of a table of the report, as it is declared: its title and share of the width.
struct ColumnTitle
{
    QString title;
    double width;
};

TableCell textCell(const QString &text);
TableCell centredCell(const QString &text);
TableCell numberCell(const QString &text); ///< at the right

/// Columns and the header row, no rows yet.
Table tableWith(const std::vector<ColumnTitle> &columns, const QString &caption);

/// A bold row over the whole width that titles the rows below it.
TableRow groupRow(const Table &table, const QString &text);

/// The head of an appendix: "Phụ lục I", its title, to which report it belongs.
std::vector<Block> appendixHead(const QString &label, const QString &title, const QString &attachedTo);

} // namespace ansinh
