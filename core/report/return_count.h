// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// How many of the organisations asked have sent their return.
struct ReturnCount
{
    int asked = 0;
    int received = 0;
    int overdue = 0; ///< missing past the last day
    std::vector<Code<Organisation>> late; ///< received, but after the last day
    std::vector<Code<Organisation>> missing; ///< without a return, part answers included
};

ReturnCount returnCount(const ReportReading &reading);

} // namespace ansinh
