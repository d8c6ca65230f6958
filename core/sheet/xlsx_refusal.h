// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ansinh {

// What the reader of workbooks says when it refuses one; each a whole sentence with the remedy.

// The rules that refuse a file, stable words; a refusal begins its detail with one ("too_large: bytes of …").
namespace refusals {
constexpr char kNoWorkbook[] = "not_a_workbook";
constexpr char kOldXls[] = "old_xls";
constexpr char kPassword[] = "password";
constexpr char kMacros[] = "macros";
constexpr char kTooLarge[] = "too_large";
constexpr char kDamaged[] = "damaged";
} // namespace refusals

/// Which of them refused the file. One that only ill will makes (a name that leads outside, a document type) is
/// damaged too, as is everything else that no program writes.
const char *refusedBy(const Error &error);

/// A part of the workbook is broken; `detail` in English for the log.
Error brokenPart(const QString &part, const QString &detail);
/// It holds more of something than `most`.
Error tooManyCells(int most);
Error tooManyTexts(int most);
Error tooManySheets(int most);
Error tooManyEntries(const QString &part);
Error tooDeep(const QString &part);
/// A single text, of which `beginning` is shown, or all together.
Error tooLongText(const QString &beginning);
Error tooMuchText();
/// A cell stands too far down or to the right.
Error tooFarCell(const QString &sheet, const QString &cell, int rows, int columns);
/// A cell stands for a text that the workbook lacks, or stands twice, or nowhere.
Error brokenCell(const QString &sheet, const QString &cell, const QString &detail);

} // namespace ansinh
