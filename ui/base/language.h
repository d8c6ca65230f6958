// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_words.h"

class QApplication;

namespace ansinh {

/// Speaks "vi" or "en" from now on, dates and numbers included. Windows built before keep their words.
void speak(QApplication &application, const QString &language);

/// The language that the program speaks now.
bool speaksVietnamese();
/// The same for the words of a chart.
ChartLanguage chartLanguage();

} // namespace ansinh
