// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"

#include <QColor>

namespace ansinh {

/// How a verdict is shown: always a shape and a word; the colour only helps.
struct VerdictLook
{
    QString shape; ///< "●"
    QString word; ///< "Đạt"
    QColor colour;

    QString text() const { return shape + QLatin1Char(' ') + word; }
};

VerdictLook lookOf(Verdict verdict);

} // namespace ansinh
