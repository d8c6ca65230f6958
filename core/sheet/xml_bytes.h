// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstring>

namespace ansinh::xml {

// What the bytes of XML are to the scanner.
constexpr char kSpace = 1;
constexpr char kEndsName = 2;
constexpr char kQuoteOrEnd = 4; // of a tag

constexpr std::array<char, 256> classes()
{
    std::array<char, 256> all{};
    for (int c = 0; c <= ' '; ++c)
        all[size_t(c)] = kEndsName;
    for (const char c : {' ', '\n', '\r', '\t'})
        all[size_t(c)] |= kSpace;
    for (const char c : {'<', '>', '&', '"', '\'', '=', '/'})
        all[size_t(c)] = kEndsName;
    for (const char c : {'>', '"', '\''})
        all[size_t(c)] |= kQuoteOrEnd;
    return all;
}

inline constexpr std::array<char, 256> kClasses = classes();

inline bool is(char c, char kind)
{
    return (kClasses[static_cast<unsigned char>(c)] & kind) != 0;
}

inline bool isSpace(char c)
{
    return is(c, kSpace);
}

/// Mostly one byte is sought, which the C library does best.
inline qsizetype indexOf(QByteArrayView bytes, QByteArrayView sought, qsizetype from)
{
    if (sought.size() > 1 || from >= bytes.size())
        return bytes.indexOf(sought, from);
    const void *const found = std::memchr(bytes.data() + from, sought.front(), size_t(bytes.size() - from));
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
}

inline qsizetype skipSpace(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size() && isSpace(bytes[at]))
        ++at;
    return at;
}

inline qsizetype skipName(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size() && !is(bytes[at], kEndsName))
        ++at;
    return at;
}

} // namespace ansinh::xml
