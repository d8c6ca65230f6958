// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/sheet_table.h"

#include <QByteArray>

namespace ansinh {

/// The table as a workbook of one sheet: numbers are numbers, dates dates, and no text ever becomes a
/// formula. The header row stays in sight, filters and is repeated on paper; A4, lying where it is wide.
/// No person's name stands in it. Errors: Invalid (more rows or columns than a sheet has), Io.
Result<QByteArray> xlsxOf(const SheetTable &table);

/// The same into a file, whole or not at all (core/base/atomic_file.h, whose errors it may give).
Result<void> writeXlsx(const QString &path, const SheetTable &table);

} // namespace ansinh
