// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/period_results.h"

namespace ansinh {

/// Something the officer began but nobody has given a value yet: an indicator of his own, or a further
/// source of money.
struct PendingIndicator
{
    ResultKey key;
    QString name;
    QString unit;
    QString fund;
    bool isGiven = false; ///< it has a value by now; undo may take that away again
};

/// One line of the indicators of a task, for one organisation.
struct IndicatorRow
{
    enum Column { NameColumn, UnitColumn, FundColumn, ValueColumn, EarlierColumn, TotalColumn, ColumnCount };

    QString name;
    QString unit;
    QString fund; ///< source of the money; empty: not parted, or not money
    bool isMoney = false;
    bool isYesNo = false;
    bool isOwn = false; ///< added by the officer, not of the plan
    bool isPending = false; ///< nobody has given a value yet
    bool isAdder = false; ///< the last line: typing its name begins a new indicator
    bool isFollower = false; ///< a further source of the line above
    Id<TaskIndicatorValue> id; ///< not stored: no value
    std::optional<Decimal> value;
    std::optional<Decimal> earlier;
    std::optional<Decimal> total; ///< over all organisations; absent: none, or it does not add

    /// Counts of people, times and things are whole numbers.
    bool isCounted() const;
};

/// The plan's items in its order, money with a line for each source and one more to begin another, then
/// those that were added, then the line that adds one.
std::vector<IndicatorRow> indicatorRowsOf(const PeriodResults &results, const ResultKey &key,
                                          const std::vector<PendingIndicator> &pending);

} // namespace ansinh
