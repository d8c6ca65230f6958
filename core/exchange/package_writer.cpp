// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_writer.h"

#include "core/base/sha256.h"
#include "core/exchange/check_code.h"
#include "core/exchange/package_archive.h"
#include "core/exchange/package_csv.h"
#include "core/exchange/package_descriptor.h"
#include "core/exchange/package_rows.h"
#include "core/exchange/package_workbook.h"
#include "core/plan/plan_json.h"

namespace ansinh {

namespace {

void addTables(const PackageRows &rows, PackageMembers &members)
{
    const auto &tables = packageTables();
    for (size_t i = 0; i < tables.size(); ++i)
        members.push_back({tables[i].path(), packageCsv(tables[i], rows[i])});
}

void addPlans(const PackageContents &contents, PackageMembers &members)
{
    for (const PackagePlan &version : contents.plans)
        members.push_back({planPath(version.fromYear), writePlan(version.plan)});
}

void addReport(const PackageFiles &files, PackageMembers &members)
{
    if (!files.reportPdf.isEmpty())
        members.push_back({kReportPdfPath, files.reportPdf});
    if (!files.reportDocx.isEmpty())
        members.push_back({kReportDocxPath, files.reportDocx});
}

} // namespace

Result<MadePackage> writePackage(const PackageContents &contents, const PackageFiles &files)
{
    const PackageRows rows = rowsOf(contents);
    PackageMembers members;
    addTables(rows, members);
    addPlans(contents, members);
    addReport(files, members);
    PackageHashes hashes = hashesOf(members);
    const QString code = checkCode(packageSeal(hashes));
    if (files.withWorkbook) {
        auto workbook = packageWorkbook(contents, rows, code);
        if (!workbook)
            return workbook.error();
        members.push_back({kWorkbookPath, std::move(workbook).value()});
        hashes.insert(kWorkbookPath, sha256Of(members.back().bytes));
    }
    members.push_back({kDescriptorPath, packageDescriptor(contents, members, hashes)});
    auto bytes = packageArchive(members);
    if (!bytes)
        return bytes.error();
    return MadePackage{std::move(bytes).value(), code, contents.identity.state};
}

} // namespace ansinh
