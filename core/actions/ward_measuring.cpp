// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ward_measuring.h"

#include "core/assess/added.h"

#include <algorithm>
#include <array>
#include <set>

namespace ansinh {

namespace {

/// One text for each verdict, shared by all measures.
QString sharedWord(Verdict verdict)
{
    static const std::array<QString, 8> words = [] {
        std::array<QString, 8> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = nameOf(static_cast<Verdict>(i));
        return all;
    }();
    return words[static_cast<size_t>(verdict)];
}

/// Absent: it is no decimal within the limits, as a share mostly is none.
std::optional<Decimal> decimalFrom(const Rational &value)
{
    const Rational::Wide millionths = value.numerator() * Decimal::kScale;
    const Rational::Wide whole = millionths / value.denominator();
    const Rational::Wide limit = Rational::Wide(Decimal::kLimit) * Decimal::kScale;
    if (whole * value.denominator() != millionths || whole > limit || whole < -limit)
        return std::nullopt;
    return Decimal::fromMillionths(static_cast<qint64>(whole));
}

std::optional<Decimal> withinLimit(const std::optional<Decimal> &amount)
{
    const bool fits = amount && amount->millionths() <= Decimal::kLimit * Decimal::kScale;
    return fits ? amount : std::nullopt;
}

/// Has what a sum over wards needs; a disputed share or count is needed too, it makes the sum disputed.
bool adds(const WardMeasure &measure, TargetKind kind)
{
    if (!addsOverWards(kind))
        return false;
    if (measure.isDisputed)
        return true;
    if (kind != TargetKind::Ratio)
        return measure.value.has_value();
    return measure.numerator && measure.denominator && !measure.denominator->isZero();
}

WardMeasure measureFrom(const Assessment &its, const Target &target)
{
    WardMeasure measure;
    measure.target = target.code;
    measure.period = its.period;
    measure.verdict = sharedWord(its.verdict);
    const Measured &measured = its.measured;
    measure.numerator = withinLimit(measured.numerator);
    measure.denominator = withinLimit(measured.denominator);
    const bool isShare = target.kind == TargetKind::Ratio && measured.numerator && measured.denominator;
    if (measured.value && !isShare)
        measure.value = decimalFrom(*measured.value);
    measure.state = measured.state;
    measure.certainty = measured.certainty;
    measure.gap = its.gap;
    measure.isDisputed = measured.disputed;
    measure.adds = adds(measure, target.kind);
    return measure;
}

/// Whether the series of a target begins anew between an earlier period of the package and this one.
bool breaksSince(int earlierYear, const Period &period, const Code<Target> &target, const PackageContents &contents)
{
    return earlierYear > 0 && std::any_of(contents.breaks.begin(), contents.breaks.end(), [&](const SeriesBreak &its) {
               return (its.target.isEmpty() || its.target == target) && its.year.number() > earlierYear
                   && its.year <= period.year;
           });
}

void measurePeriod(const PackageContents &contents, const JudgedPeriod &judged, int earlierYear, WardReading &reading)
{
    const Period &period = judged.period;
    for (const Assessment &its : judged.assessments) {
        const Target *target = judged.plan->target(its.target);
        WardMeasure measure = measureFrom(its, *target);
        measure.isBreak = breaksSince(earlierYear, period, its.target, contents);
        const bool isUnanswered = !measure.state && !its.measured.hasValue() && !measure.isDisputed;
        if (period == contents.identity.period && isUnanswered && target->assessable)
            reading.package.missing.push_back(its.target);
        reading.measures.push_back(std::move(measure));
    }
}

void measureAll(const PackageReading &package, WardReading &reading)
{
    int lastYear = 0;
    int earlierYear = 0; ///< the last one before the year of the period
    for (auto judged = package.judged.rbegin(); judged != package.judged.rend(); ++judged) {
        const int year = judged->period.year.number();
        if (year != lastYear)
            earlierYear = lastYear;
        lastYear = year;
        measurePeriod(*package.contents, *judged, earlierYear, reading);
    }
}

/// The names that the ward itself and the wards that went up into it bore, but for today's.
QStringList formerNames(const PackageContents &contents)
{
    const Code<Organisation> issuer = contents.plans.back().plan.identity.issuer;
    QStringList names;
    for (const Organisation &its : contents.organisations) {
        if (its.code != issuer && (issuer.isEmpty() || its.successor != issuer))
            continue;
        names += its.name;
        for (const DatedName &dated : its.names)
            names += dated.name;
    }
    names.removeAll(contents.identity.ward);
    names.removeDuplicates();
    return names;
}

std::vector<Code<Task>> answeredTasks(const PackageContents &contents)
{
    std::set<Code<Task>> answered;
    for (const TaskResult &result : contents.results) {
        if (result.period == contents.identity.period)
            answered.insert(result.task);
    }
    return {answered.begin(), answered.end()};
}

void identify(const PackageContents &contents, WardPackage &package)
{
    const PackageIdentity &identity = contents.identity;
    package.book = identity.book;
    package.ward = identity.ward;
    package.place = identity.place;
    package.formerNames = formerNames(contents);
    package.period = identity.period;
    package.sequence = identity.sequence;
    package.isSubmitted = identity.state == PackageState::Submitted;
    package.number = identity.number;
    package.date = identity.date;
    package.madeOn = identity.madeOn;
    package.isSample = identity.isSample;
    package.fields = contents.scope.fields;
    package.targets = contents.scope.targets;
    package.tasks = answeredTasks(contents);
}

} // namespace

std::vector<StatedTarget> statedTargets(const Plan &plan)
{
    std::vector<StatedTarget> stated;
    for (const Target &target : plan.targets)
        stated.push_back({target.code, target.kind, target.comparison, target.value, target.unit});
    return stated;
}

void measureWard(const PackageReading &package, WardReading &reading)
{
    const PackageContents &contents = *package.contents;
    identify(contents, reading.package);
    const PackagePlan &inForce = contents.plans.back();
    reading.package.planPrint = inForce.print;
    reading.package.planTitle = inForce.plan.identity.title;
    reading.package.planFrom = inForce.fromYear;
    reading.stated = statedTargets(inForce.plan);
    measureAll(package, reading);
}

} // namespace ansinh
