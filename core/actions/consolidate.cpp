// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consolidate.h"

#include "core/actions/return_backup.h"
#include "core/actions/ward_files.h"
#include "core/actions/ward_taking.h"
#include "core/store/parts.h"
#include "core/store/submitted_reports.h"
#include "core/store/ward_packages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

Error notATown()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "This book is a ward's own: it has figures, results or a report. Give the town's "
                                        "book another name; it is made when it is not there."),
            {}};
}

/// Of what will be taken in.
Action actionFor(const std::vector<const WardPackage *> &packages)
{
    if (packages.empty())
        return {QStringLiteral("consolidate"), {}, {}, {}};
    const WardPackage &first = *packages.front();
    const QString year = first.period.year.toString();
    if (packages.size() == 1)
        return {QStringLiteral("consolidate"), {first.ward, year}, first.file, {}};
    const bool isOneYear = std::all_of(packages.begin(), packages.end(), [&](const WardPackage *package) {
        return package->period.year == first.period.year;
    });
    QStringList subject{QString::number(packages.size())};
    if (isOneYear)
        subject += year;
    return {QStringLiteral("consolidate_many"), subject, {}, {}};
}

/// The packages that are not in the book, each once.
std::vector<const WardPackage *> newAmong(const std::vector<WardReading> &wards, const std::vector<WardPackage> &known)
{
    QSet<QByteArray> files;
    for (const WardPackage &package : known)
        files.insert(package.sha256);
    std::vector<const WardPackage *> packages;
    for (const WardReading &ward : wards) {
        if (files.contains(ward.package.sha256))
            continue;
        files.insert(ward.package.sha256);
        packages.push_back(&ward.package);
    }
    return packages;
}

} // namespace

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::New: return QStringLiteral("new");
    case Outcome::Replaces: return QStringLiteral("replaces");
    case Outcome::Older: return QStringLiteral("older");
    case Outcome::Fewer: return QStringLiteral("fewer");
    case Outcome::Same: return QStringLiteral("same");
    case Outcome::Sound: return QStringLiteral("sound");
    case Outcome::Refused: return QStringLiteral("refused");
    }
    return {};
}

Result<void> refuseWardBook(Book &town)
{
    const auto figures = town.figures().amounts();
    const auto results = town.results().all();
    const auto submissions = town.submissions().all();
    const auto reports = town.submittedReports().all();
    if (!figures)
        return figures.error();
    if (!results)
        return results.error();
    if (!submissions)
        return submissions.error();
    if (!reports)
        return reports.error();
    const bool isEmpty = figures->empty() && results->empty() && submissions->empty() && reports->empty();
    return isEmpty ? Result<void>() : Result<void>(notATown());
}

bool Consolidated::isRefused() const
{
    return std::any_of(packages.begin(), packages.end(),
                       [](const ConsolidatedPackage &its) { return its.outcome == Outcome::Refused; });
}

int Consolidated::taken() const
{
    return int(std::count_if(packages.begin(), packages.end(),
                             [](const ConsolidatedPackage &its) { return its.isTaken(); }));
}

int Consolidated::countOf(Outcome outcome) const
{
    return int(std::count_if(packages.begin(), packages.end(),
                             [&](const ConsolidatedPackage &its) { return its.outcome == outcome; }));
}

Consolidated outlined(const std::vector<WardReading> &wards)
{
    Consolidated all;
    for (const WardReading &ward : wards) {
        ConsolidatedPackage one;
        one.path = ward.path;
        one.package = ward.package;
        one.findings = ward.findings;
        one.outcome = ward.isSound() ? Outcome::Sound : Outcome::Refused;
        all.packages.push_back(std::move(one));
    }
    return all;
}

Result<Consolidated> consolidate(Book &town, const std::vector<WardFile> &files, std::vector<WardReading> wards,
                                 const ConsolidateOrder &order)
{
    Consolidated all = outlined(wards);
    if (all.isRefused() || wards.empty())
        return all;
    const auto known = town.wardPackages().all();
    if (!known)
        return known.error();
    if (const auto done = known->empty() ? refuseWardBook(town) : Result<void>(); !done)
        return done.error();
    const Action action = actionFor(newAmong(wards, *known));
    if (!action.subject.isEmpty() && !order.isBookNew) {
        auto backup = backUpBeforeReturns(town, order.today);
        if (!backup)
            return backup.error();
        all.backup = std::move(backup).value();
    }
    const auto done = town.change(action, [&]() -> Result<void> {
        WardTaking taking(town, order, *known);
        WardFiles contents(files);
        for (size_t i = 0; i < wards.size(); ++i) {
            if (taking.isKnown(wards[i].package))
                all.packages[i].outcome = Outcome::Same;
            else if (auto taken = taking.take(contents.bytesOf(i), wards[i], all.packages[i]); !taken)
                return taken;
            if (order.progress && !order.progress(int(i) + 1, int(wards.size())))
                return takingStopped();
        }
        return {};
    });
    return done ? Result<Consolidated>(std::move(all)) : done.error();
}

} // namespace ansinh
