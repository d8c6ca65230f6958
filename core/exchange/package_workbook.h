// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/package.h"
#include "core/exchange/package_finding.h"
#include "core/exchange/package_table.h"

#include <QByteArray>

namespace ansinh {

class FormBook;
struct SheetTable;

/// The workbook for people: a cover with the check code and links, and one sheet for each table with filters, a header
/// that stays, formats and page setup. Without a code it stands alone, outside of any package. The same contents give
/// the same bytes. Error Io.
Result<QByteArray> packageWorkbook(const PackageContents &contents, const PackageRows &rows, const QString &code);

/// Whether a workbook, whoever laid it out, shows the check code and what the tables say, cell by cell.
void checkWorkbook(const QByteArray &bytes, const PackageContents &contents, const PackageRows &rows,
                   const QString &code, PackageFindings &findings);

// Of which it is made.

/// Every table, with words and formats for people.
std::vector<SheetTable> tablesForPeople(const PackageContents &contents, const PackageRows &rows);
/// The same as sheets; that of the package itself is the cover.
std::vector<SheetTable> workbookTables(const PackageContents &contents, const PackageRows &rows);
/// The cover: what it says of the package, label and value.
std::vector<std::pair<QString, QString>> coverLines(const PackageContents &contents);
void layCover(FormBook &book, const PackageContents &contents, const std::vector<SheetTable> &tables,
              const QString &code);

extern const QString kCoverSheet; ///< "Bìa"

} // namespace ansinh
