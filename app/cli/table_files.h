// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/actions/export_package.h"

namespace ansinh {

/// As what `export --out` is written.
enum class ExportFormat { Package, Workbook, Csv };

/// As `--format` says, else by the ending of `--out`. Error Usage.
Result<ExportFormat> exportFormatOf(const Call &call);

/// `export --out FILE.xlsx`: everything in one workbook.
Result<Outcome> runWorkbookExport(const Call &call, Book &book, const ExportOrder &order);
/// `export --out FOLDER --format csv`: one CSV a table; all of them or none.
Result<Outcome> runCsvExport(const Call &call, Book &book, const ExportOrder &order);

} // namespace ansinh
