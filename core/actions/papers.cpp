// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/papers.h"

#include "core/actions/lookup.h"
#include "core/actions/paper_matter.h"
#include "core/plan/asked.h"
#include "core/report/confirmation_slip.h"
#include "core/report/reminder_letter.h"
#include "core/report/request_letter.h"
#include "core/store/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

Error nothing(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

/// Those whom the order names.
Result<Codes> ordered(Book &book, const PaperMatter &matter, const PaperOrder &order)
{
    return answering(book, matter.report.plan, order.day, order.organisation);
}

bool isUser(const Plan &plan, const Codes &codes)
{
    const Organisation *one = codes.size() == 1 ? plan.organisation(codes.front()) : nullptr;
    return one && one->isUser;
}

/// Why none of them gets a letter.
Error noLetter(const PaperMatter &matter, const Codes &codes, const PaperOrder &order)
{
    if (order.organisation.isEmpty())
        return nothing(QCoreApplication::translate("core/actions",
                                                   "The plan of %1 asks nobody for a report. Check who owns the "
                                                   "targets and leads the tasks.")
                           .arg(order.period.year.toString()));
    if (isUser(matter.report.plan, codes))
        return nothing(QCoreApplication::translate("core/actions",
                                                   "“%1” keeps this book and writes the letters, so it gets none. "
                                                   "Choose another organisation.")
                           .arg(order.organisation));
    return nothing(QCoreApplication::translate("core/actions",
                                               "“%1” owes no figure and no result in %2, so there is nothing to ask "
                                               "for. Choose another organisation.")
                       .arg(order.organisation, order.period.year.toString()));
}

/// Who may get a letter among those of the order.
Result<Codes> addressees(Book &book, const PaperReading &reading, const PaperOrder &order)
{
    const auto codes = ordered(book, reading.paper(), order);
    if (!codes)
        return codes.error();
    Codes its = inBoth(*codes, letterAddressees(reading));
    if (!order.only.empty())
        its = inBoth(std::move(its), order.only);
    return its.empty() ? Result<Codes>(noLetter(reading.paper(), *codes, order)) : its;
}

Error nobodyIsMissing(const PaperOrder &order)
{
    if (order.organisation.isEmpty())
        return nothing(QCoreApplication::translate("core/actions",
                                                   "Everybody to whom a reminder would go has sent the report of %1.")
                           .arg(order.period.year.toString()));
    return nothing(QCoreApplication::translate("core/actions",
                                               "“%1” has already sent its report of %2, so there is nothing to remind "
                                               "of. What is still missing stands in its confirmation slip.")
                       .arg(order.organisation, order.period.year.toString()));
}

Error nothingCame(const PaperOrder &order)
{
    if (order.organisation.isEmpty())
        return nothing(QCoreApplication::translate("core/actions",
                                                   "No report of %1 has come in yet, so there is nothing to confirm. "
                                                   "Record the receipt first.")
                           .arg(order.period.year.toString()));
    return nothing(QCoreApplication::translate("core/actions",
                                               "No report of “%1” for %2 has come in yet, so there is nothing to "
                                               "confirm. Record the receipt first.")
                       .arg(order.organisation, order.period.year.toString()));
}

} // namespace

Result<Document> requestLetters(Book &book, const PaperOrder &order)
{
    const auto matter = paperMatterOf(book, order);
    if (!matter)
        return matter.error();
    const auto codes = addressees(book, PaperReading(*matter), order);
    if (!codes)
        return codes.error();
    return order.isCommon ? composeCommonRequest(*matter, *codes) : composeRequestLetters(*matter, *codes);
}

Result<Document> reminderLetters(Book &book, const PaperOrder &order)
{
    const auto matter = paperMatterOf(book, order);
    if (!matter)
        return matter.error();
    const PaperReading reading(*matter);
    const auto codes = addressees(book, reading, order);
    if (!codes)
        return codes.error();
    const Codes silent = inBoth(*codes, order.organisation.isEmpty() ? toBeReminded(reading) : withoutReturn(reading));
    if (silent.empty())
        return nobodyIsMissing(order);
    return order.isCommon ? composeCommonReminder(*matter, silent) : composeReminders(*matter, silent);
}

Result<Document> confirmationSlips(Book &book, const PaperOrder &order)
{
    const auto matter = paperMatterOf(book, order);
    if (!matter)
        return matter.error();
    auto codes = ordered(book, *matter, order);
    if (!codes)
        return codes.error();
    const PaperReading reading(*matter);
    Codes &sent = codes.value();
    sent.erase(std::remove_if(sent.begin(), sent.end(),
                              [&](const Code<Organisation> &code) {
                                  const bool isAlone = !order.organisation.isEmpty();
                                  return !reading.newestReturn(code)
                                      || (!isAlone && isUser(matter->report.plan, {code}));
                              }),
               sent.end());
    return sent.empty() ? Result<Document>(nothingCame(order)) : composeConfirmations(*matter, sent);
}

Result<Document> progressReport(Book &book, const PaperOrder &order, ProgressBy by)
{
    const auto matter = paperMatterOf(book, order);
    return matter ? Result<Document>(composeProgressReport(*matter, by)) : matter.error();
}

} // namespace ansinh
