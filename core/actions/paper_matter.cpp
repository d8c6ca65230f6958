// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/paper_matter.h"

#include "core/actions/status.h"
#include "core/forms/form.h"
#include "core/store/book.h"
#include "core/store/contacts.h"
#include "core/store/parts.h"

namespace ansinh {

namespace {

QHash<Code<Organisation>, QString> workbooksOf(const Plan &plan, const Period &period)
{
    QHash<Code<Organisation>, QString> names;
    Form form;
    form.identity.period = period;
    for (const Organisation &organisation : plan.organisations) {
        form.identity.organisation = organisation.code;
        names.insert(organisation.code, form.fileName());
    }
    return names;
}

} // namespace

Result<Contact> contactOfUser(Book &book, const Plan &plan)
{
    const Organisation *user = plan.user();
    return user ? book.contacts().of(aboutOf(user->code)) : Result<Contact>(Contact());
}

Result<PaperMatter> paperMatterOf(Book &book, const PaperOrder &order)
{
    auto report = reportMatterOf(book, order.period, order.day);
    if (!report)
        return report.error();
    PaperMatter matter = datedFor(order.day, std::move(report).value());
    auto before = book.figures().in({order.period.year.previous(), order.period.half});
    if (!before)
        return before.error();
    const auto contact = contactOfUser(book, matter.report.plan);
    if (!contact)
        return contact.error();
    matter.before = std::move(before).value();
    matter.collector = {contact->name, contact->phone, contact->email};
    matter.workbooks = workbooksOf(matter.report.plan, order.period);
    return matter;
}

} // namespace ansinh
