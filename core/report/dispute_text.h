// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// Who says what in the open disputes of a target: "Bảo hiểm xã hội … báo cáo 95,1%, Trạm Y tế … báo
/// cáo 94,3%". Never empty: without known sides it says that the sources disagree.
QString disputeText(const ReportReading &reading, const Target &target);

} // namespace ansinh
