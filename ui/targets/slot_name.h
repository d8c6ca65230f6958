// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"

namespace ansinh {

class Desk;

/// "CT14" of the whole ward, "CT14 · Khu phố 2" of a part.
QString slotName(Desk &desk, const FigureKey &slot);

/// What is said of a figure, with its target and part named: where the sentence names the target, the part joins
/// it there, else both stand before it.
QString saidOf(const QString &slotName, const Code<Target> &target, const QString &sentence);

} // namespace ansinh
