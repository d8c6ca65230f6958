// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// A chart on official paper speaks Vietnamese whatever the screen speaks.
enum class ChartLanguage { Vietnamese, English };

/// Words of a chart in both languages, one beside the other.
struct Phrase
{
    const char16_t *vietnamese;
    const char16_t *english;

    QString in(ChartLanguage language) const
    {
        return QString::fromUtf16(language == ChartLanguage::Vietnamese ? vietnamese : english);
    }
};

} // namespace ansinh
