// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/package.h"
#include "core/exchange/package_finding.h"
#include "core/exchange/package_judge.h"
#include "core/plan/plan_pattern.h"

#include <QByteArray>

#include <deque>

namespace ansinh {

/// A file for people inside a package; never unpacked to a disk.
struct PackagedFile
{
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; ///< lower-case hex
};

/// What reading a package came to.
struct PackageReading
{
    std::vector<PackageFinding> findings; ///< empty: nothing is wrong
    /// As far as it could be read; to be taken into a book only when isSound().
    std::optional<PackageContents> contents;
    std::vector<JudgedPeriod> judged; ///< what the contents come to, the newest first; complete when isSound()
    QString code; ///< computed from what is there; empty: there is too little
    std::vector<PackagedFile> files;

    bool isSound() const { return findings.empty() && contents; }
};

/// How much is looked at. Tables: all but whether the workbook for people says the same as the tables.
enum class PackageLook { Whole, Tables };

/// Plans that were read before: wards of one town mostly work by the same one, issued by each of them.
class KnownPlans
{
public:
    /// Read only as far as it is new. Errors as readPlan().
    Result<PackagePlan> read(const QByteArray &json);

private:
    struct Known
    {
        PlanPattern pattern;
        PlanPattern printed;
    };

    std::deque<Known> m_known; ///< the newest last; those before are forgotten
};

/// Checks a package from outside and reads it: archive, parts, hashes, schema, keys and references, plan, and every
/// total and verdict, computed anew. Any changed byte is found. Bounded in memory and time; writes nothing anywhere.
PackageReading readPackage(const QByteArray &archive, PackageLook look = PackageLook::Whole);
/// The same where many are read, one after the other.
PackageReading readPackage(const QByteArray &archive, PackageLook look, KnownPlans &known);

} // namespace ansinh
