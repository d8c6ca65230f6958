// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/papers.h"
#include "core/report/paper.h"
#include "core/store/contacts.h"

namespace ansinh {

/// What a paper of that order speaks of: the period, the figures before, whom to call, and the names of the
/// workbooks that go out with the letters.
Result<PaperMatter> paperMatterOf(Book &book, const PaperOrder &order);

/// The officer who keeps the book; empty: nobody is known, which is no reason to refuse a letter.
Result<Contact> contactOfUser(Book &book, const Plan &plan);

} // namespace ansinh
