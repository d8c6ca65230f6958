// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// Composes the annual report (báo cáo năm) in the official form of Nghị định 30/2020/NĐ-CP: the parts
/// that the matter's outline names, in its order, numbered by it, between the head and the signature.
/// Pure: same matter, same document.
Document composeAnnualReport(const ReportMatter &matter);
/// The same of a reading that knows where everything stands (placedReading).
Document composeAnnualReport(const ReportReading &reading);

} // namespace ansinh
