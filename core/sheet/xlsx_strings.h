// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_budget.h"
#include "core/sheet/xlsx_xml.h"

#include <vector>

namespace ansinh {

/// A text that a cell shows.
struct XlsxText
{
    QString text;
    QString font; ///< of the first of its runs that names one; empty: the cell's
};

/// Reads the text of the element that has just begun, runs joined, readings aid (rPh) left out, and goes to its end.
XlsxText readXlsxText(XlsxXml &xml, XlsxBudget &budget);

/// Letters that XML cannot hold are written "_x000D_". What is no letter at all becomes "�".
void unescape(QString &text);

/// The texts that the cells of all sheets share. Reads the part to its end.
Result<std::vector<XlsxText>> readXlsxStrings(XlsxXml &xml, XlsxBudget &budget);

} // namespace ansinh
