// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pointers.h"

namespace ansinh {

QString pointingTo(const ReportReading &reading, Content content, const QString &words)
{
    const QString place = reading.places().pointerTo(content);
    return place.isEmpty() ? QString() : QStringLiteral(" (%1 %2)").arg(words, place);
}

} // namespace ansinh
