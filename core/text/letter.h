// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace ansinh {

/// The six tones in the order of the dictionary.
enum class Tone : quint8 { Ngang, Huyen, Hoi, Nga, Sac, Nang };

/// A precomposed letter taken apart in its two layers: "ế" is "ê" with the tone sắc, and "ê" is "e".
/// đ has the plain letter d. What carries no accent is its own toneless and plain letter.
struct Letter
{
    char16_t toneless;
    char16_t plain;
    Tone tone;
};

/// Latin letters of any language; everything else is returned as it is.
Letter letterOf(QChar c);

/// Puts a tone on one of the twelve vowels, either case; any other character is returned as it is.
QChar withTone(QChar toneless, Tone tone);

/// One of a ă â e ê i o ô ơ u ư y in either case, with or without a tone.
bool isVietnameseVowel(QChar c);

} // namespace ansinh
