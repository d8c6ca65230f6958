// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/form_book.h"

#include "core/sheet/style_shelf.h"
#include "core/sheet/table_sheet.h"
#include "core/sheet/xlsx_memory.h"
#include "core/sheet/xlsx_text.h"

#include <xlsxwriter.h>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <deque>

namespace ansinh {

struct FormBook::Parts
{
    explicit Parts(lxw_workbook *workbook) : book(workbook), styles(workbook) { }

    lxw_workbook *book;
    StyleShelf styles;
    std::deque<FormSheet> sheets; // places stay
    bool areTablesWhole = true;
};

FormBook::FormBook(lxw_workbook *book) : m_parts(std::make_unique<Parts>(book))
{
}

FormBook::~FormBook() = default;

FormSheet &FormBook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_parts->book, name.toUtf8().constData());
    return m_parts->sheets.emplace_back(sheet, m_parts->styles);
}

void FormBook::addTable(const SheetTable &table)
{
    m_parts->areTablesWhole = fillTableSheet(m_parts->book, table) && m_parts->areTablesWhole;
}

bool FormBook::isWhole() const
{
    return m_parts->areTablesWhole
        && std::all_of(m_parts->sheets.begin(), m_parts->sheets.end(),
                       [](const FormSheet &sheet) { return sheet.isWhole(); });
}

namespace {

time_t momentOf(const QDate &day)
{
    return static_cast<time_t>(QDateTime(day, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch());
}

bool setMarks(lxw_workbook *book, const BookMarks &marks)
{
    QByteArray title = cellTextOf(marks.title).left(kLongestProperty).toUtf8();
    QByteArray program("An Sinh");
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = program.data();
    properties.created = momentOf(marks.made);
    bool isWhole = workbook_set_properties(book, &properties) == LXW_NO_ERROR;
    for (const auto &[name, value] : marks.properties)
        isWhole = workbook_set_custom_property_string(book, name.toUtf8().constData(), value.toUtf8().constData())
                == LXW_NO_ERROR
            && isWhole;
    for (const auto &[name, text] : marks.names) {
        const QString quoted = QStringLiteral("=\"%1\"").arg(QString(text).replace(u'"', QStringLiteral("\"\"")));
        isWhole = workbook_define_name(book, name.toUtf8().constData(), quoted.toUtf8().constData()) == LXW_NO_ERROR
            && isWhole;
    }
    return isWhole;
}

} // namespace

Result<QByteArray> formBookBytes(const BookMarks &marks, const std::function<void(FormBook &)> &lay)
{
    return workbookBytes([&](lxw_workbook *workbook) {
        FormBook book(workbook);
        lay(book);
        return setMarks(workbook, marks) && book.isWhole();
    });
}

} // namespace ansinh
