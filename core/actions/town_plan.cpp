// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/town_plan.h"

#include "core/actions/consolidate.h"
#include "core/store/parts.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ansinh {

namespace {

PlanFit fitOf(const std::vector<StatedTarget> &its, const std::vector<StatedTarget> &town)
{
    PlanFit fit;
    fit.isOther = true;
    for (const StatedTarget &target : its) {
        if (std::find(town.begin(), town.end(), target) == town.end())
            fit.apart.push_back(target.code);
    }
    return fit;
}

Error unsound(const QString &path)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions", "The file %1 is no sound data package. Check it first.")
                .arg(path),
            {}};
}

} // namespace

PlanFit fitBeside(const WardReading &ward, const WardReading &town)
{
    const bool isSame = ward.package.planPrint == town.package.planPrint;
    const bool isComparable = ward.package.period.year == town.package.period.year;
    return isSame || !isComparable ? PlanFit() : fitOf(ward.stated, town.stated);
}

bool PlanFit::isApart(const Code<Target> &target) const
{
    return std::find(apart.begin(), apart.end(), target) != apart.end();
}

Result<const TownPlan::Version *> TownPlan::version(Year year)
{
    auto found = m_versions.find(year);
    if (found == m_versions.end()) {
        auto plan = m_town.plans().asImported(year);
        if (!plan)
            return plan.error();
        const QString print = planPrint(*plan);
        found = m_versions.insert(year, {print, statedTargets(*plan)});
    }
    return &*found;
}

Result<PlanFit> TownPlan::fit(const WardReading &ward)
{
    const Year year = ward.package.period.year;
    const auto town = version(year);
    if (!town)
        return town.error();
    return ward.package.planPrint == (*town)->print ? PlanFit() : fitOf(ward.stated, (*town)->stated);
}

Result<std::unique_ptr<Book>> createTownBook(const QString &path, const WardFile &file, const BookContext &context)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return bytes.error();
    const PackageReading ward = readPackage(*bytes, PackageLook::Tables);
    if (!ward.isSound())
        return unsound(file.path);
    const std::vector<PackagePlan> &plans = ward.contents->plans;
    auto book = Book::create(path, plans.front().plan, context);
    if (!book || plans.size() == 1)
        return book;
    const Action action{QStringLiteral("plan"), {plans.back().plan.identity.title}, {}, {}};
    const auto done = (*book)->change(action, [&]() -> Result<void> {
        for (size_t i = 1; i < plans.size(); ++i) {
            if (auto put = (*book)->plans().put(plans[i].plan, plans[i].fromYear); !put)
                return put;
        }
        return {};
    });
    if (done)
        return book;
    book.value().reset();
    QFile::remove(path);
    return done.error();
}

} // namespace ansinh
