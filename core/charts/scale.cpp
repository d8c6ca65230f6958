// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double kMostSteps = 5;
constexpr double kWholeShare = 100;
constexpr double kLeastOfAll = 1.0 / 20; ///< values that are all the same are shown in steps of that share

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-9;
}

/// 1, 2, 2.5 or 5 times a power of ten: the least that is not below. Whole units are not divided.
double roundStep(double least, bool isOfWhole)
{
    if (isOfWhole && least <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const double step = factor * power;
        if (step >= least * (1 - 1e-9) && (!isOfWhole || isWhole(step)))
            return step;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 3 && !isWhole(step)) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

bool areCounted(const std::vector<double> &values, bool isShare)
{
    return !isShare && !values.empty() && std::all_of(values.begin(), values.end(), isWhole);
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
    scale.step = roundStep(most / kMostSteps, areCounted(values, isShare));
    scale.top = scale.step * std::ceil(most / scale.step * (1 - 1e-9));
    scale.decimals = decimalsOf(scale.step);
    return scale;
}

ChartScale zoomedScaleFor(const std::vector<double> &values, bool isShare, const QString &unit)
{
    const ChartScale whole = scaleFor(values, isShare, unit);
    if (values.empty())
        return whole;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double reach = std::max(*most - *least, std::abs(*most) * kLeastOfAll);
    ChartScale scale = whole;
    scale.step = roundStep(reach / kMostSteps, areCounted(values, isShare));
    scale.bottom = scale.step * (std::ceil(*least / scale.step * (1 - 1e-9)) - 1);
    scale.top = scale.step * std::ceil(*most / scale.step * (1 - 1e-9));
    scale.decimals = decimalsOf(scale.step);
    return scale.bottom > 0 ? scale : whole;
}

} // namespace ansinh
