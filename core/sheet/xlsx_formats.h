// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_table.h"

#include <QByteArray>

#include <map>

struct lxw_format;
struct lxw_workbook;

namespace ansinh {

/// How the cells of a workbook look; each look is made once. Number formats are Excel's own codes,
/// which a Vietnamese Excel shows as 1.234,5.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook *book);

    lxw_format *header() const { return m_header; }
    lxw_format *group() const { return m_group; }
    lxw_format *date() const { return m_date; }
    lxw_format *text(bool isRight) const { return isRight ? m_rightText : m_text; }
    lxw_format *number(const SheetNumber &number);

private:
    lxw_format *made() const;

    lxw_workbook *m_book;
    lxw_format *m_header;
    lxw_format *m_group;
    lxw_format *m_date;
    lxw_format *m_text;
    lxw_format *m_rightText;
    std::map<QByteArray, lxw_format *> m_numbers; ///< by their code
};

} // namespace ansinh
