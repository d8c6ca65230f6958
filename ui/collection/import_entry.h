// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_replies.h"

namespace ansinh {

/// One file that came in: what it says, what was answered, and whether it is to be taken.
struct ImportEntry
{
    enum class State {
        Waiting, ///< not read yet
        Ready, ///< can be taken as it is
        Asks, ///< can be taken; what its open questions are about stays out
        LeftOut, ///< the officer does not want it
        Refused ///< cannot be taken
    };

    QString path;
    std::optional<ReturnPreview> read; ///< with what was answered; absent: not read yet, or not readable
    std::optional<Error> unreadable;
    Replies replies;
    Receipt receipt;
    QString twin; ///< name of another file that holds in its place; empty: none
    bool isTwinOfBytes = false; ///< the twin is the same file under another name
    bool isWanted = true;

    QString fileName() const;
    State state() const;
    bool isTaken() const; ///< State::Ready or State::Asks
    /// Who sent it; the name of the file where that is not known.
    QString sender() const;
    int open() const { return read ? read->openQuestions(settledAmong(*read, replies)) : 0; }
    /// New and changed: only what the book would take.
    int count(ReturnAnswer::Change change) const;
    /// The form as it went out: nothing was filled in.
    bool isBlank() const;
    /// Why it cannot be taken: the first thing that stands in the way.
    QString refusal() const;
    bool isOfSame(const ImportEntry &other) const; ///< organisation and period
};

/// What all that is to be taken would write.
struct ImportSummary
{
    int files = 0;
    int returns = 0; ///< that are taken
    int added = 0;
    int changed = 0;
    int leftOut = 0; ///< answers that are not taken: their question is open, or so it was answered
    int asking = 0; ///< files
    int refused = 0;
};

ImportSummary summaryOf(const std::vector<ImportEntry> &entries);
/// Those that are taken, as the book takes them.
std::vector<AcceptedReturn> acceptedAmong(const std::vector<ImportEntry> &entries);
/// Of returns of one organisation for one period only one is taken: the one whose file was written last. Looks at the
/// one that was just read beside the others, and says so in those that stay out.
void settleTwins(std::vector<ImportEntry> &entries, size_t row);
/// Takes it, or leaves it out; taken, it holds in the place of the others of its organisation and period.
void want(std::vector<ImportEntry> &entries, size_t row, bool isWanted);

} // namespace ansinh
