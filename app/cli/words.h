// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/standing.h"
#include "core/forms/form_problem.h"

namespace ansinh {

// Words and shapes for the eye; never colour alone.

/// "● Đạt", "▼ Chậm tiến độ".
QString verdictWord(Verdict verdict);
QString stateWord(OrganisationStanding::State state);
/// "■ Refused", "? To be answered", "· Note".
QString severityWord(Severity severity);

} // namespace ansinh
