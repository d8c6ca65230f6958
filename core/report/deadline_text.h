// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/deadline.h"

namespace ansinh {

/// "thứ Hai, ngày 09/11/2026"
QString namedDay(const QDate &day);

/// The plan's date, the last day and where a weekend moves it: "trước ngày 10/11/2026 (chậm nhất thứ Hai, ngày
/// 09/11/2026)", "… (ngày 14/11 là thứ Bảy nên chậm nhất thứ Sáu, ngày 13/11/2026)".
QString dueText(const Deadline &deadline);

/// "03 ngày": how long after the last day on time; empty: in time.
QString daysLateText(const Deadline &deadline, const QDate &day);

/// The day before that, weekends passed over.
QDate workingDayBefore(QDate day);

} // namespace ansinh
