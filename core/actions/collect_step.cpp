// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/next_step.h"
#include "core/actions/return_register.h"

#include <algorithm>

namespace ansinh {

namespace {

/// On the day of the first half's report nothing is due: who has not sent it is reminded when the officer wants.
bool isUrgent(const ReturnRegister &sheet)
{
    return isCollectingUrgent(sheet.collect, sheet.day);
}

bool wasRemindedLately(const RegisterRow &row, const QDate &day)
{
    return !row.reminders.empty() && row.reminders.back().daysTo(day) < kRemindAgainDays;
}

} // namespace

std::vector<Code<Organisation>> dueForReminder(const ReturnRegister &sheet)
{
    std::vector<Code<Organisation>> codes;
    for (const RegisterRow &row : sheet.rows) {
        if (row.isToBeReminded && !wasRemindedLately(row, sheet.day))
            codes.push_back(row.code);
    }
    return codes;
}

CollectStep collectStep(const ReturnRegister &sheet)
{
    const RegisterTotals totals = sheet.totals();
    if (totals.asked == 0)
        return CollectStep::NobodyAsked;
    if (totals.awaited == 0)
        return CollectStep::Complete;
    if (sheet.isOver())
        return CollectStep::Over;
    if (totals.formsSent == 0 && totals.received() == 0 && totals.lettered > 0)
        return CollectStep::SendForms;
    return isUrgent(sheet) && !dueForReminder(sheet).empty() ? CollectStep::Remind : CollectStep::ReadReturns;
}

} // namespace ansinh
