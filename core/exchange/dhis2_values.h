// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/plan.h"
#include "core/year/dhis2_mapping.h"

#include <QByteArray>

namespace ansinh {

/// Where and when the values belong.
struct Dhis2Order
{
    Period period{Year::of({})};
    QString orgUnit; ///< of those that name none
    QDate completed; ///< the day that is given as the day of completion
};

/// The values as a `dataValueSets` of DHIS2, in JSON: what has a code and a value, nothing else. A first half is DHIS2's
/// six-monthly period; yes/no is true or false; numbers are C-locale, shares in percent to six decimals.
QByteArray dhis2DataValues(const std::vector<Assessment> &assessments, const Plan &plan,
                           const std::vector<Dhis2Mapping> &mappings, const Dhis2Order &order);
/// How many of them would be in it.
int dhis2ValueCount(const std::vector<Assessment> &assessments, const Plan &plan,
                    const std::vector<Dhis2Mapping> &mappings);

} // namespace ansinh
