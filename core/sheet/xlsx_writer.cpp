// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_writer.h"

#include "core/base/atomic_file.h"
#include "core/sheet/table_sheet.h"
#include "core/sheet/xlsx_memory.h"
#include "core/sheet/xlsx_text.h"

#include <xlsxwriter.h>

#include <QCoreApplication>

namespace ansinh {

namespace {

constexpr int kMostRows = LXW_ROW_MAX - 1; // one is the header

void setProperties(lxw_workbook *book, const SheetTable &table)
{
    QByteArray title = cellTextOf(table.title).left(kLongestProperty).toUtf8();
    QByteArray program("An Sinh");
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = program.data();
    workbook_set_properties(book, &properties);
}

Error tooLarge()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/sheet",
                                        "A sheet of Excel has no room for that many rows. Narrow the table with the "
                                        "filter, or export it as CSV."),
            {}};
}

} // namespace

Result<QByteArray> xlsxOf(const SheetTable &table)
{
    if (table.rows.size() > size_t(kMostRows) || table.columns.size() > LXW_COL_MAX)
        return tooLarge();
    if (table.columns.empty())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/sheet", "The table has no columns. Show at least one of them."),
                     {}};
    return workbookBytes([&table](lxw_workbook *book) {
        setProperties(book, table);
        return fillTableSheet(book, table);
    });
}

Result<void> writeXlsx(const QString &path, const SheetTable &table)
{
    const Result<QByteArray> bytes = xlsxOf(table);
    return bytes ? writeWhole(path, *bytes) : Result<void>(bytes.error());
}

} // namespace ansinh
