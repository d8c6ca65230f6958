// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/contrast.h"
#include "ui/base/fonts.h"
#include "ui/base/theme.h"

using namespace ansinh;
using namespace ansinh::test;

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
