// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ansinh {

/// What an organisation (đơn vị) is. A group is asked through its members once it has any.
enum class OrganisationKind { Officer, Unit, Group, Recipient, Issuer };

QString nameOf(OrganisationKind kind);
std::optional<OrganisationKind> organisationKindFrom(const QString &name);

/// A name with the days on which it is valid.
struct DatedName
{
    QString name;
    std::optional<QDate> from; ///< absent: since ever
    std::optional<QDate> to; ///< absent: until further notice; the last valid day
};

/// The name valid on that day; where none of the dated ones is, `name`.
const QString &nameOn(const std::vector<DatedName> &names, const QString &name, const QDate &day);

/// An officer, unit, group of units, recipient or issuer (đơn vị).
struct Organisation
{
    Code<Organisation> code; ///< "LDTBXH"
    QString name; ///< the name of the plan
    OrganisationKind kind = OrganisationKind::Unit;
    bool isUser = false; ///< the officer who keeps the book
    bool isOutside = false; ///< outside the ward
    bool isRecipient = false; ///< receives the report, besides what else it is
    QString kindText; ///< the plan table's own wording of the kind
    std::vector<QString> spellings; ///< as spelled in the plan
    Code<Organisation> askedWith; ///< asked together with that one; empty: by itself
    std::vector<Code<Organisation>> memberOf; ///< the groups that it belongs to
    std::vector<DatedName> names; ///< later or earlier names; empty: `name` always
    Code<Organisation> successor; ///< empty: none
    std::optional<QDate> endsOn; ///< last day of its existence

    /// The name valid on that day.
    const QString &nameOn(const QDate &day) const;
    bool existsOn(const QDate &day) const { return !endsOn || day <= *endsOn; }
};

} // namespace ansinh
