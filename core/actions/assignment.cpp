// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/assignment.h"

#include "core/actions/lookup.h"
#include "core/actions/status.h"
#include "core/plan/asked.h"
#include "core/report/assignment_sheet.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

/// Of everybody who gets a sheet those who answer for that organisation.
Result<Codes> chosen(Book &book, const AssignmentMatter &matter, const QString &organisation)
{
    const auto codes = answering(book, matter.plan, matter.day, organisation);
    if (!codes)
        return codes.error();
    const Codes its = inBoth(*codes, assignedOrganisations(matter.plan, matter.day));
    if (its.empty() && !organisation.isEmpty())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/actions",
                                                 "The plan gives %1 no task and no target in %2, so there is nothing "
                                                 "to assign. Choose another organisation.")
                         .arg(organisation, matter.year.toString()),
                     {}};
    return its;
}

Result<AssignmentMatter> matterOf(Book &book, Year year, const QDate &day)
{
    auto read = reportMatterOf(book, {year, false}, day);
    if (!read)
        return read.error();
    AssignmentMatter matter;
    matter.plan = std::move(read.value().plan);
    matter.year = year;
    matter.day = day;
    matter.letterhead = read->letterhead;
    matter.letterhead.number.clear(); // those of the annual report are not the sheets'
    matter.letterhead.urgency.clear();
    matter.letterhead.typist.clear();
    matter.assigned = std::move(read.value().assigned);
    matter.isSample = read->isSample;
    return matter;
}

} // namespace

Result<SheetOwners> sheetOwners(Book &book, Year year, const QDate &day)
{
    auto plan = book.plans().inForce(year);
    if (!plan)
        return plan.error();
    Codes codes = assignedOrganisations(*plan, day);
    return SheetOwners{std::move(plan).value(), std::move(codes)};
}

Result<Document> assignmentSheets(Book &book, Year year, const QDate &day, const QString &organisation)
{
    const Result<AssignmentMatter> matter = matterOf(book, year, day);
    if (!matter)
        return matter.error();
    const auto organisations = chosen(book, *matter, organisation);
    if (!organisations)
        return organisations.error();
    return composeAssignmentSheets(*matter, *organisations);
}

} // namespace ansinh
