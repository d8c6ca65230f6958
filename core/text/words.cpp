// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr int kLastRoman = 3999;

struct RomanDigit
{
    int value;
    const char *letters;
};

constexpr RomanDigit kRomanDigits[]
    = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
       {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};

} // namespace

QString joinWords(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" và ") + words.last();
}

QString withUpperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString withLowerFirst(const QString &text)
{
    const bool abbreviation = text.size() > 1 && text.at(1).isUpper();
    return abbreviation ? text : text.left(1).toLower() + text.mid(1);
}

QString listLetter(int index)
{
    static const QString letters = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    if (index < 0)
        return {};
    const int count = static_cast<int>(letters.size());
    return QString(index / count + 1, letters.at(index % count));
}

QString romanNumeral(int number)
{
    if (number < 1 || number > kLastRoman)
        return QString::number(number);
    QString numeral;
    for (const RomanDigit &digit : kRomanDigits) {
        for (; number >= digit.value; number -= digit.value)
            numeral += QLatin1String(digit.letters);
    }
    return numeral;
}

} // namespace ansinh
