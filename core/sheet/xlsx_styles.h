// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_number.h"
#include "core/sheet/xlsx_xml.h"

#include <QHash>

#include <vector>

namespace ansinh {

/// How the cells of one format look.
struct XlsxLook
{
    NumberLook numbers = NumberLook::Plain;
    QString font;
};

/// The formats of a workbook's cells, by the numbers that the cells name.
class XlsxStyles
{
public:
    /// Without any: every cell is plain.
    XlsxStyles() = default;
    /// Reads the part to its end. Errors Damaged, Invalid (more formats than a workbook can have).
    static Result<XlsxStyles> from(XlsxXml &xml);

    /// Of a number that is not there: plain.
    const XlsxLook &look(int style) const;

private:
    /// A format as it stands in the part.
    struct Format
    {
        int number = 0;
        int font = 0;
    };

    void readFonts(XlsxXml &xml);
    void readFormats(XlsxXml &xml);
    void settle();

    QHash<int, NumberLook> m_codes; ///< of the workbook's own number formats
    std::vector<QString> m_fonts;
    std::vector<Format> m_formats;
    std::vector<XlsxLook> m_looks;
    XlsxLook m_plain;
};

} // namespace ansinh
