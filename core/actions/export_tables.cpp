// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/export_tables.h"

#include "core/exchange/package_rows.h"
#include "core/exchange/package_workbook.h"
#include "core/sheet/sheet_table.h"
#include "core/text/file_name.h"

namespace ansinh {

Result<QByteArray> everythingWorkbook(Book &book, const ExportOrder &order)
{
    const auto contents = packageContentsOf(book, order);
    if (!contents)
        return contents.error();
    return packageWorkbook(*contents, rowsOf(*contents), {});
}

Result<std::vector<ExportedFile>> everythingTables(Book &book, const ExportOrder &order)
{
    const auto contents = packageContentsOf(book, order);
    if (!contents)
        return contents.error();
    std::vector<ExportedFile> files;
    for (const SheetTable &table : tablesForPeople(*contents, rowsOf(*contents)))
        files.push_back({fileStem(table.title) + QStringLiteral(".csv"), csvOf(table), int(table.rows.size())});
    return files;
}

} // namespace ansinh
