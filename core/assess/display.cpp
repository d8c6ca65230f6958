// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/display.h"

#include "core/assess/bound.h"
#include "core/text/number_format.h"

#include <algorithm>

namespace ansinh {

namespace {

/// Enough to tell any share of whole numbers within Decimal's limits from any bound.
constexpr int kMostDecimals = 15;
constexpr int kMostForChange = 2; ///< more would be false exactness to the reader
const Rational kOne = Rational::fromWhole(1);

Rational rounded(const Rational &value, int decimals)
{
    const QString text = value.toFixed(decimals);
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    const QStringList halves = text.mid(isNegative ? 1 : 0).split(QLatin1Char('.'));
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    Rational sum = Rational::fromWhole(halves.first().toLongLong());
    if (halves.size() > 1)
        sum = sum + Rational::quotient(Rational::fromWhole(halves.last().toLongLong()), Rational::fromWhole(scale));
    return isNegative ? -sum : sum;
}

bool isWhole(const Rational &value)
{
    return value.denominator() == 1;
}

/// Counts and averages that are whole are written whole.
int fewestDecimals(const Rational &value, const Target &target)
{
    return target.kind != TargetKind::Ratio && isWhole(value) ? 0 : 1;
}

bool contradicts(const Rational &shown, const Rational &value, const Target &target,
                 const std::optional<Decimal> &assigned)
{
    if (holds(target, shown) != holds(target, value))
        return true;
    return assigned && holdsAgainst(target, *assigned, shown) != holdsAgainst(target, *assigned, value);
}

int decimalsNeeded(const Rational &value, const Target &target, const std::optional<Decimal> &assigned)
{
    int decimals = fewestDecimals(value, target);
    while (decimals < kMostDecimals && contradicts(rounded(value, decimals), value, target, assigned))
        ++decimals;
    return decimals;
}

/// An index that shall increase is written as it was reported.
bool isAsReported(const Target &target)
{
    return target.comparison == Comparison::Increase && target.kind != TargetKind::Ratio;
}

/// How many decimals `displayed` writes.
int shownDecimals(const Rational &value, const Target &target, const std::optional<Decimal> &assigned)
{
    if (!isAsReported(target))
        return decimalsNeeded(value, target, assigned);
    const QString text = formatNumber(value);
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    return comma < 0 ? 0 : static_cast<int>(text.size() - comma - 1);
}

QString withUnit(const QString &number, const Target &target)
{
    if (target.kind == TargetKind::Ratio)
        return number + QLatin1Char('%');
    return target.unit.isEmpty() ? number : number + QLatin1Char(' ') + target.unit;
}

QString signOf(const Target &target, Decimal bound)
{
    switch (target.comparison) {
    case Comparison::AtLeast: {
        const bool isAll = target.kind == TargetKind::Ratio && bound == Decimal::fromWhole(100);
        return isAll ? QString() : QStringLiteral("≥ ");
    }
    case Comparison::MoreThan: return QStringLiteral("> ");
    case Comparison::AtMost: return QStringLiteral("≤ ");
    case Comparison::LessThan: return QStringLiteral("< ");
    case Comparison::Equal: return QStringLiteral("= ");
    case Comparison::About: return QStringLiteral("khoảng ");
    default: return QString();
    }
}

QString displayedBound(const Target &target, Decimal bound)
{
    return signOf(target, bound) + withUnit(formatNumber(bound), target);
}

/// As many that a difference never shows as 0.
int decimalsOfChange(const Rational &change, int fewest)
{
    int decimals = fewest;
    while (decimals < kMostDecimals && !change.isZero() && rounded(change, decimals).isZero())
        ++decimals;
    return decimals;
}

QString withSign(const Rational &change, int fewest)
{
    const int decimals = decimalsOfChange(change, fewest);
    const QString number = formatFixed(change, decimals);
    return change > Rational() ? QLatin1Char('+') + number : number;
}

} // namespace

QString displayed(const Rational &value, const Target &target, const std::optional<Decimal> &assigned)
{
    if (target.kind == TargetKind::YesNo)
        return value == kOne ? QStringLiteral("đạt") : QStringLiteral("không đạt");
    if (isAsReported(target))
        return formatNumber(value);
    const QString number = formatFixed(value, decimalsNeeded(value, target, assigned));
    return target.kind == TargetKind::Ratio ? number + QLatin1Char('%') : number;
}

QString displayedTarget(const Target &target)
{
    switch (target.comparison) {
    case Comparison::Increase: return QStringLiteral("tăng");
    case Comparison::Maintain: return QStringLiteral("duy trì");
    case Comparison::Achieve: return QStringLiteral("đạt");
    default: return target.value ? displayedBound(target, *target.value) : QString();
    }
}

QString displayedAssigned(const Target &target, Decimal assigned)
{
    if (target.kind == TargetKind::YesNo)
        return displayed(assigned, target);
    return displayedBound(target, assigned);
}

QString displayedChange(const Rational &change, const Target &target)
{
    if (target.kind != TargetKind::Ratio)
        return withSign(change, isWhole(change) ? 0 : 1);
    return (change.isZero() ? QStringLiteral("0") : withSign(change, 1)) + QStringLiteral(" điểm %");
}

ShownChange shownChange(const Rational &before, const Rational &now, const Target &target,
                        const std::optional<Decimal> &assigned)
{
    const Rational change = now - before;
    ShownChange shown{displayed(before, target, assigned), displayed(now, target, assigned),
                      displayedChange(change, target), false};
    if (target.kind == TargetKind::YesNo)
        return shown;
    const int ofBefore = shownDecimals(before, target, assigned);
    const int ofNow = shownDecimals(now, target, assigned);
    const int ofChange = decimalsOfChange(change, fewestDecimals(change, target));
    if (rounded(now, ofNow) - rounded(before, ofBefore) == rounded(change, ofChange))
        return shown;
    const QString sign = target.kind == TargetKind::Ratio ? QStringLiteral("%") : QString();
    const QString points = target.kind == TargetKind::Ratio ? QStringLiteral(" điểm %") : QString();
    int decimals = std::max({ofBefore, ofNow, ofChange});
    while (decimals < kMostForChange && rounded(now, decimals) - rounded(before, decimals) != rounded(change, decimals))
        ++decimals;
    if (rounded(now, decimals) - rounded(before, decimals) != rounded(change, decimals)) {
        // 66,67 → 83,33 never adds up (+16,67), however many decimals it takes: then what is read is subtracted.
        const Rational read = rounded(now, ofNow) - rounded(before, ofBefore);
        if (!read.isZero())
            shown.change = withSign(read, std::max(ofBefore, ofNow)) + points;
        return shown;
    }
    return {formatFixed(before, decimals) + sign, formatFixed(now, decimals) + sign,
            withSign(change, decimals) + points, true};
}

ShownChange shownChange(const Target &target, const Assessment &assessment)
{
    return shownChange(*assessment.previous, *assessment.measured.value, target, assessment.assigned);
}

QString displayedRelativeChange(const Rational &percent)
{
    return (percent.isZero() ? QStringLiteral("0") : withSign(percent, 1)) + QLatin1Char('%');
}

} // namespace ansinh
