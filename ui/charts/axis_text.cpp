// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_text.h"

#include "core/text/number_format.h"

#include <cmath>

namespace ansinh {

std::vector<double> ticksOf(const ChartScale &scale)
{
    std::vector<double> ticks;
    for (double value = scale.bottom; value < scale.top + scale.step / 2; value += scale.step)
        ticks.push_back(value);
    return ticks;
}

QString tickLabel(const ChartScale &scale, double value)
{
    const auto thousandths = static_cast<qint64>(std::llround(value * 1000));
    const Rational number = Rational::quotient(Rational::fromWhole(thousandths), Rational::fromWhole(1000));
    const QString text = formatFixed(number, scale.decimals);
    return scale.unit == QLatin1String("%") ? text + QLatin1Char('%') : text;
}

} // namespace ansinh
