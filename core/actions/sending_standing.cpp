// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sending_standing.h"

#include "core/actions/submit_report.h"
#include "core/store/book.h"
#include "core/store/sendings.h"

#include <algorithm>

namespace ansinh {

namespace {

Result<void> addSubmitted(SendingStanding &standing, Book &book, const Period &period)
{
    const auto report = submittedOf(book, period);
    if (!report)
        return report.error();
    if (!*report)
        return {};
    standing.isSubmitted = true;
    standing.number = (*report)->designation();
    standing.date = (*report)->date;
    standing.version = (*report)->version;
    return {};
}

bool isToSame(const Sending &a, const Sending &b)
{
    return isTo(a, {{}, b.recipient, b.organisation, {}, {}});
}

/// Who was sent it again and told of one receipt has told enough.
void addUnconfirmed(SendingStanding &standing)
{
    std::vector<Sending> last;
    for (const Sending &sending : standing.all) {
        if (!standing.isOfSubmitted(sending))
            continue;
        const auto known
            = std::find_if(last.begin(), last.end(), [&](const Sending &its) { return isToSame(its, sending); });
        if (known == last.end())
            last.push_back(sending);
        else if (!known->receivedOn)
            *known = sending;
    }
    std::copy_if(last.begin(), last.end(), std::back_inserter(standing.unconfirmed),
                 [](const Sending &its) { return !its.receivedOn; });
}

void addUnsent(SendingStanding &standing)
{
    for (const PackageRecipient &recipient : standing.recipients) {
        const bool isSent = std::any_of(standing.all.begin(), standing.all.end(), [&](const Sending &sending) {
            return standing.isOfSubmitted(sending) && isTo(sending, recipient);
        });
        if (!isSent)
            standing.unsent.push_back(recipient.name);
    }
}

} // namespace

bool SendingStanding::hasGone() const
{
    return std::any_of(all.begin(), all.end(), [&](const Sending &sending) { return isOfSubmitted(sending); });
}

bool SendingStanding::isOfSubmitted(const Sending &sending) const
{
    return isSubmitted && sending.isSubmitted && sending.version == version;
}

bool isTo(const Sending &sending, const PackageRecipient &recipient)
{
    if (!sending.organisation.isEmpty() && !recipient.organisation.isEmpty())
        return sending.organisation == recipient.organisation;
    return sending.recipient.compare(recipient.name, Qt::CaseInsensitive) == 0;
}

Result<SendingStanding> sendingStandingOf(Book &book, const Period &period)
{
    auto all = book.sendings().in(period);
    auto recipients = book.sendings().recipients();
    if (!all)
        return all.error();
    if (!recipients)
        return recipients.error();
    SendingStanding standing;
    standing.all = std::move(all).value();
    standing.recipients = std::move(recipients).value();
    if (const auto read = addSubmitted(standing, book, period); !read)
        return read.error();
    addUnsent(standing);
    addUnconfirmed(standing);
    return standing;
}

SendingStep sendingStep(const SendingStanding &standing)
{
    if (!standing.isSubmitted)
        return SendingStep::Submit;
    if (!standing.isSent())
        return SendingStep::Send;
    return standing.unconfirmed.empty() ? SendingStep::Done : SendingStep::AwaitReceipt;
}

} // namespace ansinh
