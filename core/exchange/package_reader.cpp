// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_reader.h"

#include "core/exchange/check_code.h"
#include "core/exchange/package_archive.h"
#include "core/exchange/package_workbook.h"
#include "core/exchange/reading_steps.h"
#include "core/plan/plan_json.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

std::vector<PackagedFile> filesIn(const PackageMembers &members, const PackageHashes &hashes)
{
    std::vector<PackagedFile> files;
    for (const PackageFileKind &kind : packageFileKinds()) {
        if (const PackageMember *member = memberAt(members, kind.path))
            files.push_back({member->path, member->bytes.size(), hashes.value(member->path).toHex()});
    }
    return files;
}

/// The parts are right; are they packed as a package is?
void checkContainer(const QByteArray &archive, const PackageMembers &members, PackageFindings &findings)
{
    const auto packed = packageArchive(members);
    if (packed && *packed == archive)
        return;
    findings.add({PackageFinding::Kind::Container,
                  {},
                  0,
                  {},
                  {},
                  QCoreApplication::translate("core/exchange",
                                              "The parts are whole, but another program packed or changed the archive "
                                              "around them. Ask the sender for the file that An Sinh made.")});
}

/// A reading under way.
class Reading
{
public:
    Reading(const QByteArray &archive, KnownPlans &known) : m_archive(archive), m_known(known) { }

    PackageReading run(PackageLook look)
    {
        m_members = membersOf(m_archive, m_findings);
        const QJsonObject descriptor = m_findings.isEmpty() ? readDescriptor(m_members, m_findings) : QJsonObject();
        if (!descriptor.isEmpty())
            runWith(descriptor, look);
        m_reading.findings = m_findings.all();
        return std::move(m_reading);
    }

private:
    void runWith(const QJsonObject &descriptor, PackageLook look)
    {
        m_hashes = hashesOf(m_members);
        m_reading.code = checkCode(packageSeal(m_hashes));
        m_reading.files = filesIn(m_members, m_hashes);
        checkMembers(m_members, m_hashes, descriptor, m_findings);
        if (m_findings.has(PackageFinding::Kind::Member))
            return;
        const PackageRows rows = readRows(m_members, m_findings);
        if (rows.empty())
            return;
        std::vector<PackagePlan> plans = readPlans(rows, m_members, m_hashes, m_known, m_findings);
        if (plans.empty())
            return;
        m_reading.contents = contentsFrom(rows, std::move(plans));
        checkContents(rows, descriptor, look);
    }

    void checkContents(const PackageRows &rows, const QJsonObject &descriptor, PackageLook look)
    {
        const PackageContents &contents = *m_reading.contents;
        checkScope(contents, m_findings);
        if (m_findings.has(PackageFinding::Kind::Scope))
            return;
        m_reading.judged = judgedThroughout(contents);
        checkDerived(contents, m_reading.judged, rows, m_findings);
        checkDescriptor(m_members, m_hashes, descriptor, contents, m_findings);
        const PackageMember *workbook = memberAt(m_members, kWorkbookPath);
        if (workbook && look == PackageLook::Whole && !m_findings.has(PackageFinding::Kind::Hash))
            checkWorkbook(workbook->bytes, contents, rows, m_reading.code, m_findings);
        if (m_findings.isEmpty())
            checkContainer(m_archive, m_members, m_findings);
    }

    const QByteArray m_archive; // shared, not copied
    KnownPlans &m_known;
    PackageMembers m_members;
    PackageHashes m_hashes;
    PackageFindings m_findings;
    PackageReading m_reading;
};

} // namespace

Result<PackagePlan> KnownPlans::read(const QByteArray &json, const QByteArray &sha256)
{
    const auto found = m_plans.find(sha256);
    if (found != m_plans.end())
        return found->second;
    auto plan = readPlan(json);
    if (!plan)
        return plan.error();
    const QString print = planPrint(*plan);
    return m_plans.emplace(sha256, PackagePlan{Year::of({}), std::move(plan).value(), print}).first->second;
}

PackageReading readPackage(const QByteArray &archive, PackageLook look)
{
    KnownPlans none;
    return readPackage(archive, look, none);
}

PackageReading readPackage(const QByteArray &archive, PackageLook look, KnownPlans &known)
{
    return Reading(archive, known).run(look);
}

} // namespace ansinh
