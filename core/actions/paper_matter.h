// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/papers.h"
#include "core/report/paper.h"

namespace ansinh {

/// What a paper of that order speaks of: the period, the figures before, whom to call, and the names of the
/// workbooks that go out with the letters.
Result<PaperMatter> paperMatterOf(Book &book, const PaperOrder &order);

} // namespace ansinh
