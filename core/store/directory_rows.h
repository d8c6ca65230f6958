// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/organisation.h"
#include "core/store/rows.h"

namespace ansinh {

/// Makes a code of a plan known to the book; what the book knows of it already stays.
void registerOrganisation(Rows &rows, const QString &code);

/// Empty: the book does not know that code.
QJsonObject knownOrganisation(Rows &rows, const QString &code);
/// Adds a name that holds until the next one; the one before it ends on the day before.
void addDatedName(std::vector<DatedName> &names, const DatedName &name);

Error unknownOrganisation(const QString &codeOrName);
Error emptyName();

} // namespace ansinh
