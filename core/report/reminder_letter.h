// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letter_parties.h"

namespace ansinh {

/// Of those who get letters the ones whose return has not come in.
std::vector<Code<Organisation>> withoutReturn(const PaperReading &reading);
/// Of these the ones that a reminder to all goes to: not those above the ward.
std::vector<Code<Organisation>> toBeReminded(const PaperReading &reading);

/// The reminder (công văn đôn đốc), one letter for each of them: what has not come, the date and, once it
/// is over, the days late. Friendly up to the last day, firmer after it. Pure.
Document composeReminders(const PaperMatter &matter, const std::vector<Code<Organisation>> &organisations);

/// The same as one letter to them all, with a table of what each still owes.
Document composeCommonReminder(const PaperMatter &matter, const std::vector<Code<Organisation>> &organisations);

} // namespace ansinh
