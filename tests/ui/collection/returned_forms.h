// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/sample.h"

#include <map>

namespace ansinh::test {

/// Whether workbooks can be filled by another program here; says so when not.
bool canFill();

/// What is written into a row of a returned workbook: by the name of the column.
using RowFill = std::map<QString, QString>;

/// Makes the request workbook of an organisation for the year, fills the rows of those codes by another program and
/// saves it in the folder under that name. Gives the path.
QString returnOf(Desk &desk, const char *organisation, const std::map<QString, RowFill> &figures,
                 const QTemporaryDir &folder, const char *name);

/// A file that is no workbook at all.
QString brokenIn(const QTemporaryDir &folder, const char *name);

/// The figure that an organisation reported of the whole ward in the year; absent: none.
std::optional<Figure> figureOf(Desk &desk, const char *target, const char *by);

/// The returns of the year that the register holds of an organisation.
std::vector<Submission> submissionsOf(Desk &desk, const char *organisation);

} // namespace ansinh::test
