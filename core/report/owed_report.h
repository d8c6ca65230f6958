// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/owed.h"

namespace ansinh {

/// "số liệu của 08 chỉ tiêu, kết quả của 02 nhiệm vụ"; empty: nothing.
QString owedCounts(const OwedReport &owed);

} // namespace ansinh
