// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_csv.h"
#include "core/exchange/reading_steps.h"
#include "core/exchange/table_check.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

using Kind = PackageFinding::Kind;

constexpr qsizetype kLargestPlan = 2'000'000; // bytes; the built-in one has a twentieth of them

/// One row that says whose package it is, of this format.
bool hasIdentity(const PackageRows &rows, PackageFindings &findings)
{
    const size_t at = packageTableNamed(QStringLiteral("package"));
    if (rows[at].size() == 1 && rows[at].front().front() == QString::number(kPackageFormatVersion))
        return true;
    findings.add({Kind::Table,
                  packageTables()[at].path(),
                  0,
                  {},
                  {},
                  QCoreApplication::translate("core/exchange", "Exactly one row must stand here, of the format %1.")
                      .arg(kPackageFormatVersion)});
    return false;
}

PackageFinding badPlan(const QString &path, const QString &message)
{
    return {Kind::Plan, path, 0, {}, {}, message};
}

Result<PackagePlan> planAt(const QString &path, const PackageMembers &members, KnownPlans &known)
{
    const PackageMember *member = memberAt(members, path);
    if (!member)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("core/exchange", "This part of the package is missing."),
                     {}};
    if (member->bytes.size() > kLargestPlan)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/exchange", "This part is larger than that of any package."),
                     {}};
    return known.read(member->bytes);
}

} // namespace

PackageRows readRows(const PackageMembers &members, PackageFindings &findings)
{
    PackageRows rows;
    for (const PackageTable &table : packageTables()) {
        rows.push_back(packageRows(table, memberAt(members, table.path())->bytes, findings));
        checkValues(table, rows.back(), findings);
    }
    const bool isBroken = findings.has(Kind::Table) || findings.has(Kind::TooLarge) || findings.has(Kind::Value);
    if (isBroken || !hasIdentity(rows, findings))
        return {};
    checkKeys(rows, findings);
    return findings.has(Kind::Key) || findings.has(Kind::Reference) ? PackageRows() : rows;
}

std::vector<PackagePlan> readPlans(const PackageRows &rows, const PackageMembers &members, KnownPlans &known,
                                   PackageFindings &findings)
{
    std::vector<PackagePlan> plans;
    int named = 0;
    for (const PackageRow &row : rows[packageTableNamed(QStringLiteral("plans"))]) {
        const auto from = Year::from(row.front().toInt());
        const QString path = planPath(from ? *from : Year::of({}));
        auto plan = planAt(path, members, known);
        ++named;
        if (!plan) {
            findings.add(badPlan(path, plan.error().message));
            continue;
        }
        plan.value().fromYear = *from;
        plans.push_back(std::move(plan).value());
    }
    int found = 0;
    for (const PackageMember &member : members)
        found += member.path.startsWith(QStringLiteral("plans/"));
    if (named == 0 || found != named)
        findings.add(badPlan(
            QStringLiteral("data/plans.csv"),
            QCoreApplication::translate("core/exchange", "The table does not name exactly the plans that are there.")));
    return findings.has(Kind::Plan) ? std::vector<PackagePlan>() : plans;
}

} // namespace ansinh
