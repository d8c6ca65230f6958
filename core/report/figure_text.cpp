// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_text.h"

#include "core/assess/display.h"
#include "core/report/report_text.h"
#include "core/text/number_format.h"

namespace ansinh {

namespace {

constexpr qint64 kSmallCount = 10;

bool isWhole(const Rational &value)
{
    return Rational::fromWhole(value.floor()) == value;
}

QString withUnit(const Target &target, const QString &number)
{
    return target.kind == TargetKind::Ratio || target.unit.isEmpty() ? number : number + QLatin1Char(' ') + target.unit;
}

bool isCounted(const Target &target)
{
    return target.kind == TargetKind::Count || target.kind == TargetKind::Cumulative;
}

/// "100%" rather than "100,0%" in a sentence, where the value is exactly that.
QString withoutZeros(QString number)
{
    const QString sign = number.endsWith(QLatin1Char('%')) ? QStringLiteral("%") : QString();
    number.chop(sign.size());
    if (!number.contains(QLatin1Char(',')))
        return number + sign;
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(QLatin1Char(',')))
        number.chop(1);
    return number + sign;
}

Rational sizeOf(const Rational &change)
{
    return change.isNegative() ? -change : change;
}

QString withoutSign(const QString &number)
{
    return number.startsWith(QLatin1Char('+')) || number.startsWith(QLatin1Char('-')) ? number.mid(1) : number;
}

QString changeAmount(const Target &target, const Assessment &assessment)
{
    const Rational size = sizeOf(*assessment.change);
    if (isCounted(target) && isWhole(size))
        return (countText(size.floor()) + QLatin1Char(' ') + target.unit).trimmed();
    const QString number = withoutSign(signedChange(target, assessment));
    return target.kind == TargetKind::Ratio ? number : (number + QLatin1Char(' ') + target.unit).trimmed();
}

QString comparisonWord(const Target &target)
{
    switch (target.comparison) {
    case Comparison::AtLeast: return target.kind == TargetKind::Ratio ? QString() : QStringLiteral("ít nhất ");
    case Comparison::MoreThan: return QStringLiteral("trên ");
    case Comparison::AtMost: return QStringLiteral("không quá ");
    case Comparison::LessThan: return QStringLiteral("dưới ");
    case Comparison::About: return QStringLiteral("khoảng ");
    default: return {};
    }
}

/// A goal without a number.
QString goalWord(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Increase: return QStringLiteral("cao hơn năm trước");
    case Comparison::Maintain: return QStringLiteral("duy trì");
    default: return QStringLiteral("đạt");
    }
}

} // namespace

QString numberText(const Target &target, const Rational &value, const Assessment &assessment)
{
    const QString number = displayed(value, target, assessment.assigned);
    return isWhole(value) ? withoutZeros(number) : number;
}

QString amountText(const Target &target, const Rational &value, const Assessment &assessment)
{
    if (isCounted(target) && isWhole(value))
        return withUnit(target, countText(value.floor()));
    return withUnit(target, numberText(target, value, assessment));
}

QString measuredText(const Target &target, const Assessment &assessment)
{
    const Rational &value = *assessment.measured.value;
    if (isCompared(assessment) && assessment.previous && target.kind != TargetKind::YesNo) {
        const ShownChange shown = shownChange(target, assessment);
        if (shown.isFiner)
            return withUnit(target, shown.now);
    }
    return amountText(target, value, assessment);
}

QString fractionText(const Target &target, const std::optional<Decimal> &numerator,
                     const std::optional<Decimal> &denominator)
{
    if (!numerator || !denominator || target.kind != TargetKind::Ratio)
        return {};
    const QString fraction = formatNumber(*numerator) + QLatin1Char('/') + formatNumber(*denominator);
    return target.countedUnit.isEmpty() ? fraction : fraction + QLatin1Char(' ') + target.countedUnit;
}

bool isWorthRelative(const Assessment &assessment)
{
    const std::optional<Rational> &relative = assessment.relativeChange;
    return relative && !relative->isZero() && sizeOf(*relative) != Rational::fromWhole(100)
        && assessment.previous.value_or(Rational::fromWhole(kSmallCount)) >= Rational::fromWhole(kSmallCount);
}

bool isCompared(const Assessment &assessment)
{
    return assessment.change && assessment.partsMissing.empty();
}

QString shareOfGoal(const Target &target, const Assessment &assessment)
{
    const bool isMeaningful = target.direction == Direction::Up && target.comparison != Comparison::Equal
        && target.comparison != Comparison::About && assessment.targetValue && !assessment.targetValue->isZero();
    if (!isMeaningful || !assessment.measured.value || assessment.verdict == Verdict::Disputed)
        return {};
    if (target.kind == TargetKind::Ratio && assessment.targetValue == Rational::fromWhole(100))
        return measuredText(target, assessment);
    const Rational share
        = Rational::quotient(*assessment.measured.value, *assessment.targetValue) * Rational::fromWhole(100);
    // 99,96 rounds to a hundred that was not reached.
    const bool roundsUp = share < Rational::fromWhole(100) && formatNumber(share, 1) == QStringLiteral("100");
    return formatNumber(share, roundsUp ? 2 : 1) + QLatin1Char('%');
}

QString assignedText(const Target &target, const Assessment &assessment)
{
    const Rational value(*assessment.assigned);
    if (target.direction != Direction::Down)
        return amountText(target, value, assessment);
    return value.isZero() ? QStringLiteral("không còn trường hợp nào")
                          : QStringLiteral("còn ") + amountText(target, value, assessment);
}

QString resultText(const Target &target, const Assessment &assessment)
{
    const QString amount = measuredText(target, assessment);
    QStringList remarks;
    const QString fraction = fractionText(target, assessment.measured.numerator, assessment.measured.denominator);
    if (!fraction.isEmpty())
        remarks += fraction;
    const QString certainty = certaintyWord(assessment.measured.certainty);
    if (!certainty.isEmpty())
        remarks += QStringLiteral("số liệu ") + certainty;
    return remarks.isEmpty() ? amount : QStringLiteral("%1 (%2)").arg(amount, remarks.join(QStringLiteral("; ")));
}

QString goalText(const Target &target, const Assessment &assessment)
{
    if (asksForNone(target, assessment))
        return QStringLiteral("không còn trường hợp nào");
    if (!assessment.targetValue)
        return goalWord(target.comparison);
    return comparisonWord(target) + amountText(target, *assessment.targetValue, assessment);
}

QString signedChange(const Target &target, const Assessment &assessment)
{
    return assessment.previous && assessment.measured.value ? shownChange(target, assessment).change
                                                            : displayedChange(*assessment.change, target);
}

QString changeText(const Target &target, const Assessment &assessment, const QString &before)
{
    if (!assessment.change || target.kind == TargetKind::YesNo)
        return {};
    if (assessment.change->isZero())
        return QStringLiteral("không thay đổi so với ") + before;
    QString amount = changeAmount(target, assessment);
    if (isWorthRelative(assessment))
        amount += QStringLiteral(" (%1)").arg(
            withoutZeros(withoutSign(displayedRelativeChange(sizeOf(*assessment.relativeChange)))));
    const QString way = assessment.change->isNegative() ? QStringLiteral("giảm ") : QStringLiteral("tăng ");
    return way + amount + QStringLiteral(" so với ") + before;
}

QString gapText(const Target &target, const Assessment &assessment)
{
    if (!assessment.gap)
        return {};
    const QString unit = target.kind == TargetKind::Ratio ? target.countedUnit : target.unit;
    return countText(*assessment.gap) + QLatin1Char(' ') + (unit.isEmpty() ? QStringLiteral("trường hợp") : unit);
}

QString shortageText(const Target &target, const Assessment &assessment)
{
    const QString gap = gapText(target, assessment);
    if (gap.isEmpty())
        return {};
    return (target.direction == Direction::Down ? QStringLiteral("cần giảm ") : QStringLiteral("còn thiếu ")) + gap;
}

QString certaintyWord(const std::optional<Certainty> &certainty)
{
    if (certainty == Certainty::Preliminary)
        return QStringLiteral("sơ bộ");
    return certainty == Certainty::Estimate ? QStringLiteral("ước") : QString();
}

bool asksForNone(const Target &target, const Assessment &assessment)
{
    return target.comparison == Comparison::Equal && assessment.targetValue && assessment.targetValue->isZero();
}

} // namespace ansinh
