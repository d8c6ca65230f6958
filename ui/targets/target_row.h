// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

#include <QVariant>

namespace ansinh {

/// One target of the table: what is shown, and what it is ordered by (null: no value).
struct TargetRow
{
    enum Column {
        CodeColumn,
        NameColumn,
        NumeratorColumn,
        DenominatorColumn,
        PreviousColumn,
        ValueColumn,
        GoalColumn,
        VerdictColumn,
        SourceColumn,
        ColumnCount
    };

    struct Cell
    {
        QString text;
        QVariant order;
        QString note; ///< for the tooltip
    };

    std::vector<Cell> cells; ///< one a column
    Verdict verdict = Verdict::NoData;
    QString search;
};

/// Who reported the target in a period; empty: nobody yet.
using Reporters = std::vector<Code<Organisation>>;

TargetRow rowOf(const Plan &plan, const Target &target, const Assessment &assessment, const Reporters &reporters);

} // namespace ansinh
