// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/organisation.h"

#include "core/plan/words.h"

namespace ansinh {

namespace {

constexpr std::array<Word<OrganisationKind>, 5> kKinds{{{OrganisationKind::Officer, "officer"},
                                                        {OrganisationKind::Unit, "unit"},
                                                        {OrganisationKind::Group, "group"},
                                                        {OrganisationKind::Recipient, "recipient"},
                                                        {OrganisationKind::Issuer, "issuer"}}};

bool isValidOn(const DatedName &name, const QDate &day)
{
    return (!name.from || *name.from <= day) && (!name.to || day <= *name.to);
}

} // namespace

QString nameOf(OrganisationKind kind)
{
    return wordFor(kKinds, kind);
}

std::optional<OrganisationKind> organisationKindFrom(const QString &name)
{
    return valueFor(kKinds, name);
}

const QString &nameOn(const std::vector<DatedName> &names, const QString &name, const QDate &day)
{
    for (const DatedName &dated : names)
        if (isValidOn(dated, day))
            return dated.name;
    return name;
}

const QString &Organisation::nameOn(const QDate &day) const
{
    return ansinh::nameOn(names, name, day);
}

} // namespace ansinh
