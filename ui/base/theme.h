// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/settings.h"

#include <QColor>

class QApplication;
class QWidget;

namespace ansinh {

/// The colours of a theme by what they are for. One accent; the rest are quiet surfaces, and the
/// colours of verdicts, which never stand without a word.
struct Colours
{
    QColor ground; ///< behind everything
    QColor surface; ///< cards, tables, fields
    QColor raised; ///< heads of tables, hovered rows
    QColor line; ///< between things
    QColor edge; ///< around fields and buttons
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentSoft; ///< selected
    QColor accentText; ///< the accent as text
    QColor good;
    QColor bad;
    QColor badSoft;
    QColor warning;
    QColor warnSoft;
    QColor disputed;
};

const Colours &coloursOf(ThemeKind theme);

/// Dresses the program: Fusion, our palette, our face; and our style sheet.
void wear(QApplication &application, ThemeKind theme, double textSize);
/// All but the style sheet, which the window wears: with one on the whole program, everything is dressed anew
/// each time that a part of it finds its parent.
void wearColours(QApplication &application, ThemeKind theme, double textSize);
/// The window and all that it opens; best when it is built.
void wearSheet(QWidget &window, double textSize);

/// The colours that the program wears now.
const Colours &colours();

} // namespace ansinh
