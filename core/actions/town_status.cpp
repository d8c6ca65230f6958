// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/town_status.h"

#include "core/actions/status_reading.h"
#include "core/actions/town_sums.h"
#include "core/actions/ward_standings.h"
#include "core/assess/bound.h"
#include "core/exchange/package_judge.h"
#include "core/exchange/package_reader.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "core/store/ward_packages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

/// What the town's own book says of the period, before any ward is heard.
Result<TownStatus> outlineOf(Book &town, const Period &period)
{
    TownStatus status;
    status.period = period;
    auto plan = readPlan(town, period);
    if (!plan)
        return plan.error();
    status.plan = std::move(plan).value();
    if (!period.half) {
        status.collect = deadlineOf(status.plan, QStringLiteral("collect"), period.year);
        status.submit = deadlineOf(status.plan, QStringLiteral("submit"), period.year);
    }
    return status;
}

Error unreadable(const WardPackage &package)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/actions", "The package of %1 can no longer be read. Take it in again.")
                .arg(package.ward),
            {}};
}

Returns returnsOf(const PackageContents &contents, const Period &period)
{
    const auto those = [&](const auto &from, auto &into) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(into),
                     [&](const auto &its) { return its.period == period; });
    };
    Returns returns;
    those(contents.figures, returns.figures);
    those(contents.results, returns.results);
    those(contents.indicators, returns.indicators);
    those(contents.submissions, returns.submissions);
    return returns;
}

Result<void> takeOneWard(Book &town, const QDate &today, TownStatus &status)
{
    const WardPackage &package = status.wards.front().package;
    const auto bytes = town.wardPackages().bytesOf(package.id);
    if (!bytes)
        return bytes.error();
    const PackageReading reading = readPackage(*bytes, PackageLook::Tables);
    if (!reading.contents)
        return unreadable(package);
    status.isOneWard = true;
    status.plan = planInForce(*reading.contents, status.period.year);
    status.areas = reading.contents->areas;
    for (Assessment &assessment : judgedPackage(*reading.contents, status.plan, status.period)) {
        TownTarget target;
        target.assessment = std::move(assessment);
        status.targets.push_back(std::move(target));
    }
    const Returns returns = returnsOf(*reading.contents, status.period);
    for (const TaskStanding &task : taskStandings(status.plan, returns))
        status.tasks.push_back({task.code, static_cast<int>(task.reported.size()), task.missing});
    status.organisations = organisationStandings(status.plan, returns, status.collect, today);
    return {};
}

Result<void> takeMany(Book &town, TownStatus &status)
{
    const auto totals = town.wardPackages().totals(status.period);
    if (!totals)
        return totals.error();
    addWards(*totals, status);
    return {};
}

/// A value is assigned to the town for a whole year, in its own book.
Result<void> addAssigned(Book &town, TownStatus &status)
{
    if (status.period.half)
        return {};
    const auto assigned = town.references().assigned();
    if (!assigned)
        return assigned.error();
    for (TownTarget &target : status.targets) {
        Assessment &its = target.assessment;
        for (const AssignedValue &value : *assigned) {
            if (value.target == its.target && value.year == status.period.year)
                its.assigned = value.value;
        }
        if (its.assigned && its.measured.hasValue())
            its.assignedAttained = holdsAgainst(*status.plan.target(its.target), *its.assigned, *its.measured.value);
    }
    return {};
}

bool isOneWard(const TownStatus &status)
{
    return status.wards.size() == 1 && status.wards.front().state != WardStanding::State::Missing;
}

} // namespace

QString nameOf(WardStanding::State state)
{
    switch (state) {
    case WardStanding::State::Submitted: return QStringLiteral("submitted");
    case WardStanding::State::Draft: return QStringLiteral("draft");
    case WardStanding::State::Missing: return QStringLiteral("missing");
    }
    return {};
}

int wardCount(const TownStatus &status, const std::optional<WardStanding::State> &state)
{
    QSet<QString> books;
    for (const WardStanding &ward : status.wards) {
        if (!state || ward.state == *state)
            books.insert(ward.package.book);
    }
    return static_cast<int>(books.size());
}

Result<bool> isTownBook(Book &book)
{
    const auto isEmpty = book.wardPackages().isEmpty();
    return isEmpty ? Result<bool>(!*isEmpty) : isEmpty.error();
}

Result<void> refuseTownBook(Book &book)
{
    const auto isTown = isTownBook(book);
    if (!isTown)
        return isTown.error();
    if (!*isTown)
        return {};
    return Error{ErrorKind::Invalid,
                 QCoreApplication::translate("core/actions",
                                             "This is the book of a town: it only has what wards sent, and nothing of "
                                             "its own. Use the ward's book."),
                 {}};
}

Result<TownStatus> townStatusOf(Book &town, const Period &period, const QDate &today)
{
    auto status = outlineOf(town, period);
    if (!status)
        return status;
    TownStatus &its = status.value();
    const auto packages = town.wardPackages().all();
    if (!packages)
        return packages.error();
    its.wards = wardStandings(*packages, period, its.submit, today);
    auto done = isOneWard(its) ? takeOneWard(town, today, its) : takeMany(town, its);
    if (done && !its.isOneWard)
        done = addAssigned(town, its);
    return done ? std::move(status) : Result<TownStatus>(done.error());
}

} // namespace ansinh
