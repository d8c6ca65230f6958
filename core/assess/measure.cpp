// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/measure.h"

#include "core/assess/part_measure.h"
#include "core/assess/whole_measure.h"

namespace ansinh {

Measured measure(const TargetHistory &history, const Period &period)
{
    return wholeMeasure(FigureIndex(history), period).whole;
}

Measured measurePart(const TargetHistory &history, const Period &period, const Part &part)
{
    if (part.isWhole())
        return measure(history, period);
    return partMeasure(FigureIndex(history), period, part).measured;
}

} // namespace ansinh
