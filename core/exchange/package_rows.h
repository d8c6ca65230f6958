// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_judge.h"
#include "core/exchange/package_table.h"

namespace ansinh {

/// Every table of the package, what is judged among them: the same contents give the same rows.
PackageRows rowsOf(const PackageContents &contents);
/// The same where all of it has been judged.
PackageRows rowsOf(const PackageContents &contents, const std::vector<JudgedPeriod> &judged);

/// What the rows say, with those plans. The rows have passed the checks of their tables. What follows from other tables
/// (targets, statements, tasks, documents, assessments) is not read: rowsOf() says whether it agrees.
PackageContents contentsFrom(const PackageRows &rows, std::vector<PackagePlan> plans);

// What follows from the rest.
std::vector<PackageRow> targetRows(const PackageContents &contents);
std::vector<PackageRow> statementRows(const PackageContents &contents);
std::vector<PackageRow> taskRows(const PackageContents &contents);
std::vector<PackageRow> documentRows(const PackageContents &contents);
std::vector<PackageRow> planRows(const PackageContents &contents);
std::vector<PackageRow> assessmentRows(const std::vector<JudgedPeriod> &judged);

} // namespace ansinh
