// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// Where a figure or a result of the report comes from, in the report's own words.
struct FigureOrigin
{
    QString part; ///< "Toàn phường"; empty: not parted
    QString value; ///< "1.390/3.638 người (38,21%)", "12 hộ", "Không phát sinh"
    QString certainty; ///< "Chính thức", "Sơ bộ"; empty: words, not a number
    QString by; ///< who reported it
    QString until; ///< the days that it describes; empty: not said
    QString received; ///< "05/11/2026": of the newest return; without one of its being put down
    QString source; ///< "Mẫu số liệu, BHXH-2026.xlsx, Số liệu!F12"
    QString remark; ///< why it is unusual, else its note
};

FigureOrigin originOf(const ReportReading &reading, const Target &target, const Figure &figure);
/// Of what an organisation says of a task; without a value.
FigureOrigin originOf(const ReportReading &reading, const Code<Organisation> &by, const QDate &recorded);

} // namespace ansinh
