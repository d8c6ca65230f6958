// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_table.h"

namespace ansinh {

constexpr int kLongestProperty = 200; ///< letters of a property of the file

/// As Excel takes it: composed letters, no control characters, at most 32,767 of them.
QString cellTextOf(const QString &text);

/// The table's own name or its title without the characters that Excel refuses, at most 31; empty: Excel's own.
QString sheetNameOf(const SheetTable &table);

/// Title and subtitle above each printed page.
QString pageHeaderOf(const SheetTable &table);
/// The foot line at the left, page and pages at the right.
QString pageFooterOf(const SheetTable &table);

} // namespace ansinh
