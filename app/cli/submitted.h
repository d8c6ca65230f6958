// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/submitted_report.h"

#include <QJsonObject>

namespace ansinh {

class Book;

/// `submitted` of the contract: number, date, version; null while the report is a draft.
QJsonValue submittedJson(const std::optional<SubmittedReport> &report);
QJsonObject submittedJson(const SubmittedReport &report);
/// "Submitted: report No. 123/BC-UBND of 12/11/2026." with its line feed; empty while it is a draft.
QString submittedText(const std::optional<SubmittedReport> &report);

/// Writes the report as it was submitted, in the form that the file's name ends in: the kept bytes, or HTML of the kept
/// document. Returns the number of pages; 0 where there are none.
Result<int> writeSubmitted(Book &book, const SubmittedReport &report, const QString &path);

} // namespace ansinh
