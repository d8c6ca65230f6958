// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/paper_matter.h"

#include "core/actions/status.h"
#include "core/forms/form.h"
#include "core/store/book.h"
#include "core/store/contacts.h"
#include "core/store/parts.h"

#include <algorithm>

namespace ansinh {

namespace {

/// The officer who keeps the book; a person who is not known is no reason to refuse a letter.
Result<CollectorContact> collectorOf(Book &book, const Plan &plan)
{
    const auto user = std::find_if(plan.organisations.begin(), plan.organisations.end(),
                                   [](const Organisation &one) { return one.isUser; });
    if (user == plan.organisations.end())
        return CollectorContact();
    const auto contact = book.contacts().of(aboutOf(user->code));
    if (!contact)
        return contact.error();
    return CollectorContact{contact->name, contact->phone, contact->email};
}

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

Result<PaperMatter> paperMatterOf(Book &book, const PaperOrder &order)
{
    auto report = reportMatterOf(book, order.period, order.day);
    if (!report)
        return report.error();
    PaperMatter matter = datedFor(order.day, std::move(report).value());
    auto before = book.figures().in({order.period.year.previous(), order.period.half});
    if (!before)
        return before.error();
    auto collector = collectorOf(book, matter.report.plan);
    if (!collector)
        return collector.error();
    matter.before = std::move(before).value();
    matter.collector = std::move(collector).value();
    matter.workbooks = workbooksOf(matter.report.plan, order.period);
    return matter;
}

} // namespace ansinh
