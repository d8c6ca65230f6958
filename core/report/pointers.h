// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// " (chi tiết tại Phụ lục I)": `words` and where that part stands; empty: nowhere in the paper.
QString pointingTo(const ReportReading &reading, Content content, const QString &words);

} // namespace ansinh
