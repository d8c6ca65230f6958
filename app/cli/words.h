// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/standing.h"

namespace ansinh {

// Words and shapes for the eye; never colour alone.

/// "● Đạt", "▼ Chậm tiến độ".
QString verdictWord(Verdict verdict);
QString stateWord(OrganisationStanding::State state);

} // namespace ansinh
