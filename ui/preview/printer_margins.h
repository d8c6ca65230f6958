// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

#include <QMarginsF>

namespace ansinh {

/// How far from the edges of an upright sheet everything on these pages stays, in millimetres; pages that lie are
/// turned as printing turns them. Pages are counted from 0; empty pages ask for nothing.
QMarginsF freeMargins(const LaidOut &laidOut, const std::vector<int> &pages);

/// What to tell before a printer cuts something off: it cannot reach as near to an edge as the pages do. Both in
/// millimetres; empty: all is well.
QString cutOffWarning(const QMarginsF &printer, const QMarginsF &pages);

} // namespace ansinh
