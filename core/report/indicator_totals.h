// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// One amount of an indicator: of a source of money, of an organisation, or of all together.
struct IndicatorShare
{
    Decimal value;
    QString fund; ///< only money
    Code<Organisation> by; ///< only what cannot be added over organisations
};

/// An indicator of a task, put together over organisations.
struct IndicatorTotal
{
    QString name;
    QString unit;
    bool isMoney = false;
    bool isYesNo = false;
    std::vector<IndicatorShare> shares; ///< one at least
};

/// In the order of the plan's items, then those that the officer added.
std::vector<IndicatorTotal> indicatorTotals(const ReportReading &reading, const Task &task);

} // namespace ansinh
