// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double kMostSteps = 5;
constexpr double kWholeShare = 100;

/// 1, 2, 2.5 or 5 times a power of ten: the least that is not below.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 3 && std::abs(step - std::round(step)) > 1e-9) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace

ChartScale scaleFor(const std::vector<double> &values, bool isShare, const QString &unit)
{
    double most = 0;
    for (const double value : values)
        most = std::max(most, value);
    ChartScale scale;
    scale.unit = unit;
    if (most <= 0)
        most = isShare ? kWholeShare : 1;
    if (isShare && most <= kWholeShare && most > kWholeShare / 2)
        most = kWholeShare;
    scale.step = roundStep(most / kMostSteps);
    scale.top = scale.step * std::ceil(most / scale.step * (1 - 1e-9));
    scale.decimals = decimalsOf(scale.step);
    return scale;
}

} // namespace ansinh
