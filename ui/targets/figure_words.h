// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"

#include <QStringList>

namespace ansinh {

// The words of states and certainties in the table; core/actions/typed_cell.h reads them back.

QString stateWord(FigureState state);
QString certaintyWord(Certainty certainty);
QString attainedWord(bool attained);
/// With an empty one first: not answered.
QStringList stateChoices();
QStringList certaintyChoices();

} // namespace ansinh
