// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filled_form.h"
#include "core/forms/form_problem.h"
#include "core/sheet/workbook.h"

namespace ansinh {

/// What a request workbook said, and what was met in reading it.
struct FormReading
{
    FilledForm filled;
    std::vector<FormProblem> problems;
    QString encoding; ///< "TCVN3", "VNI": its texts were converted; empty: they are Unicode
    QStringList samples; ///< of the conversion: "TRÇn ¸nh → TRần ánh"
};

constexpr size_t kMostFormRows = 5'000; ///< of a sheet, that say something; more are no report
constexpr qint64 kMostFormLetters = 3'000'000; ///< of those rows

/// Takes the answers out of a request workbook that came back, whatever became of its sheets, columns and rows.
/// Decides nothing about them. Rules of its problems: "no_identity", "no_sheet", "too_large" (all stop),
/// "sheet_missing", "column_missing", "other_sheet", "hidden_row", "converted_encoding" (notes).
FormReading readForm(const Workbook &workbook);

} // namespace ansinh
