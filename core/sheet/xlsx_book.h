// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_package.h"

namespace ansinh {

/// A sheet as the workbook lists it.
struct XlsxListedSheet
{
    QString name;
    QString relation;
    bool isHidden = false;
};

/// What the part "workbook" says of the whole.
struct XlsxBook
{
    std::vector<XlsxListedSheet> sheets;
    QHash<QString, QString> names;
    bool is1904 = false;
};

/// To the end of the part.
Result<XlsxBook> readXlsxBook(XlsxXml &xml);

/// The document's own properties, by name.
Result<QHash<QString, QString>> readXlsxProperties(XlsxXml &xml);
/// The program that saved it: "LibreOffice/7.4…", "Microsoft Excel/16.0300"; empty: not said.
Result<QString> readXlsxProgram(XlsxXml &xml);

} // namespace ansinh
