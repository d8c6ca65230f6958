// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_words.h"

#include <QStringList>

namespace ansinh {

namespace {

using Magnitude = quint64;

constexpr Magnitude kThousand = 1'000;
constexpr Magnitude kMillion = 1'000'000;
constexpr Magnitude kThousandMillion = 1'000'000'000;

QString digitWord(Magnitude digit)
{
    static const QStringList words = QStringLiteral("không một hai ba bốn năm sáu bảy tám chín").split(u' ');
    return words.at(static_cast<qsizetype>(digit));
}

/// The last digit after a ten: "mốt" after hai mươi and above, "lăm" for five.
QString unitWord(Magnitude tens, Magnitude unit)
{
    if (unit == 1 && tens > 1)
        return QStringLiteral("mốt");
    return unit == 5 ? QStringLiteral("lăm") : digitWord(unit);
}

QStringList belowHundred(Magnitude number)
{
    const Magnitude tens = number / 10;
    const Magnitude unit = number % 10;
    if (tens == 0)
        return {digitWord(unit)};
    QStringList words;
    if (tens == 1)
        words << QStringLiteral("mười");
    else
        words << digitWord(tens) << QStringLiteral("mươi");
    if (unit > 0)
        words << unitWord(tens, unit);
    return words;
}

/// `full` after a higher group: its hundreds are then spoken even when there are none.
QStringList belowThousand(Magnitude number, bool full)
{
    if (number < 100 && !full)
        return belowHundred(number);
    QStringList words{digitWord(number / 100), QStringLiteral("trăm")};
    const Magnitude rest = number % 100;
    if (rest > 0 && rest < 10)
        words << QStringLiteral("lẻ");
    return rest > 0 ? words + belowHundred(rest) : words;
}

QStringList belowThousandMillion(Magnitude number, bool full)
{
    QStringList words;
    const auto speak = [&words, full](Magnitude group, const QString &name) {
        if (group == 0)
            return;
        words += belowThousand(group, full || !words.isEmpty());
        if (!name.isEmpty())
            words << name;
    };
    speak(number / kMillion, QStringLiteral("triệu"));
    speak(number / kThousand % kThousand, QStringLiteral("nghìn"));
    speak(number % kThousand, {});
    return words;
}

/// Above a thousand million the count of tỷ is itself a number: "một nghìn hai trăm tỷ".
QStringList spoken(Magnitude number, bool full)
{
    if (number < kThousandMillion)
        return belowThousandMillion(number, full);
    QStringList words = spoken(number / kThousandMillion, full);
    words << QStringLiteral("tỷ");
    return words + belowThousandMillion(number % kThousandMillion, true);
}

QString withSign(bool negative, const QString &words)
{
    return negative ? QStringLiteral("âm ") + words : words;
}

QString magnitudeInWords(Magnitude number)
{
    return number == 0 ? digitWord(0) : spoken(number, false).join(u' ');
}

/// One or two decimals are a number once the zeros in front are spoken: "không năm", "mười lăm".
QString decimalsInWords(const QString &decimals)
{
    if (decimals.size() <= 2 && !decimals.startsWith(u'0'))
        return belowHundred(decimals.toULongLong()).join(u' ');
    QStringList words;
    for (const QChar digit : decimals)
        words << digitWord(static_cast<Magnitude>(digit.digitValue()));
    return words.join(u' ');
}

} // namespace

QString inWords(qint64 number)
{
    const Magnitude magnitude
        = number < 0 ? Magnitude(0) - static_cast<Magnitude>(number) : static_cast<Magnitude>(number);
    return withSign(number < 0, magnitudeInWords(magnitude));
}

QString inWords(Decimal number)
{
    QString digits = number.toString();
    if (number.isNegative())
        digits.remove(0, 1);
    QString words = magnitudeInWords(digits.section(u'.', 0, 0).toULongLong());
    const QString decimals = digits.section(u'.', 1);
    if (!decimals.isEmpty())
        words += QStringLiteral(" phẩy ") + decimalsInWords(decimals);
    return withSign(number.isNegative(), words);
}

} // namespace ansinh
