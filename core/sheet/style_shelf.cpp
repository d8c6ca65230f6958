// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/style_shelf.h"

#include <xlsxwriter.h>

namespace ansinh {

namespace {

constexpr lxw_color_t kLine = 0x808080;
constexpr unsigned kWhite = 0xFFFFFF;

uint8_t acrossOf(CellStyle::Across across)
{
    switch (across) {
    case CellStyle::Across::Centre: return LXW_ALIGN_CENTER;
    case CellStyle::Across::Right: return LXW_ALIGN_RIGHT;
    case CellStyle::Across::Left: break;
    }
    return LXW_ALIGN_LEFT;
}

uint8_t downOf(CellStyle::Down down)
{
    switch (down) {
    case CellStyle::Down::Top: return LXW_ALIGN_VERTICAL_TOP;
    case CellStyle::Down::Bottom: return LXW_ALIGN_VERTICAL_BOTTOM;
    case CellStyle::Down::Middle: break;
    }
    return LXW_ALIGN_VERTICAL_CENTER;
}

void setLetters(lxw_format *format, const CellStyle &style)
{
    format_set_font_name(format, "Times New Roman");
    format_set_font_size(format, style.size);
    if (style.bold)
        format_set_bold(format);
    if (style.italic)
        format_set_italic(format);
    if (style.ink != 0)
        format_set_font_color(format, style.ink);
}

void setBorder(lxw_format *format, CellStyle::Border border)
{
    if (border == CellStyle::Border::None)
        return;
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kLine);
    if (border == CellStyle::Border::Open)
        format_set_top(format, LXW_BORDER_NONE);
}

} // namespace

lxw_format *StyleShelf::formatOf(const CellStyle &style)
{
    lxw_format *&format = m_formats[style];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    setLetters(format, style);
    format_set_align(format, acrossOf(style.across));
    format_set_align(format, downOf(style.down));
    setBorder(format, style.border);
    if (style.ground != kWhite)
        format_set_bg_color(format, style.ground);
    if (style.wraps)
        format_set_text_wrap(format);
    if (style.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(style.indent));
    if (style.isOpen)
        format_set_unlocked(format);
    if (style.isText)
        format_set_num_format(format, "@");
    else if (!style.number.isEmpty())
        format_set_num_format(format, style.number.constData());
    return format;
}

} // namespace ansinh
