// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

// The parts of the annual report without their headings, which the outline gives them. Empty: nothing to tell.

OfficialHeader headerOf(const ReportReading &reading);
Addressees addresseesOf(const ReportReading &reading);
Blocks opening(const ReportReading &reading);
Blocks assignmentPart(const ReportReading &reading);
Blocks informationPart(const ReportReading &reading);
Blocks inspectionPart(const ReportReading &reading);
Blocks returnsPart(const ReportReading &reading);
Blocks targetResults(const ReportReading &reading);
Blocks taskResults(const ReportReading &reading);
Blocks meritsPart(const ReportReading &reading);
Blocks shortcomingsPart(const ReportReading &reading);
Blocks causesPart(const ReportReading &reading);
Blocks nextTargets(const ReportReading &reading); ///< pace and gap of those behind, the rest in one sentence
Blocks nextTasksPart(const ReportReading &reading);
Blocks nextDeadlinesPart(const ReportReading &reading);
Blocks proposalsPart(const ReportReading &reading);
Blocks closing(const ReportReading &reading);
SignatureBlock signatureOf(const ReportReading &reading);

Section targetAppendix(const ReportReading &reading);
Section taskAppendix(const ReportReading &reading);
Section returnAppendix(const ReportReading &reading);
/// Where every figure comes from: what, who, when, from which file. Only on demand.
Section sourceAppendix(const ReportReading &reading);

} // namespace ansinh
