// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QByteArray>

namespace ansinh {

/// How much of a workbook is read before it is refused; the limits of one from outside.
struct WorkbookLimits
{
    qint64 fileBytes = 50'000'000;
    int members = 2'000; ///< files in the archive
    qint64 memberBytes = 200'000'000; ///< of one of them, unpacked
    qint64 allBytes = 400'000'000; ///< of all that is read, unpacked
    int depth = 64; ///< of elements in each other
    int rows = 200'000; ///< of a sheet
    int columns = 500;
    int cells = 1'000'000; ///< of the workbook
    int strings = 500'000;
    qint64 letters = 30'000'000; ///< of all its texts; a shared one counts once, and again in each cell that shows it
};

/// Reads an XLSX file of Excel, LibreOffice, Google Sheets, WPS or another program. Errors Invalid say what it is
/// instead and what to do: an old .xls, a file under a password, one with macros (.xlsm), no workbook at all, one that
/// asks for more than the limits; Damaged: an archive or a part that is broken.
Result<Workbook> parseXlsx(const QByteArray &bytes, const WorkbookLimits &limits = {});

/// Errors as parseXlsx, and NotFound, Io.
Result<Workbook> readXlsx(const QString &path, const WorkbookLimits &limits = {});

} // namespace ansinh
