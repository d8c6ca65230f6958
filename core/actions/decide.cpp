// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decide.h"

#include "core/actions/lookup.h"
#include "core/actions/status.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "core/text/fold.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

/// What can be decided on, and between what.
struct Matter
{
    QString item;
    QStringList choices;
    QString seen; ///< what the sides say now; empty: a contradiction of the plan, whose words stay
};

Error noSuchItem(const QString &item)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/actions",
                                        "There is nothing to decide under “%1”. The open items stand in the plan and "
                                        "in the status of the year.")
                .arg(item),
            {}};
}

Error noSuchChoice(const QString &choice, const Matter &matter)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions", "“%1” cannot be chosen for %2. Choose one of: %3.")
                .arg(choice, matter.item, matter.choices.join(QStringLiteral(", "))),
            {}};
}

std::optional<Matter> contradictionIn(const Plan &plan, const QString &item)
{
    const Contradiction *contradiction = plan.contradiction(item);
    if (!contradiction)
        return {};
    Matter matter{contradiction->id, {}, {}};
    for (const ContradictionPlace &place : contradiction->places)
        matter.choices.append(place.key);
    return matter;
}

/// The period of an item such as "CT19/2026-H1/whole"; absent: it names none.
std::optional<Period> periodOf(const QString &item)
{
    const QString text = item.section(QLatin1Char('/'), 1, 1);
    const auto year = Year::from(text.left(4));
    if (!year)
        return {};
    return Period{*year, text.size() > 4};
}

Result<Matter> disputeIn(Book &book, const QString &item)
{
    const auto period = periodOf(item);
    if (!period)
        return noSuchItem(item);
    const auto status = statusOf(book, *period, QDate(period->year.number(), 12, 31));
    if (!status)
        return status.error();
    for (const Assessment &assessment : status->targets)
        for (const Dispute &dispute : assessment.disputes)
            if (matchKey(dispute.id) == matchKey(item))
                return Matter{dispute.id, QStringList(dispute.choices.begin(), dispute.choices.end()), dispute.seen};
    return noSuchItem(item);
}

Result<Matter> matterOf(Book &book, const QString &item)
{
    const auto plan = book.plans().latest();
    if (!plan)
        return plan.error();
    if (const auto contradiction = contradictionIn(*plan, item))
        return *contradiction;
    return disputeIn(book, item);
}

/// The choice as the item spells it; an organisation may be chosen by its name.
Result<QString> chosen(Book &book, const Matter &matter, const QString &choice)
{
    for (const QString &each : matter.choices)
        if (matchKey(each) == matchKey(choice))
            return each;
    const auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    const auto organisation = lookup->organisation(choice);
    if (organisation && matter.choices.contains(organisation->text))
        return organisation->text;
    return noSuchChoice(choice, matter);
}

} // namespace

Result<Decision> decide(Book &book, const Decision &decision)
{
    if (decision.reason.isEmpty())
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("core/actions", "A decision needs its reason. Give it in a few words."),
            {}};
    const auto matter = matterOf(book, decision.item);
    if (!matter)
        return matter.error();
    const auto choice = chosen(book, *matter, decision.choice);
    if (!choice)
        return choice.error();
    Decision settled = decision;
    settled.item = matter->item;
    settled.choice = *choice;
    settled.seen = matter->seen;
    if (auto done = book.decisions().decide(settled); !done)
        return done.error();
    return settled;
}

} // namespace ansinh
