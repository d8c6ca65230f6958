// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_reader.h"
#include "core/year/ward_package.h"

#include <functional>

namespace ansinh {

/// A package that a ward handed in. Its bytes are asked for when they are needed, twice at most, and not kept between.
struct WardFile
{
    QString path; ///< as it was given
    std::function<Result<QByteArray>()> bytes;
};

/// A file on a disk. What is larger than any package is refused unread.
WardFile wardFileAt(const QString &path);

/// What makes two targets of one code the same target, so that their amounts may be added.
struct StatedTarget
{
    Code<Target> code;
    TargetKind kind = TargetKind::Count;
    Comparison comparison = Comparison::AtLeast;
    std::optional<Decimal> value;
    QString unit;

    friend bool operator==(const StatedTarget &a, const StatedTarget &b)
    {
        return a.code == b.code && a.kind == b.kind && a.comparison == b.comparison && a.value == b.value
            && a.unit == b.unit;
    }
};

/// The targets of a plan as it states them.
std::vector<StatedTarget> statedTargets(const Plan &plan);

/// What a file came to, verified, before any book is looked at.
struct WardReading
{
    QString path;
    std::vector<PackageFinding> findings; ///< empty: it is sound
    WardPackage package; ///< what the town's book makes of it is still open
    std::vector<StatedTarget> stated; ///< in the plan in force in the package's year; plans themselves are large
    std::vector<WardMeasure> measures; ///< every target of the package's and each earlier period

    bool isSound() const { return findings.empty(); }
};

/// Told after each file; false stops.
using WardProgress = std::function<bool(int done, int all)>;

/// Verifies the files, all processors at work, and draws out of them what a town adds up; values in and out, no book.
/// In the order of the files. Error Cancelled.
Result<std::vector<WardReading>> readWards(const std::vector<WardFile> &files, const WardProgress &progress = {});

/// Cancelled, in the words for reading and taking in alike.
Error takingStopped();

} // namespace ansinh
