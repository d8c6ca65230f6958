// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_judge.h"
#include "core/exchange/reading_steps.h"
#include "core/plan/plan_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

using Kind = PackageFinding::Kind;

constexpr size_t kMostPeriods = 80; // 40 years and their halves
constexpr size_t kMostJudgements = 20'000; // targets by periods
constexpr size_t kMostWeighings = 10'000'000; // figures by periods, or by decisions
constexpr double kLargestSum = 9e12; // more than that Decimal cannot add up

template <class T, class IsLate>
void refuseLate(const std::vector<T> &values, const char *table, IsLate isLate, PackageFindings &findings)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (isLate(values[i])
            && !findings.add(
                {Kind::Scope,
                 QStringLiteral("data/%1.csv").arg(QLatin1String(table)),
                 int(i) + 2,
                 QStringLiteral("year"),
                 {},
                 QCoreApplication::translate("core/exchange", "The row is later than the package's own period.")}))
            return;
    }
}

void checkTimes(const PackageContents &contents, PackageFindings &findings)
{
    const Period last = contents.identity.period;
    const auto byPeriod = [&](const auto &value) { return last < value.period; };
    const auto byYear = [&](const auto &value) { return last.year < value.year; };
    refuseLate(contents.figures, "figures", byPeriod, findings);
    refuseLate(contents.results, "results", byPeriod, findings);
    refuseLate(contents.indicators, "indicators", byPeriod, findings);
    refuseLate(contents.submissions, "submissions", byPeriod, findings);
    refuseLate(contents.denominators, "denominators", byYear, findings);
    refuseLate(contents.assigned, "assigned", byYear, findings);
    refuseLate(contents.breaks, "breaks", byYear, findings);
    for (size_t i = 1; i < contents.plans.size(); ++i) {
        const Year from = contents.plans[i].fromYear;
        if (last.year < from || from <= contents.plans[i - 1].fromYear)
            findings.add({Kind::Scope,
                          QStringLiteral("data/plans.csv"),
                          int(i) + 2,
                          QStringLiteral("from_year"),
                          {},
                          QCoreApplication::translate(
                              "core/exchange", "The plans do not follow one another up to the package's year.")});
    }
}

/// Names of persons only where they were wanted.
void checkNames(const PackageContents &contents, PackageFindings &findings)
{
    if (contents.identity.withNames)
        return;
    const bool isSigned
        = std::any_of(contents.plans.begin(), contents.plans.end(),
                      [](const PackagePlan &version) { return !version.plan.identity.signerName.isEmpty(); })
        || std::any_of(contents.submissions.begin(), contents.submissions.end(), [](const Submission &submission) {
               return !submission.signer.isEmpty() || !submission.signerPost.isEmpty();
           });
    if (isSigned || !contents.identity.person.isEmpty())
        findings.add({Kind::Scope,
                      QStringLiteral("data/package.csv"),
                      2,
                      QStringLiteral("with_names"),
                      {},
                      QCoreApplication::translate("core/exchange",
                                                  "The package names persons, though it says that it names none.")});
}

double amountIn(const Figure &figure)
{
    double amount = 0;
    for (const auto &part : {figure.value, figure.numerator, figure.denominator})
        amount += part ? std::abs(part->toDouble()) : 0;
    return amount;
}

PackageFinding tooMuch(const char *column, const QString &message)
{
    return {Kind::Scope, QStringLiteral("data/figures.csv"), 0, QString::fromLatin1(column), {}, message};
}

/// Judging must not take for ever, nor count further than numbers go, whatever somebody wrote.
void checkAmount(const PackageContents &contents, PackageFindings &findings)
{
    const size_t figures = contents.figures.size();
    const size_t periods = judgedPeriods(contents).size();
    size_t targets = 0;
    for (const PackagePlan &version : contents.plans)
        targets = std::max(targets, version.plan.targets.size());
    double sum = 0;
    for (const Figure &figure : contents.figures)
        sum += amountIn(figure);
    if (periods > kMostPeriods)
        findings.add(tooMuch(
            "year", QCoreApplication::translate("core/exchange", "There are figures of more than forty years.")));
    if (targets * periods > kMostJudgements || figures * std::max(periods, contents.decisions.size()) > kMostWeighings)
        findings.add(tooMuch("",
                             QCoreApplication::translate(
                                 "core/exchange", "There are more targets, figures and years than any ward has.")));
    if (sum > kLargestSum)
        findings.add(tooMuch(
            "value", QCoreApplication::translate("core/exchange", "The numbers add up to more than any ward has.")));
}

/// Whether what the ward added fits into its plan; else nothing could be computed from it.
void checkDirectory(const PackageContents &contents, PackageFindings &findings)
{
    if (const auto checked = checkPlan(planWithOrganisations(contents, contents.identity.period.year)); !checked)
        findings.add({Kind::Scope, QStringLiteral("data/organisations.csv"), 0, {}, {}, checked.error().message});
}

} // namespace

void checkScope(const PackageContents &contents, PackageFindings &findings)
{
    checkTimes(contents, findings);
    checkNames(contents, findings);
    checkAmount(contents, findings);
    if (!findings.has(Kind::Scope))
        checkDirectory(contents, findings);
}

} // namespace ansinh
