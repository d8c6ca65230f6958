// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_rows.h"
#include "core/exchange/row_cells.h"

namespace ansinh {

namespace {

constexpr int kProjectedDecimals = 6;

template <class T> QString wordOf(const std::optional<T> &value)
{
    return value ? nameOf(*value) : QString();
}

/// A projection is a line through points, no exact number: what is far behind the point may differ between machines.
QString projected(const std::optional<double> &value)
{
    return value ? cellOf(Rational(Decimal::fromMillionths(qRound64(*value * Decimal::kScale))), kProjectedDecimals)
                 : QString();
}

void layMeasured(RowWriter &row, const Measured &measured)
{
    row.number(measured.value);
    row.number(measured.numerator);
    row.number(measured.denominator);
    row.text(wordOf(measured.state));
    row.text(wordOf(measured.certainty));
}

void layPath(RowWriter &row, const Assessment &its)
{
    row.number(its.targetValue);
    row.number(its.baseline);
    row.text(its.baselineYear ? QString::number(*its.baselineYear) : QString());
    row.number(its.expected);
    row.text(projected(its.projection));
    row.text(its.projectionRefused);
    row.text(its.gap ? QString::number(*its.gap) : QString());
    row.number(its.neededPace);
    row.number(its.previous);
    row.number(its.change);
}

PackageRow assessmentRow(const Assessment &its, const Target &target)
{
    RowWriter row;
    row.code(its.target);
    row.text(target.name);
    row.text(target.unit);
    row.period(its.period);
    row.text(nameOf(its.verdict));
    layMeasured(row, its.measured);
    layPath(row, its);
    row.number(its.assigned);
    row.text(its.assignedAttained ? cellOf(*its.assignedAttained) : QString());
    row.whole(static_cast<qint64>(its.partsMissing.size()));
    row.truth(its.measured.disputed || its.verdict == Verdict::Disputed);
    return row.row();
}

} // namespace

std::vector<PackageRow> assessmentRows(const std::vector<JudgedPeriod> &judged)
{
    std::vector<PackageRow> rows;
    for (const JudgedPeriod &its : judged) {
        for (const Assessment &assessment : its.assessments)
            rows.push_back(assessmentRow(assessment, *its.plan->target(assessment.target)));
    }
    return rows;
}

} // namespace ansinh
