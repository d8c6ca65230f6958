// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_template.h"
#include "core/store/report_settings.h"

namespace ansinh {

class Book;

/// The outline that a period's report follows.
struct OutlineChoice
{
    Id<StoredTemplate> id; ///< not stored: the usual outline
    ReportTemplate outline = usualTemplate(); ///< the usual one where the chosen one cannot be read
    QString refused; ///< why it cannot; empty: it can
};

/// What is chosen for that period, or carried over from an earlier one.
Result<OutlineChoice> outlineOf(Book &book, const Period &period);
/// Only which one was chosen; it may have been removed since. Not stored: the usual outline.
Result<Id<StoredTemplate>> chosenOutline(Book &book, const Period &period);

/// The outlines that the book keeps, in the order in which they were made.
Result<std::vector<StoredTemplate>> outlinesOf(Book &book);

/// A period follows that outline from now on; an id that is not stored: the usual one, called `usualName`.
Result<void> chooseOutline(Book &book, const Period &period, Id<StoredTemplate> id, const QString &usualName);
/// Keeps a copy of what the period follows under a new name, and follows it.
Result<void> copyOutline(Book &book, const Period &period, const QString &name, const QString &usualName);
Result<void> renameOutline(Book &book, Id<StoredTemplate> id, const QString &name);

/// What an edit did, for the journal: the kind ("outline_move" …) and the heading it was done to.
struct OutlineDeed
{
    QString kind;
    QString title;
    QString renamedTo = {}; ///< only of "outline_title"
};

/// Keeps the outline of a period after an edit. The usual outline is never changed: its first edit keeps a
/// copy, which the period then follows. Error Frozen: the period is submitted, or compared with in a report that is.
Result<void> keepOutline(Book &book, const Period &period, const ReportTemplate &outline, const OutlineDeed &deed);

} // namespace ansinh
