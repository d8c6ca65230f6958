// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error notANumber(const QString &text)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate(
                "core/base", "“%1” is not a number. Write digits with a dot for the decimals, at most six of them.")
                .arg(text.left(40)),
            {}};
}

Error tooLarge(const QString &text)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/base", "The number %1 is too large (at most 900,000,000,000).")
                .arg(text.left(40)),
            {}};
}

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

Result<Decimal> Decimal::from(const QString &text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    qint64 millionths = 0;
    int digits = 0;
    int decimals = -1;
    for (int i = negative ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('.') && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (!isAsciiDigit(c) || decimals == kDecimals)
            return notANumber(text);
        if (decimals >= 0)
            ++decimals;
        ++digits;
        millionths = millionths * 10 + c.digitValue();
        if (millionths > kLimit * kScale)
            return tooLarge(text);
    }
    if (digits == 0 || decimals == 0)
        return notANumber(text);
    for (int i = decimals < 0 ? 0 : decimals; i < kDecimals; ++i) {
        millionths *= 10;
        if (millionths > kLimit * kScale)
            return tooLarge(text);
    }
    return Decimal(negative ? -millionths : millionths);
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_millionths) / static_cast<double>(kScale);
}

QString Decimal::toString() const
{
    const qint64 magnitude = m_millionths < 0 ? -m_millionths : m_millionths;
    QString text = QString::number(magnitude / kScale);
    if (magnitude % kScale == 0)
        return m_millionths < 0 ? QLatin1Char('-') + text : text;
    QString fraction = QString::number(magnitude % kScale).rightJustified(kDecimals, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += QLatin1Char('.') + fraction;
    return m_millionths < 0 ? QLatin1Char('-') + text : text;
}

} // namespace ansinh
