// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mould.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// A sentence on the areas of a target, and the figures that it names.
struct AreaSentence
{
    QString text; ///< empty: nothing to compare
    QStringList figures;
};

/// The best and the lowest areas of a ratio that three areas or more have reported; nothing while
/// organisations disagree on an area.
AreaSentence areaSentence(const ReportReading &reading, const Target &target, MouldTurn &turn);

} // namespace ansinh
