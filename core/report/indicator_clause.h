// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/indicator_totals.h"

namespace ansinh {

// One indicator in words, by the general rule; and the numbers of which its words are made.

/// "24 buổi tuyên truyền", "kinh phí hỗ trợ nhà ở 150 triệu đồng (nguồn: ngân sách)".
QString indicatorClause(const ReportReading &reading, const IndicatorTotal &total);

QString indicatorNumber(const IndicatorTotal &total, Decimal value); ///< "03", "1.250"
QString indicatorAmount(const IndicatorTotal &total, Decimal value); ///< "1.250 lượt người", "99,4%"
/// Each share with its source: "Quỹ “Vì người nghèo” 90 triệu đồng, ngân sách 60 triệu đồng".
QString indicatorShares(const ReportReading &reading, const IndicatorTotal &total);
Decimal indicatorSum(const IndicatorTotal &total);
bool isYes(const IndicatorTotal &total); ///< everybody said yes

} // namespace ansinh
