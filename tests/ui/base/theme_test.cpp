// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/base/fonts.h"
#include "ui/base/theme.h"

#include <cmath>

using namespace ansinh;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// As WCAG 2 reckons it: 4.5 is readable text.
double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST_CASE("Every text can be read on every ground, in the light and in the dark")
{
    const auto theme = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    const Colours &own = coloursOf(theme);
    for (const QColor &ground : {own.ground, own.surface, own.raised, own.accentSoft}) {
        for (const QColor &text : {own.text, own.muted, own.accentText, own.good, own.bad, own.warning, own.disputed}) {
            INFO(int(theme) << ' ' << text.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
    CHECK(contrast(own.onAccent, own.accent) >= 4.5);
    CHECK(contrast(own.bad, own.badSoft) >= 4.5);
}

TEST_CASE("The face of the screen has every Vietnamese letter, and size is kept")
{
    const QFont font = screenFont(11);
    CHECK(isCompleteForVietnamese(font));
    CHECK(font.pointSizeF() == 11);
}
