// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/sheet/sheet_table.h"

namespace ansinh {

/// What a printed table says around itself.
struct PrintedLines
{
    QString last; ///< under the table
    QString page; ///< at the foot of every page (Document::pageLine)
};

/// A table for paper: whose it is, its title, what is shown of it, the table with its header on every page, and the
/// lines around it. It stands upright where its columns fit, else it lies, with smaller letters where it must.
Document printedTable(const SheetTable &table, const PrintedLines &lines);

} // namespace ansinh
