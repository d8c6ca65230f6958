// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number.h"

#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/plain_number.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ansinh {

namespace {

ParsedNumber refused(NumberNote note)
{
    ParsedNumber parsed;
    parsed.note = note;
    return parsed;
}

bool fits(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isPlaceholder(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"-.…_/*?").contains(c); });
}

/// Words that make another number of the digits, or none.
bool changesTheNumber(const QString &unit)
{
    static const QStringList words = QStringLiteral("trăm nghìn ngàn vạn triệu tỷ tỉ tr chục tá rưỡi").split(u' ');
    for (const QString &word : unit.toLower().split(u' ')) {
        if (words.contains(word))
            return true;
    }
    return false;
}

/// A unit is two letters or more (or đ), and no wording that says more or less, up to, or no number.
bool isUnit(const QString &unit)
{
    static const QRegularExpression letters(QStringLiteral("^(\\p{L}[\\p{L} ]*[\\p{L}²³]|đ|₫)$"));
    static const QRegularExpression others(
        QStringLiteral("(^|\\s)(trở|hơn|trên|dưới|đến|tới|gần|khoảng|và|nan|inf|infinity)(\\s|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return fits(unit, letters) && !fits(unit, others);
}

/// Why a text is no number; only asked once it is none.
NumberNote reasonFor(const QString &text)
{
    static const QRegularExpression comparison(QStringLiteral("^(>=?|<=?|=|[≥≤~≈±])"));
    static const QRegularExpression range(QStringLiteral("^[\\d.,]+ ?%? ?([-÷~]|đến) ?[\\d.,]+"));
    static const QRegularExpression date(
        QStringLiteral("^(\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})"));
    static const QRegularExpression exponent(QStringLiteral("^-?[\\d.,]+ ?[eE] ?[-+]?\\d+$"));
    if (fits(text, comparison))
        return NumberNote::Comparison;
    if (fits(text, date))
        return NumberNote::Date;
    if (fits(text, range))
        return NumberNote::Range;
    return fits(text, exponent) ? NumberNote::Exponent : NumberNote::Words;
}

ParsedNumber readFraction(const QString &above, const QString &below, NumberColumn column)
{
    const ParsedNumber numerator = readPlainNumber(above.trimmed(), column);
    const ParsedNumber denominator = readPlainNumber(below.trimmed(), column);
    for (const ParsedNumber &part : {numerator, denominator}) {
        if (part.kind == NumberKind::NotANumber)
            return part;
    }
    ParsedNumber parsed;
    const bool ambiguous = numerator.kind == NumberKind::Ambiguous || denominator.kind == NumberKind::Ambiguous;
    parsed.kind = ambiguous ? NumberKind::Ambiguous : NumberKind::Fraction;
    parsed.note = ambiguous ? NumberNote::TwoReadings : qMax(numerator.note, denominator.note);
    if (!ambiguous) {
        parsed.numerator = numerator.value;
        parsed.denominator = denominator.value;
    }
    return parsed;
}

/// What stands behind the digits: nothing, a percent sign, a unit.
ParsedNumber withSuffix(ParsedNumber parsed, const QString &suffix)
{
    if (suffix == u"%") {
        parsed.isPercent = true;
        return parsed.kind == NumberKind::Fraction ? refused(NumberNote::Words) : parsed;
    }
    if (changesTheNumber(suffix))
        return refused(NumberNote::Magnitude);
    if (!suffix.isEmpty() && parsed.kind != NumberKind::NotANumber) {
        parsed.unit = suffix;
        if (parsed.note == NumberNote::None)
            parsed.note = NumberNote::UnitLeftOut;
    }
    return parsed;
}

bool isDigitsAndPoints(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; });
}

/// Splits off what stands behind the digits, and takes a fraction apart.
ParsedNumber readForm(const QString &text, NumberColumn column)
{
    static const QRegularExpression form(
        QStringLiteral("^(-?[\\d.,][\\d., ]*?)(?: ?/ ?([\\d.,][\\d., ]*?))?(?:|( ?%| ?₫|đ| \\p{L}[\\p{L} ²³]*))$"));
    const QRegularExpressionMatch match = form.match(text);
    const QString suffix = match.captured(3).trimmed();
    const bool known = suffix.isEmpty() || suffix == u"%" || isUnit(suffix) || changesTheNumber(suffix);
    if (!match.hasMatch() || !known || reasonFor(text) == NumberNote::Date)
        return refused(reasonFor(text));
    const bool fraction = match.capturedStart(2) >= 0;
    return withSuffix(fraction ? readFraction(match.captured(1), match.captured(2), column)
                               : readPlainNumber(match.captured(1), column),
                      suffix);
}

} // namespace

bool operator==(const ParsedNumber &a, const ParsedNumber &b)
{
    return a.kind == b.kind && a.value == b.value && a.numerator == b.numerator && a.denominator == b.denominator
        && a.readings == b.readings && a.isPercent == b.isPercent && a.unit == b.unit && a.note == b.note;
}

ParsedNumber parseNumber(const QString &typed, NumberColumn column)
{
    const QString text = singleLine(withoutLookalikes(typed));
    if (text.isEmpty()) {
        ParsedNumber empty;
        empty.kind = NumberKind::Empty;
        return empty;
    }
    if (isPlaceholder(text))
        return refused(NumberNote::Placeholder);
    if (isDigitsAndPoints(text)) { // nearly all there is; spares the patterns
        const ParsedNumber plain = readPlainNumber(text, column);
        if (plain.kind != NumberKind::NotANumber)
            return plain;
    }
    return readForm(text, column);
}

} // namespace ansinh
