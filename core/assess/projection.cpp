// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/projection.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kFewestYears = 3;

/// Years are taken from their mean, so that the squares stay small and exact.
double lineAt(const std::vector<YearValue> &values, int year)
{
    const auto count = static_cast<double>(values.size());
    double yearSum = 0;
    double valueSum = 0;
    for (const YearValue &point : values) {
        yearSum += point.year;
        valueSum += point.value.toDouble();
    }
    const double meanYear = yearSum / count;
    const double meanValue = valueSum / count;
    double slopeAbove = 0;
    double slopeBelow = 0;
    for (const YearValue &point : values) {
        const double distance = point.year - meanYear;
        slopeAbove += distance * (point.value.toDouble() - meanValue);
        slopeBelow += distance * distance;
    }
    return meanValue + slopeAbove / slopeBelow * (year - meanYear);
}

double keptPossible(double value, TargetKind kind, double last)
{
    switch (kind) {
    case TargetKind::Ratio: return std::clamp(value, 0.0, 100.0);
    case TargetKind::Count: return std::max(value, 0.0);
    case TargetKind::Cumulative: return std::max({value, last, 0.0});
    case TargetKind::Average:
    case TargetKind::YesNo: break;
    }
    return value;
}

QString refusalOf(const Target &target, const Series &series, const Path &path)
{
    if (target.kind == TargetKind::YesNo)
        return QStringLiteral("no_numbers");
    if (path.isDue)
        return QStringLiteral("due_reached");
    const int years = static_cast<int>(series.values.size());
    if (years >= kFewestYears)
        return {};
    return years + series.disputedYears >= kFewestYears ? QStringLiteral("disputed") : QStringLiteral("too_few_years");
}

} // namespace

Projection projectionOf(const Target &target, const Series &series, const Path &path)
{
    Projection projection;
    projection.refused = refusalOf(target, series, path);
    if (projection.refused.isEmpty()) {
        const double line = lineAt(series.values, target.dueYear());
        projection.value = keptPossible(line, target.kind, series.values.back().value.toDouble());
    }
    return projection;
}

} // namespace ansinh
