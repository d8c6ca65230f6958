// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// To whom the report goes (Kính gửi): the recipients of the plan's duty to submit. One that has ended
/// by the report's date gives way to its successor, or is left out.
std::vector<Code<Organisation>> addresseeCodes(const ReportReading &reading);

/// The list at the foot (Nơi nhận): the addressees as above, then the others of the plan's list.
QStringList recipientLines(const ReportReading &reading);

/// The officer's part of "Lưu: VT, LĐTBXH"; empty: the plan names no officer who keeps the book.
QString compilerMark(const ReportReading &reading);

} // namespace ansinh
