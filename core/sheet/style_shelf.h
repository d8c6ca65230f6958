// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell_style.h"

#include <map>

struct lxw_format;
struct lxw_workbook;

namespace ansinh {

/// The looks of a workbook's cells, each made once.
class StyleShelf
{
public:
    explicit StyleShelf(lxw_workbook *book) : m_book(book) { }

    lxw_format *formatOf(const CellStyle &style);

private:
    lxw_workbook *m_book;
    std::map<CellStyle, lxw_format *> m_formats;
};

} // namespace ansinh
