// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/sending.h"

#include <vector>

namespace ansinh {

class Book;

/// How far a period's report is on its way: submitted, sent, received. What is only a draft leaves nobody waiting.
struct SendingStanding
{
    bool isSubmitted = false;
    QString number; ///< of the report that was submitted: "123/BC-UBND"
    std::optional<QDate> date; ///< of the report that was submitted
    int version = 0; ///< of the report that was submitted; it may be submitted anew on the same day, as the same number
    std::vector<Sending> all; ///< the register of the period, the earliest first
    std::vector<PackageRecipient> recipients; ///< those that the book knows
    std::vector<QString> unsent; ///< known recipients to which what was submitted has not gone
    std::vector<Sending> unconfirmed; ///< of what was submitted the last one to each that has not told of its receipt

    /// Whether what was submitted has gone to somebody, and to everybody that is known.
    bool isSent() const { return isSubmitted && unsent.empty() && hasGone(); }
    /// Whether what was submitted has gone to somebody.
    bool hasGone() const;
    /// Whether the sending is of the report that was submitted.
    bool isOfSubmitted(const Sending &sending) const;
};

Result<SendingStanding> sendingStandingOf(Book &book, const Period &period);

/// Whether both are the same body: by the plan's code where both have one, else by name.
bool isTo(const Sending &sending, const PackageRecipient &recipient);

/// The next thing to do about sending.
enum class SendingStep { Submit, Send, AwaitReceipt, Done };

SendingStep sendingStep(const SendingStanding &standing);

} // namespace ansinh
