// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "ui/base/fonts.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace ansinh {

namespace {

const char *const kThemeProperty = "ansinh_theme";

QColor c(QRgb rgb)
{
    return QColor(rgb);
}

/// What the style sheet calls the colours: "@surface".
std::vector<std::pair<const char *, QColor>> named(const Colours &own)
{
    // A longer name stands before one that it begins with.
    return {{"@ground", own.ground},
            {"@surface", own.surface},
            {"@raised", own.raised},
            {"@line", own.line},
            {"@edge", own.edge},
            {"@text", own.text},
            {"@muted", own.muted},
            {"@accentSoft", own.accentSoft},
            {"@accentText", own.accentText},
            {"@accent", own.accent},
            {"@onAccent", own.onAccent},
            {"@warnSoft", own.warnSoft},
            {"@warning", own.warning},
            {"@badSoft", own.badSoft},
            {"@bad", own.bad}};
}

QString styleSheet(const Colours &own, double textSize)
{
    QFile file(QStringLiteral(":/ui/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, colour] : named(own))
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QStringLiteral("%title"), QStringLiteral("%1pt").arg(textSize * 1.35));
    sheet.replace(QStringLiteral("%huge"), QStringLiteral("%1pt").arg(textSize * 2));
    sheet.replace(QStringLiteral("%small"), QStringLiteral("%1pt").arg(textSize * 0.9));
    return sheet;
}

QPalette paletteOf(const Colours &own)
{
    QPalette palette;
    palette.setColor(QPalette::Window, own.ground);
    palette.setColor(QPalette::WindowText, own.text);
    palette.setColor(QPalette::Base, own.surface);
    palette.setColor(QPalette::AlternateBase, own.raised);
    palette.setColor(QPalette::Text, own.text);
    palette.setColor(QPalette::Button, own.surface);
    palette.setColor(QPalette::ButtonText, own.text);
    palette.setColor(QPalette::BrightText, own.bad);
    palette.setColor(QPalette::PlaceholderText, own.muted);
    palette.setColor(QPalette::ToolTipBase, own.surface);
    palette.setColor(QPalette::ToolTipText, own.text);
    palette.setColor(QPalette::Highlight, own.accent);
    palette.setColor(QPalette::HighlightedText, own.onAccent);
    palette.setColor(QPalette::Link, own.accentText);
    palette.setColor(QPalette::Mid, own.line);
    palette.setColor(QPalette::Dark, own.edge);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, own.muted);
    return palette;
}

} // namespace

const Colours &coloursOf(ThemeKind theme)
{
    static const Colours kLight
        = {c(0xf4f6f8), c(0xffffff), c(0xf8fafc), c(0xe5e9ee), c(0xd3dae2), c(0x1b2430), c(0x5f6b7a), c(0x0b6b55),
           c(0xffffff), c(0xe3f1ed), c(0x0b6b55), c(0x0b6b45), c(0xb3261e), c(0xfdeceb), c(0x9a5200), c(0xfdf3e1), c(0x6b3fa0)};
    static const Colours kDark
        = {c(0x14181c), c(0x1c2227), c(0x222a30), c(0x2d363d), c(0x3d4850), c(0xe4e9ed), c(0x9aa7b2), c(0x138067),
           c(0xffffff), c(0x17382f), c(0x5fd0ae), c(0x63d19a), c(0xff8a80), c(0x45211f), c(0xf0b35a), c(0x3b2f18), c(0xc9a4ff)};
    return theme == ThemeKind::Dark ? kDark : kLight;
}

void wear(QApplication &application, ThemeKind theme, double textSize)
{
    wearColours(application, theme, textSize);
    application.setStyleSheet(styleSheet(colours(), textSize));
}

void wearColours(QApplication &application, ThemeKind theme, double textSize)
{
    application.setProperty(kThemeProperty, static_cast<int>(theme));
    if (application.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setFont(screenFont(textSize));
    QApplication::setPalette(paletteOf(coloursOf(theme)));
}

void wearSheet(QWidget &window, double textSize)
{
    window.setStyleSheet(styleSheet(colours(), textSize));
}

const Colours &colours()
{
    return coloursOf(static_cast<ThemeKind>(qApp->property(kThemeProperty).toInt()));
}

} // namespace ansinh
