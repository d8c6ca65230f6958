// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/sheet/sheet_table.h"

namespace ansinh {

/// A table for paper: its title, what is shown of it, the table with its header on every page, and a last line.
/// It stands upright where its columns fit, else it lies, with smaller letters where it must.
Document printedTable(const SheetTable &table, const QString &lastLine);

} // namespace ansinh
