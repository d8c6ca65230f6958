// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/previous_text.h"

#include "core/assess/display.h"
#include "core/plan/asked.h"
#include "core/report/reported_value.h"
#include "core/text/number_format.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

QString reportedLine(const PaperReading &reading, const Target &target, const Figure &figure)
{
    const QString text = withUpperFirst(reportedText(target, figure));
    const QString whole = previousText(reading, target);
    // Without a denominator of its own the figure says how many, not which share.
    if (target.kind == TargetKind::Ratio && figure.part.isWhole() && !reportedValue(target, figure) && !whole.isEmpty())
        return QStringLiteral("%1\n(%2)").arg(whole, text);
    if (target.kind != TargetKind::Ratio || !figure.numerator || !figure.denominator)
        return text;
    return QStringLiteral("%1\n(%2/%3)").arg(text, formatNumber(*figure.numerator), formatNumber(*figure.denominator));
}

/// A share of a khu phố is read by the number that all use, unless it brought its own.
Figure withSharedDenominator(const PaperReading &reading, const Target &target, Figure figure)
{
    const bool isMember = figure.part.kind == Part::Kind::Member;
    if (target.kind != TargetKind::Ratio || isMember || figure.denominator || !figure.numerator)
        return figure;
    for (const SharedDenominator &shared : reading.matter().denominators) {
        if (shared.name == target.denominator && shared.year == figure.period.year && shared.area == figure.part.area)
            figure.denominator = shared.value;
    }
    return figure;
}

bool ownsAlone(const PaperReading &reading, const Target &target, const Code<Organisation> &by)
{
    std::vector<Code<Organisation>> answering;
    for (const Code<Organisation> &owner : target.owners) {
        for (const Code<Organisation> &code : answeringFor(reading.plan(), owner, reading.date()))
            answering.push_back(code);
    }
    return answering.size() == 1 && answering.front() == by;
}

} // namespace

QString previousText(const PaperReading &reading, const Target &target, const Code<Organisation> &by)
{
    std::vector<const Figure *> own;
    for (const Figure &figure : reading.paper().before) {
        if (figure.target == target.code && figure.by == by)
            own.push_back(&figure);
    }
    if (own.size() == 1)
        return reportedLine(reading, target, *own.front());
    return !own.empty() || ownsAlone(reading, target, by) ? previousText(reading, target) : QString();
}

QString previousText(const PaperReading &reading, const Target &target)
{
    const std::optional<Rational> &previous = reading.assessmentOf(target).previous;
    return previous ? withUpperFirst(displayed(*previous, target)) : QString();
}

QString previousText(const PaperReading &reading, const Target &target, const Part &part)
{
    const Figure *last = nullptr;
    for (const Figure &figure : reading.paper().before) {
        const bool isIts = figure.target == target.code && figure.part == part;
        if (isIts && (!last || last->recordedAt <= figure.recordedAt))
            last = &figure;
    }
    return last ? reportedLine(reading, target, withSharedDenominator(reading, target, *last)) : QString();
}

} // namespace ansinh
