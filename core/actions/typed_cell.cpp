// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/typed_cell.h"

#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("core/actions", sentence);
}

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

bool isEmpty(const Figure &figure)
{
    return figure.state == FigureState::Reported && !figure.value && !figure.numerator;
}

TypedAnswer answer(const Figure &figure, const QString &note = {})
{
    return isEmpty(figure) ? TypedAnswer{{}, {}, note} : TypedAnswer{figure, {}, note};
}

void clearAmounts(Figure &figure)
{
    figure.value.reset();
    figure.numerator.reset();
    figure.denominator.reset();
}

TypedAnswer withState(Figure figure, FigureState state)
{
    if (state != FigureState::Reported)
        clearAmounts(figure);
    figure.state = state;
    return answer(figure);
}

TypedAnswer emptied(Figure figure, FigureField field)
{
    if (field == FigureField::Denominator)
        figure.denominator.reset();
    else
        clearAmounts(figure);
    if (field == FigureField::State)
        figure.state = FigureState::Reported;
    return answer(figure);
}

/// Where numbers of that cell are whole: counts and the parts of a ratio.
NumberColumn columnOf(const Target &target, FigureField field)
{
    const bool isCounted = target.kind == TargetKind::Count || target.kind == TargetKind::Cumulative;
    return isCounted || field != FigureField::Value ? NumberColumn::Whole : NumberColumn::Any;
}

std::optional<Error> misplaced(const Target &target, FigureField field, const ParsedNumber &number, const Figure &figure)
{
    const bool isRatio = target.kind == TargetKind::Ratio;
    if (!isRatio && (number.kind == NumberKind::Fraction || field != FigureField::Value))
        return invalid(said(QT_TRANSLATE_NOOP("core/actions", "%1 is no share: enter one number as its value."))
                           .arg(target.code.text));
    if (number.isPercent && (!isRatio || field != FigureField::Value))
        return invalid(said(QT_TRANSLATE_NOOP("core/actions", "A percentage cannot stand here. Enter the number itself.")));
    if (number.kind == NumberKind::Fraction)
        return {};
    if (field == FigureField::Denominator && !figure.numerator)
        return invalid(said(QT_TRANSLATE_NOOP("core/actions", "Enter the numerator first, then its denominator.")));
    if (isRatio && field == FigureField::Value && figure.numerator)
        return invalid(said(QT_TRANSLATE_NOOP("core/actions",
                                              "The share is computed from numerator and denominator. Empty the "
                                              "numerator first if only the percentage is known.")));
    return {};
}

void put(const Target &target, FigureField field, const ParsedNumber &number, Figure &figure)
{
    figure.state = FigureState::Reported;
    if (number.kind == NumberKind::Fraction) {
        figure.value.reset();
        figure.numerator = number.numerator;
        figure.denominator = number.denominator;
    } else if (target.kind != TargetKind::Ratio || field == FigureField::Value) {
        figure.value = number.value;
    } else if (field == FigureField::Numerator) {
        figure.value.reset();
        figure.numerator = number.value;
    } else {
        figure.denominator = number.value;
    }
}

Result<TypedAnswer> typedNumber(const Target &target, Figure figure, FigureField field, const QString &text)
{
    if (const auto state = stateFromWords(text))
        return withState(figure, *state);
    if (target.kind == TargetKind::YesNo) {
        const auto attained = attainedFromWords(text);
        if (!attained)
            return invalid(said(QT_TRANSLATE_NOOP("core/actions", "%1 is attained or not: enter “đạt” or “không đạt”."))
                               .arg(target.code.text));
        clearAmounts(figure);
        figure.state = FigureState::Reported;
        figure.value = Decimal::fromWhole(*attained ? 1 : 0);
        return answer(figure);
    }
    const ParsedNumber number = parseNumber(text, columnOf(target, field));
    if (number.kind == NumberKind::Ambiguous && !number.readings.isEmpty())
        return TypedAnswer{{}, number.readings, explain(number, text)};
    if (!number.isRead())
        return invalid(explain(number, text));
    if (const auto error = misplaced(target, field, number, figure))
        return *error;
    put(target, field, number, figure);
    return answer(figure, explain(number, text));
}

Result<TypedAnswer> typedCertainty(Figure figure, const QString &text)
{
    const auto certainty = certaintyFromWords(text);
    if (!certainty)
        return invalid(said(QT_TRANSLATE_NOOP("core/actions",
                                              "“%1” is no kind of figure. Choose official, preliminary or estimate."))
                           .arg(text));
    figure.certainty = *certainty;
    return answer(figure);
}

Result<TypedAnswer> typedState(Figure figure, const QString &text)
{
    const auto state = stateFromWords(text);
    if (!state)
        return invalid(said(QT_TRANSLATE_NOOP("core/actions", "“%1” is no state. Choose one from the list.")).arg(text));
    if (*state == FigureState::Reported && !figure.value && !figure.numerator)
        return invalid(said(QT_TRANSLATE_NOOP("core/actions", "There is no figure yet: enter its number.")));
    return withState(figure, *state);
}

} // namespace

Result<TypedAnswer> typedInto(const Target &target, const std::optional<Figure> &before, const Figure &blank,
                              FigureField field, const QString &typed)
{
    const QString text = singleLine(typed);
    Figure figure = before.value_or(blank);
    if (field == FigureField::Note || field == FigureField::Certainty) {
        if (!before && text.isEmpty())
            return TypedAnswer{};
        if (!before)
            return invalid(said(QT_TRANSLATE_NOOP("core/actions", "Enter the figure first; this belongs to it.")));
        if (field == FigureField::Certainty)
            return typedCertainty(figure, text);
        figure.note = text;
        return answer(figure);
    }
    if (text.isEmpty())
        return before ? emptied(figure, field) : TypedAnswer{};
    return field == FigureField::State ? typedState(figure, text) : typedNumber(target, figure, field, text);
}

} // namespace ansinh
