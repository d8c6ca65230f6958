// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_format.h"

namespace ansinh {

namespace {

constexpr qsizetype kGroup = 3;

/// From "-1234.50" to "-1.234,50".
QString inVietnamese(QString digits)
{
    qsizetype point = digits.indexOf(u'.');
    if (point >= 0)
        digits[point] = u',';
    else
        point = digits.size();
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = point - kGroup; at > first; at -= kGroup)
        digits.insert(at, u'.');
    return digits;
}

QString withoutZerosAtEnd(QString digits)
{
    if (!digits.contains(u'.'))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

} // namespace

QString formatFixed(const Rational &value, int decimals)
{
    return inVietnamese(value.toFixed(decimals));
}

QString formatNumber(const Rational &value, int mostDecimals)
{
    return inVietnamese(withoutZerosAtEnd(value.toFixed(mostDecimals)));
}

QString formatNumber(Decimal value)
{
    return inVietnamese(value.toString());
}

QString formatPercent(const Rational &value, int mostDecimals)
{
    return formatNumber(value, mostDecimals) + u'%';
}

QString editableNumber(Decimal value)
{
    QString digits = value.toString();
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        return digits;
    digits[point] = u',';
    if (digits.size() - point - 1 == kGroup)
        digits.append(u'0');
    return digits;
}

} // namespace ansinh
