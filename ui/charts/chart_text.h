// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <vector>

namespace ansinh {

// Faces and widths of the words in charts.

QFont boldOf(QFont font);
/// The font in another size: in pixels or points as it was.
QFont sized(const QFont &font, double factor);
/// The widest of the texts that have most letters: a measure of a column without measuring every text.
double widestOf(const std::vector<QString> &texts, const QFont &font);

} // namespace ansinh
