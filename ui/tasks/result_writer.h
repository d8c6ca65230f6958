// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/result_fields.h"

namespace ansinh {

/// One indicator as it shall stand: a value to record, or an earlier one to take out, or both (a source
/// of money that gets another name).
struct IndicatorChange
{
    QString name;
    QString unit;
    QString fund;
    std::optional<Decimal> value; ///< absent: nothing is recorded
    bool isYesNo = false;
    Id<TaskIndicatorValue> outdated; ///< not stored: nothing is taken out
};

/// Writes the four texts as they stand, an emptied one too; without any text the result leaves the book.
Result<void> writeTexts(Desk &desk, const ResultKey &key, const ResultTexts &texts);

/// All in one change with one undo, or none.
Result<void> writeIndicators(Desk &desk, const ResultKey &key, const std::vector<IndicatorChange> &changes);

} // namespace ansinh
