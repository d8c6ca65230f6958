// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_matter.h"

namespace ansinh {

/// Composes the annual report (báo cáo năm) in the official form of Nghị định 30/2020/NĐ-CP, with the
/// outline usual for a ward: leading, results (targets, then the seven groups), appraisal, next year,
/// proposals, and the appendices of targets, tasks and returns. Pure: same matter, same document.
Document composeAnnualReport(const ReportMatter &matter);

} // namespace ansinh
