// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letter_parties.h"

namespace ansinh {

/// The request for the report of the period (công văn đề nghị gửi báo cáo), one letter for each of them,
/// each followed by the form to fill in with what that organisation owes and nothing else. Pure.
Document composeRequestLetters(const PaperMatter &matter, const std::vector<Code<Organisation>> &organisations);

/// The same as one letter to them all; its appendix says who sends what.
Document composeCommonRequest(const PaperMatter &matter, const std::vector<Code<Organisation>> &organisations);

} // namespace ansinh
