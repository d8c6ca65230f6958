// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letter_parties.h"

namespace ansinh {

/// What came, when and as which version, what it held, and what of it is still missing.
Table confirmationTable(const PaperReading &reading, const Submission &newest, const OwedReport &missing);

/// The slip that confirms the receipt of a report (phiếu xác nhận), one for each of them: when it came, the
/// version, what it held, what is still missing. Everyone named has a return. Pure.
Document composeConfirmations(const PaperMatter &matter, const std::vector<Code<Organisation>> &organisations);

} // namespace ansinh
