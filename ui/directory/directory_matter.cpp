// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_matter.h"

#include "core/text/date_text.h"
#include "ui/base/desk.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct MatterWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryMatter)
};

} // namespace

Result<DirectoryMatter> directoryMatterOf(Desk &desk)
{
    Book &book = desk.book();
    DirectoryMatter matter;
    matter.today = desk.today();
    auto plan = book.plans().latest();
    if (!plan)
        return plan.error();
    matter.plan = std::move(plan).value();
    auto areas = book.directory().areas();
    if (!areas)
        return areas.error();
    matter.areas = std::move(areas).value();
    auto contacts = book.contacts().all();
    if (!contacts)
        return contacts.error();
    matter.contacts = std::move(contacts).value();
    const auto figures = book.figures().in(desk.wholeYear());
    if (!figures)
        return figures.error();
    for (const Figure &figure : *figures)
        if (figure.part.kind == Part::Kind::Area)
            ++matter.figures[figure.part.area.value];
    return matter;
}

const DatedName *nameInForce(const std::vector<DatedName> &names, const QDate &day)
{
    for (const DatedName &name : names)
        if ((!name.from || *name.from <= day) && (!name.to || day <= *name.to))
            return &name;
    return nullptr;
}

QString sinceText(const std::vector<DatedName> &names, const QDate &day)
{
    const DatedName *name = nameInForce(names, day);
    return name && name->from ? MatterWords::tr("since %1").arg(shortDate(*name->from)) : QString();
}

QString kindText(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Officer: return MatterWords::tr("Officer");
    case OrganisationKind::Unit: return MatterWords::tr("Unit");
    case OrganisationKind::Group: return MatterWords::tr("Group");
    case OrganisationKind::Recipient: return MatterWords::tr("Recipient");
    case OrganisationKind::Issuer: return MatterWords::tr("Issuer");
    }
    return {};
}

} // namespace ansinh
