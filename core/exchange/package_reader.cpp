// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_reader.h"

#include "core/exchange/check_code.h"
#include "core/exchange/package_archive.h"
#include "core/exchange/package_descriptor.h"
#include "core/exchange/package_workbook.h"
#include "core/exchange/reading_steps.h"
#include "core/plan/plan_json.h"

#include <QCoreApplication>

#include <utility>

namespace ansinh {

namespace {

constexpr size_t kPlansRemembered = 8;

std::vector<PackagedFile> filesIn(const PackageMembers &members, const PackageHashes &hashes)
{
    std::vector<PackagedFile> files;
    for (const PackageFileKind &kind : packageFileKinds()) {
        if (const PackageMember *member = memberAt(members, kind.path))
            files.push_back({member->path, member->bytes.size(), hashes.value(member->path).toHex()});
    }
    return files;
}

/// Whether the hashes of all parts stand in datapackage.json, wherever.
bool namesAll(const QByteArray &descriptor, const PackageHashes &hashes)
{
    for (auto part = hashes.begin(); part != hashes.end(); ++part) {
        if (part.key() != kDescriptorPath && !descriptor.contains(part.value().toHex()))
            return false;
    }
    return true;
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
        if (m_findings.isEmpty()) {
            m_hashes = hashesOf(m_members);
            m_reading.code = checkCode(packageSeal(m_hashes));
            m_reading.files = filesIn(m_members, m_hashes);
            if (!isAsWritten())
                readClosely();
            if (isJudged())
                checkFiles(look);
        }
        m_reading.findings = m_findings.all();
        return std::move(m_reading);
    }

private:
    /// Whether all tables are sound and demand datapackage.json as it is, to the byte: so it is with nearly every
    /// package, and then that file, a fifth of the whole, need not be parsed.
    bool isAsWritten()
    {
        const PackageMember *descriptor = memberAt(m_members, kDescriptorPath);
        if (!descriptor || descriptor->bytes.size() > kLargestDescriptor || !namesAll(descriptor->bytes, m_hashes))
            return false;
        checkMembers(m_members, m_findings);
        if (!m_findings.isEmpty())
            return false;
        readTables();
        return m_ofTables.isEmpty()
            && descriptor->bytes == packageDescriptor(*m_reading.contents, m_members, m_hashes);
    }

    /// All that can be said, that of datapackage.json first.
    void readClosely()
    {
        m_findings = {};
        const QJsonObject descriptor = readDescriptor(m_members, m_findings);
        if (descriptor.isEmpty()) {
            m_reading = {};
            return;
        }
        checkMembers(m_members, m_findings);
        checkHashes(m_members, m_hashes, descriptor, m_findings);
        if (m_findings.has(PackageFinding::Kind::Member)) {
            m_reading.contents.reset();
            m_reading.judged.clear();
            return;
        }
        readTables();
        m_findings.add(m_ofTables);
        if (isJudged())
            checkDescriptor(m_members, m_hashes, descriptor, *m_reading.contents, m_findings);
    }

    void readTables()
    {
        if (std::exchange(m_areTablesRead, true))
            return;
        m_rows = readRows(m_members, m_ofTables);
        if (m_rows.empty())
            return;
        std::vector<PackagePlan> plans = readPlans(m_rows, m_members, m_known, m_ofTables);
        if (plans.empty())
            return;
        m_reading.contents = contentsFrom(m_rows, std::move(plans));
        const PackageContents &contents = *m_reading.contents;
        checkScope(contents, m_ofTables);
        if (m_ofTables.has(PackageFinding::Kind::Scope))
            return;
        m_reading.judged = judgedThroughout(contents);
        checkDerived(contents, m_reading.judged, m_rows, m_ofTables);
    }

    bool isJudged() const { return !m_reading.judged.empty(); }

    void checkFiles(PackageLook look)
    {
        const PackageMember *workbook = memberAt(m_members, kWorkbookPath);
        if (workbook && look == PackageLook::Whole && !m_findings.has(PackageFinding::Kind::Hash))
            checkWorkbook(workbook->bytes, *m_reading.contents, m_rows, m_reading.code, m_findings);
        if (m_findings.isEmpty())
            checkContainer(m_archive, m_members, m_findings);
    }

    const QByteArray m_archive; // shared, not copied
    KnownPlans &m_known;
    PackageMembers m_members;
    PackageHashes m_hashes;
    PackageRows m_rows;
    PackageFindings m_findings;
    PackageFindings m_ofTables; ///< what is wrong in the tables and plans
    bool m_areTablesRead = false;
    PackageReading m_reading;
};

} // namespace

Result<PackagePlan> KnownPlans::read(const QByteArray &json)
{
    for (const Known &known : m_known) {
        if (auto plan = known.pattern.read(json)) {
            QString print = planPrint(*plan, known.printed);
            return PackagePlan{Year::of({}), std::move(*plan), std::move(print)};
        }
    }
    auto plan = readPlan(json);
    if (!plan)
        return plan.error();
    if (auto pattern = PlanPattern::of(json, *plan))
        m_known.push_back({std::move(*pattern), printedPattern(*plan)});
    if (m_known.size() > kPlansRemembered)
        m_known.pop_front();
    QString print = planPrint(*plan);
    return PackagePlan{Year::of({}), std::move(plan).value(), std::move(print)};
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
