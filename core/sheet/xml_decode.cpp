// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_scanner.h"

#include <QChar>

#include <array>

namespace ansinh {

namespace {

constexpr qsizetype kLongestReference = 10; // "&#x10FFFF;"

struct Named
{
    QByteArrayView name;
    char32_t letter;
};

/// What XML 1.0 lets stand in a file.
bool isLetter(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe)
        || (c >= 0x10000 && c <= QChar::LastValidCodePoint);
}

/// 0: none that XML knows. `name` without "&" and ";".
char32_t letterOf(QByteArrayView name)
{
    static constexpr Named kNamed[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const Named &named : kNamed) {
        if (named.name == name)
            return named.letter;
    }
    if (name.size() < 2 || name[0] != '#')
        return 0;
    const bool isHex = name[1] == 'x';
    const QByteArrayView digits = name.sliced(isHex ? 2 : 1);
    bool isNumber = !digits.isEmpty() && digits[0] != '-' && digits[0] != '+';
    const uint letter = isNumber ? digits.toUInt(&isNumber, isHex ? 16 : 10) : 0;
    return isNumber && isLetter(letter) ? letter : 0;
}

void append(QByteArray &into, char32_t letter)
{
    const auto add = [&](char32_t bits) { into += char(bits); };
    const auto addRest = [&](int shift) { add(0x80 | ((letter >> shift) & 0x3f)); };
    if (letter < 0x80) {
        add(letter);
    } else if (letter < 0x800) {
        add(0xc0 | letter >> 6);
        addRest(0);
    } else if (letter < 0x10000) {
        add(0xe0 | letter >> 12);
        addRest(6);
        addRest(0);
    } else {
        add(0xf0 | letter >> 18);
        addRest(12);
        addRest(6);
        addRest(0);
    }
}

constexpr std::array<bool, 256> plainBytes()
{
    std::array<bool, 256> plain{};
    for (size_t c = 0; c < plain.size(); ++c)
        plain[c] = (c >= ' ' || c == '\n' || c == '\t') && c != '&';
    return plain;
}

constexpr std::array<bool, 256> kPlain = plainBytes();

} // namespace

bool decodeXml(QByteArrayView raw, QByteArray &into)
{
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype begin = at;
        while (at < raw.size() && kPlain[static_cast<unsigned char>(raw[at])])
            ++at;
        into.append(raw.data() + begin, at - begin);
        if (at == raw.size())
            break;
        if (raw[at] == '\r') {
            into += '\n';
            at += at + 1 < raw.size() && raw[at + 1] == '\n' ? 2 : 1;
            continue;
        }
        const qsizetype end
            = raw[at] == '&' ? raw.sliced(at, qMin(kLongestReference, raw.size() - at)).indexOf(';') : -1;
        const char32_t letter = end < 0 ? 0 : letterOf(raw.sliced(at + 1, end - 1));
        if (letter == 0)
            return false;
        append(into, letter);
        at += end + 1;
    }
    return true;
}

} // namespace ansinh
