// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_table.h"

struct lxw_workbook;

namespace ansinh {

/// Adds a sheet with the table to a workbook: numbers are numbers, dates dates, and no text ever becomes a formula. The
/// header row stays in sight, filters and is repeated on paper; A4, lying where it is wide. False: the library refused.
bool fillTableSheet(lxw_workbook *book, const SheetTable &table);

} // namespace ansinh
