// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_xml.h"

namespace ansinh {

/// What is left of the limits of a workbook while it is read.
struct XlsxBudget
{
    WorkbookLimits limits;
    int cells = 0; ///< so far
    int merged = 0;
    qint64 letters = 0;

    /// Each counts one more and fails the reading where that is too much.
    void takeCell(XlsxXml &xml);
    void takeMerged(XlsxXml &xml);
    void takeText(XlsxXml &xml, const QString &text);
    /// A shared text, wherever a cell shows it: who goes through the cells goes through it each time.
    void takeShared(XlsxXml &xml, const QString &text);
};

} // namespace ansinh
