// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mould.h"
#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// The verdict means that there is nothing to be told but its absence.
bool isUnmeasured(const Assessment &assessment);

/// Why a target has no figure, to follow "chưa có số liệu": " do Trạm Y tế phường chưa gửi báo cáo";
/// empty when nothing is known.
QString reasonWithoutFigure(const ReportReading &reading, const Target &target);

/// There is no figure because who owns it has not reported.
bool isForSilence(const ReportReading &reading, const Target &target);

/// One sentence for the targets that have no figure for the same reason. Not empty.
Paragraph unmeasuredParagraph(const ReportReading &reading, const std::vector<const Target *> &targets,
                              MouldTurn &turn);

} // namespace ansinh
