// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/base/year.h"

namespace ansinh {

class Book;
struct Document;

/// What `report --kind` takes, as the usage writes it.
inline constexpr const char *kPaperKinds = "annual|progress|request|reminder|assignment|confirmation|area_form";

/// Another paper than the annual report is asked for.
bool isPaper(const Call &call);

/// Error Usage for a kind that there is not, and for an option that the kind does not know.
Result<void> checkKind(const Call &call);

/// The paper; the kind was checked. Errors are those of core/actions/papers.h.
Result<Document> paperOf(const Call &call, Book &book, const Period &period);

/// "The reminders were written to “…”."
QString writtenText(const Call &call);

} // namespace ansinh
