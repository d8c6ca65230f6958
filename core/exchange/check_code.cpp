// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check_code.h"

#include <vector>

namespace ansinh {

namespace {

const QString kLetters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUVXY"); // 31, a prime: see below
constexpr int kSaid = 8;
constexpr int kGroup = 3;

/// With weights that differ modulo a prime every single change and every exchange of two changes the sum.
int sumOf(const std::vector<int> &places)
{
    int sum = 0;
    for (size_t i = 0; i < kSaid; ++i)
        sum += (static_cast<int>(i) + 1) * places[i];
    return sum % int(kLetters.size());
}

QString grouped(const std::vector<int> &places)
{
    QString code;
    for (size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && i % kGroup == 0)
            code += u'-';
        code += kLetters[places[i]];
    }
    return code;
}

} // namespace

QString checkCode(const QByteArray &sha256)
{
    quint64 number = 0;
    for (const char byte : sha256.left(8))
        number = number << 8 | quint8(byte);
    std::vector<int> places;
    for (int i = 0; i < kSaid; ++i, number /= quint64(kLetters.size()))
        places.push_back(int(number % quint64(kLetters.size())));
    places.push_back(sumOf(places));
    return grouped(places);
}

std::optional<QString> checkCodeFrom(const QString &heard)
{
    std::vector<int> places;
    for (QChar letter : heard.toUpper()) {
        if (letter.isSpace() || letter == u'-' || letter == u'.')
            continue;
        letter = letter == u'O' ? QChar(u'0') : letter == u'I' ? QChar(u'1') : letter;
        places.push_back(int(kLetters.indexOf(letter)));
        if (places.back() < 0)
            return {};
    }
    if (places.size() != kSaid + 1 || sumOf(places) != places.back())
        return {};
    return grouped(places);
}

} // namespace ansinh
