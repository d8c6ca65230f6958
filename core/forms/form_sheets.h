// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answer_cells.h"
#include "core/sheet/form_book.h"

namespace ansinh {

// The sheets of a request workbook, one function each. What came back is laid over by the filling.

/// Without rows the sheet is there but hidden. `isSigned`: the lines for signatures stand at its end.
void layFigures(FormSheet &sheet, const Form &form, Filling &filling, bool isSigned);
void layTasks(FormSheet &sheet, const Form &form, Filling &filling, bool isSigned);
void layInstructions(FormSheet &sheet, const Form &form);
void layHidden(FormSheet &sheet, const Form &form);
/// What has to be looked at again, each with a way to its cell; after the other sheets were laid.
void layReview(FormSheet &sheet, const Form &form, const Filling &filling);

/// Key and value of everything that the workbook says of itself.
std::vector<std::pair<QString, QString>> identityRows(const FormIdentity &identity);

/// The lists that cells choose from, on the hidden sheet.
enum class ChoiceList { States, Certainties, YesNo };
QString choiceSource(ChoiceList list);

/// "NĂM 2026", "6 THÁNG ĐẦU NĂM 2026"
QString periodTitle(const Form &form);
/// What the head of every page of a sample says; empty: it is none.
QString sampleLine(const Form &form);

/// What the foot of every page says.
QString footLine(const Form &form);

/// Title, organisation and deadline above the table, and the header; then sight, page and protection.
void layHead(FormSheet &sheet, const Form &form, const QString &title, const std::vector<ColumnLook> &columns);
void finishSheet(FormSheet &sheet, const Form &form, const std::vector<ColumnLook> &columns, int lastRow);
/// The lines for signatures, over those cells of one row.
void laySignatures(FormSheet &sheet, const Form &form, const CellRange &preparer, const CellRange &head);

} // namespace ansinh
