// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/earlier_remark.h"

#include "core/assess/display.h"
#include "core/assess/dispute.h"
#include "core/assess/part_measure.h"
#include "core/assess/series.h"
#include "core/assess/whole_measure.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

const Rational kMostPoints = Rational::fromWhole(20);
const Rational kMostTimes = Rational::fromWhole(2);

struct Earlier
{
    Period period;
    Rational value;
};

/// The newest value of the same part before the figure, since the last break.
std::optional<Earlier> earlierThan(const Figure &figure, const FigureIndex &index, bool sameHalfOnly)
{
    const int first = firstYear(index.history(), figure.period.year);
    const std::vector<Period> &periods = index.periods();
    for (auto past = periods.rbegin(); past != periods.rend(); ++past) {
        if (!(*past < figure.period) || past->year.number() < first)
            continue;
        if (sameHalfOnly && past->half != figure.period.half)
            continue;
        const Measured measured = measureOf(index, *past, figure.part);
        if (measured.hasValue())
            return Earlier{*past, *measured.value};
    }
    return std::nullopt;
}

Remark falling(const Target &target, const Rational &value, const Earlier &earlier)
{
    return {false, QStringLiteral("falling_cumulative"),
            QCoreApplication::translate("core/assess",
                                        "%1 is counted to date and cannot fall: %2 is below the %3 of %4. Check it.")
                .arg(target.code.text, displayed(value, target), displayed(earlier.value, target),
                     itemName(earlier.period))};
}

Remark jump(const Target &target, const Rational &value, const Earlier &earlier)
{
    return {false, QStringLiteral("jump"),
            QCoreApplication::translate("core/assess", "%1 jumps from %3 in %4 to %2. Check that it is right.")
                .arg(target.code.text, displayed(value, target), displayed(earlier.value, target),
                     itemName(earlier.period))};
}

} // namespace

bool isJump(TargetKind kind, const Rational &value, const Rational &earlier)
{
    if (kind == TargetKind::YesNo)
        return false;
    if (kind == TargetKind::Ratio)
        return value - earlier > kMostPoints || earlier - value > kMostPoints;
    return earlier > Rational() && (value > earlier * kMostTimes || value * kMostTimes < earlier);
}

std::vector<Remark> earlierRemarks(const Figure &figure, const FigureIndex &index)
{
    const Measured measured = measuredOf(index, figure);
    if (!measured.hasValue())
        return {};
    const Target &target = index.target();
    std::vector<Remark> remarks;
    if (target.kind == TargetKind::Cumulative) {
        const std::optional<Earlier> last = earlierThan(figure, index, false);
        if (last && *measured.value < last->value)
            remarks.push_back(falling(target, *measured.value, *last));
    }
    const std::optional<Earlier> last = earlierThan(figure, index, true);
    if (last && isJump(target.kind, *measured.value, last->value))
        remarks.push_back(jump(target, *measured.value, *last));
    return remarks;
}

} // namespace ansinh
