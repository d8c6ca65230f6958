// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/take_back.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error notInForce()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "This entry is not in force: it was taken back already, or is itself an undo."),
            {}};
}

Error finalBetween(const JournalEntry &entry)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions", "This cannot be taken back, because “%1” is final.")
                .arg(describe(entry.action)),
            {}};
}

} // namespace

Result<std::vector<JournalEntry>> stepsBackTo(Book &book, qint64 sequence)
{
    std::vector<JournalEntry> steps;
    JournalAsk ask;
    ask.from = sequence;
    const auto entries = book.journal().page(ask);
    if (!entries)
        return entries.error();
    for (const JournalEntry &entry : *entries) {
        if (entry.isUndone || entry.undoes != 0 || entry.redoes != 0)
            continue;
        if (isFinal(entry.action))
            return finalBetween(entry);
        steps.push_back(entry);
    }
    if (steps.empty() || steps.back().sequence != sequence)
        return notInForce();
    return steps;
}

Result<int> takeBackTo(Book &book, qint64 sequence)
{
    const auto steps = stepsBackTo(book, sequence);
    if (!steps)
        return steps.error();
    int taken = 0;
    for (; taken < static_cast<int>(steps->size()); ++taken) {
        if (const auto done = book.undo(); !done)
            return taken > 0 ? Result<int>(taken) : done.error();
    }
    return taken;
}

} // namespace ansinh
