// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// A face of Times New Roman; Liberation Serif has the same widths.
struct Face
{
    double size = 14; ///< points
    bool bold = false;
    bool italic = false;
};

/// How long the text is in one line, in points, without kerning: what a file needs where it can only be told
/// lengths ("a line as long as the motto"). Bold italic counts as bold.
double textWidth(const QString &text, const Face &face);

/// How many lines the text takes in that width when words are never parted; line feeds count.
int linesIn(const QString &text, const Face &face, double width);

/// The narrowest width, up to that one, in which the text takes no more lines: its lines are then about
/// equally long.
double balancedWidth(const QString &text, const Face &face, double width);

} // namespace ansinh
