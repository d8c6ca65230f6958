// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_finding.h"
#include "core/exchange/package_member.h"
#include "core/exchange/package_reader.h"
#include "core/exchange/package_rows.h"

#include <QJsonObject>

namespace ansinh {

// The steps of readPackage(); each notes what it finds.

/// datapackage.json of a package that this program can read; empty: it is none, as was noted.
QJsonObject readDescriptor(const PackageMembers &members, PackageFindings &findings);
/// Every part that must be there, none that must not.
void checkMembers(const PackageMembers &members, PackageFindings &findings);
/// Each part as datapackage.json says, and all files that it names.
void checkHashes(const PackageMembers &members, const PackageHashes &hashes, const QJsonObject &descriptor,
                 PackageFindings &findings);
/// datapackage.json as these contents and parts demand it, to the byte; what differs is named as far as it can be.
void checkDescriptor(const PackageMembers &members, const PackageHashes &hashes, const QJsonObject &descriptor,
                     const PackageContents &contents, PackageFindings &findings);

/// The rows of all tables, values, keys and references checked.
PackageRows readRows(const PackageMembers &members, PackageFindings &findings);
/// The plans that the table names.
std::vector<PackagePlan> readPlans(const PackageRows &rows, const PackageMembers &members, KnownPlans &known,
                                   PackageFindings &findings);

/// Nothing is later than the package's period, and nobody is named who should not be.
void checkScope(const PackageContents &contents, PackageFindings &findings);
/// Whether the tables are what the contents come to: totals and verdicts are computed anew.
void checkDerived(const PackageContents &contents, const std::vector<JudgedPeriod> &judged, const PackageRows &rows,
                  PackageFindings &findings);

} // namespace ansinh
