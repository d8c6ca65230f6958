// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/hand_entry_rows.h"
#include "ui/collection/import_replies.h"

namespace ansinh {

/// Weighs what is typed again and again against the book, and keeps the answers to its questions while they stay the
/// same questions. Writes nothing.
class HandWeighing
{
public:
    HandWeighing(Desk &desk, const Code<Organisation> &organisation, const Period &period);

    Result<void> weigh(const FilledForm &typed);
    /// As it came out the last time, with what was answered.
    const ReturnPreview &preview() const { return m_preview; }
    const Replies &replies() const { return m_replies; }
    Result<void> reply(const Replies &replies);
    Result<void> withdraw(int problem);
    /// The answer of that question to all of its rule.
    Result<void> replyLike(int problem);
    /// What is wrong with each row of figures, and with each task; empty: nothing.
    QStringList figureChecks(const HandEntry &entry) const;
    QStringList taskChecks(const HandEntry &entry) const;

private:
    Result<void> answer();
    QString checkOf(size_t answer) const;

    ReturnReader m_reader;
    ReturnPreview m_preview;
    Replies m_replies;
};

} // namespace ansinh
