// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"

namespace ansinh {

/// By what the table of a progress report is arranged.
enum class ProgressBy { Group, Organisation, Target };

/// "group", "organisation", "target"
std::optional<ProgressBy> progressByFrom(const QString &name);

/// Where the period stands on the paper's day (báo cáo tiến độ), in a few pages: who has sent, the targets
/// by verdict, what is behind, the tasks without a result, what comes next. Pure.
Document composeProgressReport(const PaperMatter &matter, ProgressBy by);

} // namespace ansinh
