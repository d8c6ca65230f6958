// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_workbook.h"

#include "core/exchange/package_descriptor.h"
#include "core/sheet/form_book.h"

namespace ansinh {

Result<QByteArray> packageWorkbook(const PackageContents &contents, const PackageRows &rows, const QString &code)
{
    const std::vector<SheetTable> tables = workbookTables(contents, rows);
    BookMarks marks;
    marks.title = QStringLiteral("%1 %2 – %3")
                      .arg(code.isEmpty() ? QStringLiteral("Số liệu") : QStringLiteral("Gói dữ liệu"),
                           packagePeriod(contents.identity.period), contents.identity.ward);
    marks.made = contents.identity.madeOn;
    if (!code.isEmpty())
        marks.properties = {{QStringLiteral("Mã kiểm tra"), code}};
    return formBookBytes(marks, [&](FormBook &book) {
        layCover(book, contents, tables, code);
        for (const SheetTable &table : tables)
            book.addTable(table);
    });
}

} // namespace ansinh
