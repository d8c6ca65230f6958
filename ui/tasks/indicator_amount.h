// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/indicator_row.h"

#include <QVector>

namespace ansinh {

/// What was typed into the value of an indicator, judged.
struct IndicatorAmount
{
    std::optional<Decimal> value; ///< absent and nothing below: the cell was emptied
    QVector<Decimal> readings; ///< two ways to read it: the officer has to say which
    QString remark; ///< taken, but look at it
    QString refusal; ///< not taken: what is wrong and how to mend it
};

IndicatorAmount amountOf(const IndicatorRow &row, const QString &typed);

} // namespace ansinh
