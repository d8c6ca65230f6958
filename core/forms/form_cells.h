// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filled_form.h"
#include "core/sheet/workbook.h"

namespace ansinh {

/// What of a text counts: one line, prose with lines of its own, or what stands above an explanation.
enum class CellText { Line, Prose, FirstLine };

/// What a cell of a workbook says, as an answer. A number becomes the text that a person would type for it; what is
/// under a percentage format becomes percent, exactly: 0.9515 is 95.15.
FilledCell filledCell(const WorkbookCell &cell, CellPlace place, CellText kind = CellText::Line);

/// The same of a code. Programs take "1.1" for a number or for the first of January: here it stays "1.1".
FilledCell codeCell(const WorkbookCell &cell, CellPlace place);

/// A number of the C locale, exponent and all ("0.9515", "1E-05"), times a power of ten, to six decimals, half away
/// from zero; absent: no number, or too large.
std::optional<Decimal> decimalTimesTen(const QString &text, int power);

} // namespace ansinh
