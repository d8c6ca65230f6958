// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// A group stands for its members where all of them are among these.
std::vector<Code<Organisation>> withGroups(const Plan &plan, std::vector<Code<Organisation>> codes);

/// "A, B và 12 đơn vị khác": the names valid on the report's date, inside a sentence, at most that many.
QString shortNames(const ReportReading &reading, const std::vector<Code<Organisation>> &codes, qsizetype most,
                   const QString &what = QStringLiteral("đơn vị"));

} // namespace ansinh
