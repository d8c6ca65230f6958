// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letter_parties.h"

namespace ansinh {

/// The form behind a request letter: the organisation's targets with the figures of the period before and
/// its tasks, with room for the answers.
Section requestForm(const PaperReading &reading, const OwedReport &owed);

/// The appendix of a letter to many: who reports on what, then the targets with the figures before.
Section requestOverview(const PaperReading &reading, const std::vector<NamedParty> &parties);

} // namespace ansinh
