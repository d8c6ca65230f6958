// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/part_measure.h"

#include "core/assess/dispute.h"
#include "core/assess/whole_measure.h"

#include <algorithm>

namespace ansinh {

namespace {

/// A figure with what it amounts to.
struct Answer
{
    const Figure *figure = nullptr;
    Measured measured;

    bool isStatedValue() const { return figure->state == FigureState::Reported && measured.hasValue(); }
};

Rational lastEarlierValue(const FigureIndex &index, const Period &period, const Part &part)
{
    const std::vector<Period> &periods = index.periods();
    for (auto earlier = periods.rbegin(); earlier != periods.rend(); ++earlier) {
        if (!(*earlier < period))
            continue;
        const Measured measured = measureOf(index, *earlier, part);
        if (measured.hasValue())
            return *measured.value;
    }
    return {};
}

std::optional<Rational> valueOfNoneArisen(const FigureIndex &index, const Figure &figure)
{
    if (index.target().kind == TargetKind::Count)
        return Rational();
    if (index.target().kind == TargetKind::Cumulative)
        return lastEarlierValue(index, figure.period, figure.part);
    return std::nullopt;
}

void measureRatio(const FigureIndex &index, const Figure &figure, Measured &measured)
{
    measured.numerator = figure.numerator;
    if (!figure.numerator) {
        measured.value = figure.value;
        return;
    }
    measured.denominator
        = figure.denominator ? figure.denominator : index.sharedDenominator(figure.period.year, figure.part);
    if (measured.denominator && *measured.denominator > Decimal())
        measured.value = Rational::percent(*measured.numerator, *measured.denominator);
    else if (!measured.denominator && figure.value)
        measured.value = figure.value;
}

bool hasFraction(const Measured &measured)
{
    return measured.numerator && measured.denominator;
}

/// 19/20 and 38/40 are the same share of different facts: they disagree.
bool agree(const Measured &a, const Measured &b)
{
    if (hasFraction(a) && hasFraction(b))
        return a.numerator == b.numerator && a.denominator == b.denominator;
    return a.value == b.value;
}

bool allAgree(const std::vector<Answer> &answers)
{
    for (size_t i = 0; i < answers.size(); ++i)
        for (size_t j = i + 1; j < answers.size(); ++j)
            if (!agree(answers[i].measured, answers[j].measured))
                return false;
    return true;
}

bool canBeAdded(const FigureIndex &index, const Measured &measured)
{
    switch (index.target().kind) {
    case TargetKind::Ratio: return measured.hasValue() && hasFraction(measured);
    case TargetKind::Count:
    case TargetKind::Cumulative: return measured.hasValue();
    case TargetKind::Average:
    case TargetKind::YesNo: return false;
    }
    return false;
}

/// Of answers that agree, the one that says most: numerator and denominator, then the surest.
Measured fullest(const std::vector<Answer> &answers)
{
    Measured best = answers.front().measured;
    for (const Answer &answer : answers) {
        const Certainty surest = std::min(*best.certainty, *answer.measured.certainty);
        if (hasFraction(answer.measured) && !hasFraction(best))
            best = answer.measured;
        best.certainty = surest;
    }
    return best;
}

PartMeasure disputedMeasure(const FigureIndex &index, const std::vector<Answer> &answers)
{
    std::vector<const Figure *> sides;
    for (const Answer &answer : answers)
        sides.push_back(answer.figure);
    PartMeasure part;
    part.isAnswered = true;
    part.dispute = sourcesDispute(index, sides.front()->period, sides);
    const QString choice = choiceOn(*part.dispute, index);
    for (const Answer &answer : answers) {
        if (answer.figure->by.text == choice)
            part.measured = answer.measured;
        part.addsUp = part.addsUp || canBeAdded(index, answer.measured);
    }
    if (part.dispute->isOpen) {
        part.measured.state = FigureState::Reported;
        part.measured.disputed = true;
    } else {
        part.addsUp = canBeAdded(index, part.measured);
    }
    return part;
}

PartMeasure agreedMeasure(const FigureIndex &index, const Measured &measured)
{
    PartMeasure part;
    part.isAnswered = true;
    part.measured = measured;
    part.addsUp = canBeAdded(index, measured);
    return part;
}

/// Answers without a stated value: what nothing arisen is worth, else the state that all share.
Measured stateOf(const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers)
        if (answer.measured.hasValue())
            return answer.measured;
    for (const Answer &answer : answers)
        if (answer.figure->state != answers.front().figure->state)
            return {};
    return answers.front().measured;
}

} // namespace

Measured measuredOf(const FigureIndex &index, const Figure &figure)
{
    Measured measured;
    measured.state = figure.state;
    if (figure.state == FigureState::NoneArisen)
        measured.value = valueOfNoneArisen(index, figure);
    else if (figure.state == FigureState::Reported && index.target().kind == TargetKind::Ratio)
        measureRatio(index, figure, measured);
    else if (figure.state == FigureState::Reported)
        measured.value = figure.value;
    if (measured.hasValue())
        measured.certainty = figure.certainty;
    return measured;
}

PartMeasure partMeasure(const FigureIndex &index, const Period &period, const Part &part)
{
    const FigureRange figures = index.figuresOf(period, part);
    if (figures.isEmpty())
        return {};
    if (figures.last - figures.first == 1)
        return agreedMeasure(index, measuredOf(index, **figures.first));
    std::vector<Answer> stated;
    std::vector<Answer> others;
    for (const Figure *figure : figures) {
        const Answer answer{figure, measuredOf(index, *figure)};
        (answer.isStatedValue() ? stated : others).push_back(answer);
    }
    if (stated.empty())
        return agreedMeasure(index, stateOf(others));
    if (allAgree(stated))
        return agreedMeasure(index, fullest(stated));
    return disputedMeasure(index, stated);
}

} // namespace ansinh
