// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letter_parties.h"
#include "core/report/paragraphs.h"

namespace ansinh {

// What a reminder says, to one organisation or, with more, to them all.

/// The date, and that nothing or not all has come.
Paragraph reminderOpening(const PaperReading &reading, const std::vector<Code<Organisation>> &organisations);
/// What is to be done, and by when.
Blocks reminderWish(const PaperReading &reading, const std::vector<Code<Organisation>> &organisations);

} // namespace ansinh
