// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_formats.h"

#include <xlsxwriter.h>

namespace ansinh {

namespace {

constexpr lxw_color_t kHeadGround = 0xE8EEF4;
constexpr lxw_color_t kLine = 0x9AA8B5;

/// Words inside a number format.
QByteArray quoted(QString words)
{
    words.remove(QLatin1Char('"'));
    return words.isEmpty() ? QByteArray() : '"' + words.toUtf8() + '"';
}

QByteArray codeOf(const SheetNumber &number)
{
    QByteArray code(number.isPercent || !number.isGrouped ? "0" : "#,##0");
    if (number.decimals > 0)
        code += '.' + QByteArray(number.decimals, '0');
    if (number.isPercent)
        code += '%';
    return quoted(number.before) + code + quoted(number.after);
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook *book)
    : m_book(book), m_header(made()), m_group(made()), m_date(made()), m_text(made()), m_rightText(made())
{
    format_set_bold(m_header);
    format_set_text_wrap(m_header);
    format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(m_header, kHeadGround);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    format_set_bottom_color(m_header, kLine);
    format_set_bold(m_group);
    format_set_num_format(m_date, "dd/mm/yyyy");
    format_set_text_wrap(m_text);
    format_set_text_wrap(m_rightText);
    format_set_align(m_rightText, LXW_ALIGN_RIGHT);
}

lxw_format *XlsxFormats::made() const
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format *XlsxFormats::number(const SheetNumber &number)
{
    const QByteArray code = codeOf(number);
    lxw_format *&format = m_numbers[code];
    if (!format) {
        format = made();
        format_set_num_format(format, code.constData());
    }
    return format;
}

} // namespace ansinh
