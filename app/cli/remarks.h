// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_check.h"

namespace ansinh {

struct Outcome;

/// What is to be known of a report: `remarks` in the JSON, a message each for the eye.
void tellRemarks(const std::vector<ReportRemark> &remarks, Outcome &outcome);

} // namespace ansinh
