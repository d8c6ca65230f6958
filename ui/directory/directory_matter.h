// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contacts.h"

#include <map>

namespace ansinh {

class Desk;

/// What the directory shows, read at once.
struct DirectoryMatter
{
    Plan plan; ///< the newest, with the directory merged in
    std::vector<Area> areas; ///< in their order
    QHash<QString, Contact> contacts; ///< by whom they belong to (aboutOf)
    std::map<qint64, int> figures; ///< of each area, by its number
    QDate today;

    Contact contactOf(const Code<Organisation> &code) const { return contacts.value(aboutOf(code)); }
    Contact contactOf(Id<Area> id) const { return contacts.value(aboutOf(id)); }
};

Result<DirectoryMatter> directoryMatterOf(Desk &desk);

/// The dated name that holds on that day; nullptr: the first name still does.
const DatedName *nameInForce(const std::vector<DatedName> &names, const QDate &day);
/// "since 01/07/2026", or empty where the first name holds.
QString sinceText(const std::vector<DatedName> &names, const QDate &day);
QString kindText(OrganisationKind kind);

} // namespace ansinh
