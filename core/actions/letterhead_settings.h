// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/year.h"
#include "core/report/letterhead.h"

namespace ansinh {

class Book;

/// How a period's report is headed and signed: as set for it, else as the last time; number and date hold
/// for one report only. `usual` is what stands where nothing was ever set.
Result<Letterhead> letterheadOf(Book &book, const Period &period, const Letterhead &usual);

/// Keeps what differs between the two, each field as a change with its own words in the journal.
Result<void> keepLetterhead(Book &book, const Period &period, const Letterhead &before, const Letterhead &after);

/// The officer's choices as text, one a line, and back: "+UBND_TX\tUBND thị xã".
QString choicesText(const RecipientChoices &choices);
RecipientChoices choicesFrom(const QString &text);

} // namespace ansinh
