// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/lookup.h"

#include "core/plan/asked.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "core/text/fold.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error unknown(const QString &message)
{
    return {ErrorKind::NotFound, message, {}};
}

} // namespace

Result<Lookup> Lookup::of(Book &book)
{
    Lookup lookup(book);
    const auto organisations = book.directory().organisations();
    if (!organisations)
        return organisations.error();
    const auto areas = book.directory().areas();
    if (!areas)
        return areas.error();
    // Codes go before names: an abbreviation of one must not hide the code of another.
    for (const Organisation &organisation : *organisations)
        lookup.m_organisations.insert(matchKey(organisation.code.text), organisation.code);
    for (const Organisation &organisation : *organisations)
        lookup.index(organisation);
    for (const Area &area : *areas)
        lookup.m_areas.insert(matchKey(area.name), area.id);
    for (const Area &area : *areas)
        for (const DatedName &dated : area.names)
            lookup.m_areas.insert(matchKey(dated.name), area.id);
    return lookup;
}

void Lookup::index(const Organisation &organisation)
{
    m_isMember.insert(organisation.code.text, !organisation.memberOf.empty());
    const auto add = [&](const QString &name) {
        const QString key = matchKey(name);
        if (!m_organisations.contains(key))
            m_organisations.insert(key, organisation.code);
    };
    add(organisation.name);
    for (const QString &spelling : organisation.spellings)
        add(spelling);
    for (const DatedName &dated : organisation.names)
        add(dated.name);
}

Result<const Plan *> Lookup::plan(Year year)
{
    const auto found = m_plans.find(year);
    if (found != m_plans.end())
        return &found->second;
    auto plan = m_book->plans().inForce(year);
    if (!plan)
        return plan.error();
    return &m_plans.emplace(year, std::move(plan).value()).first->second;
}

Result<const Target *> Lookup::target(Year year, const QString &code)
{
    const auto inForce = plan(year);
    if (!inForce)
        return inForce.error();
    const Target *target = (*inForce)->target(Code<Target>(code.toUpper()));
    if (!target)
        target = (*inForce)->target(Code<Target>(code));
    if (target)
        return target;
    return unknown(QCoreApplication::translate("core/actions",
                                               "The plan of %1 has no target “%2”. See the codes in the plan (CT01 …).")
                       .arg(year.toString(), code));
}

Result<const Task *> Lookup::task(Year year, const QString &code)
{
    const auto inForce = plan(year);
    if (!inForce)
        return inForce.error();
    if (const Task *task = (*inForce)->task(Code<Task>(code)))
        return task;
    return unknown(QCoreApplication::translate("core/actions",
                                               "The plan of %1 has no task “%2”. See the codes in the plan (1.1 …).")
                       .arg(year.toString(), code));
}

Result<Code<Organisation>> Lookup::organisation(const QString &codeOrName) const
{
    const auto found = m_organisations.find(matchKey(codeOrName));
    if (found != m_organisations.end())
        return *found;
    return unknown(QCoreApplication::translate(
                       "core/actions", "There is no organisation “%1”. Give its code or its name, or add it first.")
                       .arg(codeOrName));
}

Result<Code<Organisation>> Lookup::organisation(Year year, const QString &codeOrName)
{
    auto code = organisation(codeOrName);
    if (!code)
        return code;
    const auto inForce = plan(year);
    if (!inForce)
        return inForce.error();
    if ((*inForce)->organisation(*code))
        return code;
    return unknown(QCoreApplication::translate("core/actions",
                                               "The plan of %1 has no organisation “%2”. Give one that is in it.")
                       .arg(year.toString(), codeOrName));
}

Result<Code<Organisation>> Lookup::member(const QString &codeOrName) const
{
    auto code = organisation(codeOrName);
    if (!code || m_isMember.value(code->text))
        return code;
    return Error{ErrorKind::Invalid,
                 QCoreApplication::translate("core/actions",
                                             "“%1” belongs to no group, so it is not a part of a figure. Record its "
                                             "figure for the whole ward.")
                     .arg(codeOrName),
                 {}};
}

Result<Id<Area>> Lookup::area(const QString &name) const
{
    const auto found = m_areas.find(matchKey(name));
    if (found != m_areas.end())
        return *found;
    return unknown(
        QCoreApplication::translate("core/actions", "There is no area “%1”. Check the name, or add the area first.")
            .arg(name));
}

Result<std::vector<Code<Organisation>>> answering(Book &book, const Plan &plan, const QDate &day,
                                                  const QString &organisation)
{
    if (organisation.isEmpty())
        return askedOrganisations(plan, day);
    const auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    const auto code = lookup->organisation(organisation);
    if (!code)
        return code.error();
    return answeringFor(plan, *code, day);
}

} // namespace ansinh
