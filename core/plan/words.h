// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace ansinh {

/// One value of an enum with the stable word for it in JSON.
template <class E> struct Word
{
    E value;
    const char *name;
};

/// The word for a value. Every value stands in its table.
template <class E, std::size_t N> QString wordFor(const std::array<Word<E>, N> &table, E value)
{
    for (const Word<E> &word : table)
        if (word.value == value)
            return QString::fromLatin1(word.name);
    return {};
}

/// The value for a word; absent: no such word.
template <class E, std::size_t N> std::optional<E> valueFor(const std::array<Word<E>, N> &table, const QString &name)
{
    for (const Word<E> &word : table)
        if (name == QLatin1String(word.name))
            return word.value;
    return std::nullopt;
}

} // namespace ansinh
