// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/form_sheet.h"
#include "core/sheet/sheet_table.h"

#include <functional>
#include <memory>

struct lxw_workbook;

namespace ansinh {

/// What a workbook says of itself; no person's name stands in it.
struct BookMarks
{
    QString title;
    QDate made; ///< the same day gives the same bytes
    std::vector<std::pair<QString, QString>> properties; ///< of its own: name and value
    std::vector<std::pair<QString, QString>> names; ///< defined names and the text that each stands for
};

/// A workbook to be filled in by people, while it is laid out: sheets in the order in which they are added.
class FormBook
{
public:
    explicit FormBook(lxw_workbook *book);
    ~FormBook();

    FormSheet &addSheet(const QString &name);
    /// A sheet that holds a table, as core/sheet/xlsx_writer.h lays one out.
    void addTable(const SheetTable &table);
    /// False: the library refused something.
    bool isWhole() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The bytes of the workbook that `lay` lays out. Error Io.
Result<QByteArray> formBookBytes(const BookMarks &marks, const std::function<void(FormBook &)> &lay);

} // namespace ansinh
