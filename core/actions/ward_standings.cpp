// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ward_standings.h"

#include "core/actions/known_wards.h"
#include "core/text/collate.h"

#include <QHash>
#include <QSet>

#include <map>
#include <tuple>

namespace ansinh {

namespace {

/// Gathers one line a ward from packages that come by period.
class Gathering
{
public:
    Gathering(const std::vector<WardPackage> &packages, const Period &period) : m_period(period), m_known(packages)
    {
        for (const WardPackage &package : packages)
            take(package);
    }

    std::vector<WardStanding> gathered()
    {
        for (const WardPackage &last : std::as_const(m_last)) {
            if (!m_sent.contains(last.book))
                m_standings.push_back({WardStanding::State::Missing, last, false, 0, {}});
        }
        for (WardStanding &standing : m_standings) {
            if (standing.state != WardStanding::State::Missing)
                complete(standing);
        }
        return std::move(m_standings);
    }

private:
    void take(const WardPackage &package)
    {
        if (package.period == m_period && package.isInForce) {
            const auto state = package.isSubmitted ? WardStanding::State::Submitted : WardStanding::State::Draft;
            m_standings.push_back({state, package, false, 0, {}});
            m_sent[package.book];
        } else if (package.period == m_period) {
            ++m_sent[package.book];
        } else if (package.isInForce && package.period < m_period) {
            m_last.insert(package.book, package);
        }
    }

    void complete(WardStanding &standing)
    {
        standing.replaced = m_sent.value(standing.package.book);
        for (const WardPackage *other : m_known.overlapping(standing.package))
            standing.overlaps += other->ward;
    }

    Period m_period;
    KnownWards m_known;
    QHash<QString, int> m_sent; ///< by book: how many of the period are history
    QHash<QString, WardPackage> m_last; ///< by book: the last one before the period
    std::vector<WardStanding> m_standings;
};

/// A ward, as it is named in the plan of those that report.
QString nameIn(const QString &planTitle, const QString &ward)
{
    return planTitle + u'\n' + ward;
}

/// The wards that have gone up into one which reports: they are not missing.
QSet<QString> followedWards(const std::vector<WardStanding> &standings)
{
    QSet<QString> names;
    for (const WardStanding &standing : standings) {
        if (standing.state == WardStanding::State::Missing)
            continue;
        for (const QString &former : standing.package.formerNames)
            names.insert(nameIn(standing.package.planTitle, former));
    }
    return names;
}

bool isLate(const WardStanding &standing, const std::optional<Deadline> &submit, const QDate &today)
{
    if (!submit)
        return false;
    const bool isMissing = standing.state == WardStanding::State::Missing;
    return (isMissing ? today : standing.package.receivedOn) > submit->effectiveDay;
}

} // namespace

std::vector<WardStanding> wardStandings(const std::vector<WardPackage> &packages, const Period &period,
                                        const std::optional<Deadline> &submit, const QDate &today)
{
    std::vector<WardStanding> standings = Gathering(packages, period).gathered();
    const QSet<QString> followed = followedWards(standings);
    std::map<std::tuple<QByteArray, QString, qint64>, WardStanding> ordered;
    for (WardStanding &standing : standings) {
        const WardPackage &its = standing.package;
        if (standing.state == WardStanding::State::Missing && followed.contains(nameIn(its.planTitle, its.ward)))
            continue;
        standing.isLate = isLate(standing, submit, today);
        ordered.emplace(std::tuple(sortKey(its.place), its.book, its.id.value), std::move(standing));
    }
    std::vector<WardStanding> inOrder;
    for (auto &[key, standing] : ordered)
        inOrder.push_back(std::move(standing));
    return inOrder;
}

} // namespace ansinh
