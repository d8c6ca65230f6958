// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_look.h"

namespace ansinh {

namespace {

QColor grey(const QColor &colour)
{
    const int light = qGray(colour.rgb());
    return QColor(light, light, light, colour.alpha());
}

} // namespace

QColor ChartLook::colourOf(ChartTone tone) const
{
    switch (tone) {
    case ChartTone::Attained:
    case ChartTone::OnTrack: return own.good;
    case ChartTone::Behind: return own.bad;
    case ChartTone::Disputed: return own.disputed;
    case ChartTone::Missing:
    case ChartTone::Begun:
    case ChartTone::None: break;
    }
    return own.muted;
}

ChartLook screenLook()
{
    return {colours(), false};
}

ChartLook paperLook()
{
    ChartLook look{coloursOf(ThemeKind::Light), true};
    look.own.ground = look.own.surface = Qt::white;
    look.own.text = Qt::black;
    return look;
}

ChartLook greyed(const ChartLook &look)
{
    ChartLook grown = look;
    Colours &own = grown.own;
    for (QColor *colour : {&own.ground, &own.surface, &own.raised, &own.line, &own.edge, &own.text, &own.muted,
                           &own.accent, &own.onAccent, &own.accentSoft, &own.accentText, &own.good, &own.bad,
                           &own.badSoft, &own.warning, &own.warnSoft, &own.disputed})
        *colour = grey(*colour);
    return grown;
}

} // namespace ansinh
