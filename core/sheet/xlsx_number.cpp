// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_number.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr int kSureDigits = 15; // of a double: a text of as many is already the shortest
constexpr int kMostDigits = 17;
constexpr double kSmallest = 1e-7; // below it nothing is left at six decimals
constexpr double kLargest = 1e15;

/// A number written without exponent: -12.50 is 1250 with two decimals.
struct Digits
{
    qint64 value = 0;
    int count = 0; ///< of digits from the first that is not 0
    int decimals = 0;
    bool isNegative = false;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// nullopt: an exponent, too many digits, no number.
std::optional<Digits> digitsOf(QByteArrayView text)
{
    Digits digits;
    digits.isNegative = text.startsWith('-');
    qsizetype point = -1;
    for (qsizetype i = digits.isNegative ? 1 : 0; i < text.size(); ++i) {
        if (text.at(i) == '.' && point < 0) {
            point = i;
            continue;
        }
        if (!isDigit(text.at(i)) || digits.count == kMostDigits)
            return {};
        digits.value = digits.value * 10 + (text.at(i) - '0');
        digits.count += digits.value != 0;
    }
    digits.decimals = point < 0 ? 0 : int(std::min<qsizetype>(text.size() - point - 1, 1000));
    return text.size() > (digits.isNegative ? 1 : 0) ? std::optional(digits) : std::nullopt;
}

/// As a number is written when nothing is superfluous: no zeros in front or behind, no bare point.
bool isShortest(QByteArrayView text)
{
    const QByteArrayView plain = text.startsWith('-') ? text.sliced(1) : text;
    if (plain.isEmpty() || !isDigit(plain.front()) || (plain.size() > 1 && plain.front() == '0' && plain.at(1) != '.'))
        return false;
    if (!plain.contains('.'))
        return text != "-0";
    return plain.back() != '0' && plain.back() != '.';
}

std::optional<Decimal> rounded(const Digits &digits)
{
    qint64 millionths = digits.value;
    int decimals = digits.decimals;
    for (; decimals < Decimal::kDecimals; ++decimals) {
        if (millionths > Decimal::kLimit * Decimal::kScale / 10)
            return {};
        millionths *= 10;
    }
    bool isUp = false; // by the first digit that is dropped
    for (; decimals > Decimal::kDecimals && (millionths > 0 || isUp); --decimals) {
        isUp = millionths % 10 >= 5;
        millionths /= 10;
    }
    millionths += isUp && decimals == Decimal::kDecimals;
    if (millionths > Decimal::kLimit * Decimal::kScale)
        return {};
    return Decimal::fromMillionths(digits.isNegative ? -millionths : millionths);
}

bool isNumberText(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    });
}

std::optional<StoredNumber> throughDouble(QByteArrayView text)
{
    bool isOk = false;
    const double value = isNumberText(text) ? text.toDouble(&isOk) : 0;
    if (!isOk || !std::isfinite(value))
        return {};
    const double size = std::abs(value);
    if (value == 0)
        return StoredNumber{QStringLiteral("0"), Decimal()};
    if (size < kSmallest || size >= kLargest)
        return StoredNumber{QString::number(value, 'g', QLocale::FloatingPointShortest),
                            size < 1 ? std::optional(Decimal()) : std::nullopt};
    const QByteArray shortest = QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
    const std::optional<Digits> digits = digitsOf(shortest);
    return StoredNumber{QString::fromLatin1(shortest), digits ? rounded(*digits) : std::nullopt};
}

} // namespace

std::optional<StoredNumber> storedNumber(QByteArrayView text)
{
    const std::optional<Digits> digits = digitsOf(text);
    if (digits && digits->count <= kSureDigits && isShortest(text))
        return StoredNumber{QString::fromLatin1(text), rounded(*digits)};
    return throughDouble(text);
}

QDate dateOfSerial(Decimal serial, bool is1904)
{
    constexpr qint64 kLast = 2'958'465; // 31/12/9999
    constexpr qint64 kNever = 60;
    const qint64 days = serial.millionths() / Decimal::kScale;
    if (serial.isNegative() || days > kLast)
        return {};
    if (is1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 0 || days == kNever)
        return {};
    return QDate(1899, 12, days < kNever ? 31 : 30).addDays(days);
}

} // namespace ansinh
