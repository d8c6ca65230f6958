// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

// The parts of the annual report, in its order.

OfficialHeader headerOf(const ReportReading &reading);
Addressees addresseesOf(const ReportReading &reading);
Blocks opening(const ReportReading &reading);
Blocks leadingPart(const ReportReading &reading); ///< I
Blocks targetResults(const ReportReading &reading); ///< II.1
Blocks taskResults(const ReportReading &reading); ///< II.2
Blocks appraisalPart(const ReportReading &reading); ///< III
Blocks nextPeriodPart(const ReportReading &reading); ///< IV
Blocks proposalsPart(const ReportReading &reading); ///< V
Blocks closing(const ReportReading &reading);
SignatureBlock signatureOf(const ReportReading &reading);

Section targetAppendix(const ReportReading &reading); ///< Phụ lục I
Section taskAppendix(const ReportReading &reading); ///< Phụ lục II
Section returnAppendix(const ReportReading &reading); ///< Phụ lục III

} // namespace ansinh
