// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/export_package.h"

namespace ansinh {

/// A table as a file, to be written under that name.
struct ExportedFile
{
    QString name; ///< "so-lieu.csv"
    QByteArray bytes;
    int rows = 0; ///< below its header
};

// What a package tells, for people who want no package. The same book and day give the same bytes; errors are those of
// packageContentsOf(), and Io.

/// One workbook of everything: the package's own, without a check code.
Result<QByteArray> everythingWorkbook(Book &book, const ExportOrder &order);

/// One CSV a table, to be opened by double-click in a Vietnamese Excel: numbers with a decimal comma, dates as
/// 05/11/2026, words for people; no text becomes a formula.
Result<std::vector<ExportedFile>> everythingTables(Book &book, const ExportOrder &order);

} // namespace ansinh
