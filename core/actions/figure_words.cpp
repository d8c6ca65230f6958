// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

std::optional<Error> readYesNo(const FigureEntry &entry, Figure &figure)
{
    figure.value = yesOrNo(entry.value);
    if (figure.value)
        return {};
    return invalid(QCoreApplication::translate("core/actions",
                                               "The target %1 is attained or not: give the value yes or no, not “%2”.")
                       .arg(figure.target.text, entry.value));
}

std::optional<Error> readNumber(const QString &text, std::optional<Decimal> &number)
{
    if (text.isEmpty())
        return {};
    const auto read = Decimal::from(text);
    if (!read)
        return read.error();
    number = *read;
    return {};
}

std::optional<Error> readRatio(const FigureEntry &entry, Figure &figure)
{
    if (entry.numerator.isEmpty())
        return invalid(
            QCoreApplication::translate("core/actions", "There is a denominator without a numerator. Give both."));
    if (auto error = readNumber(entry.numerator, figure.numerator))
        return error;
    return readNumber(entry.denominator, figure.denominator);
}

std::optional<Error> readState(const FigureEntry &entry, bool hasAmount, Figure &figure)
{
    const auto state = figureStateFrom(entry.state);
    if (!state)
        return invalid(
            QCoreApplication::translate("core/actions",
                                        "There is no state “%1”. Give reported, none_arisen, not_available or "
                                        "not_assessable.")
                .arg(entry.state));
    figure.state = *state;
    if (hasAmount == (*state == FigureState::Reported))
        return {};
    if (hasAmount)
        return invalid(QCoreApplication::translate("core/actions",
                                                   "The state %1 says that there is no value. Leave one of them out.")
                           .arg(entry.state));
    return invalid(QCoreApplication::translate("core/actions", "The state reported needs a value or a numerator."));
}

} // namespace

std::optional<Decimal> yesOrNo(const QString &word)
{
    if (word.compare(QStringLiteral("yes"), Qt::CaseInsensitive) == 0)
        return Decimal::fromWhole(1);
    if (word.compare(QStringLiteral("no"), Qt::CaseInsensitive) == 0)
        return Decimal::fromWhole(0);
    return {};
}

std::optional<Error> readAmounts(const FigureEntry &entry, const Target &target, Figure &figure)
{
    const bool hasRatio = !entry.numerator.isEmpty() || !entry.denominator.isEmpty();
    const bool hasValue = !entry.value.isEmpty();
    if (hasRatio && hasValue)
        return invalid(QCoreApplication::translate(
            "core/actions", "There are both a value and a numerator. Give one of them; the share is computed."));
    if (!hasRatio && !hasValue && entry.state.isEmpty())
        return invalid(
            QCoreApplication::translate("core/actions", "There is no value, no numerator and no state. Give one."));
    if (!entry.state.isEmpty()) {
        if (auto error = readState(entry, hasRatio || hasValue, figure))
            return error;
    }
    if (hasRatio)
        return readRatio(entry, figure);
    if (hasValue && target.kind == TargetKind::YesNo)
        return readYesNo(entry, figure);
    return readNumber(entry.value, figure.value);
}

std::optional<Error> readCircumstances(const FigureEntry &entry, Figure &figure)
{
    if (!entry.certainty.isEmpty()) {
        const auto certainty = certaintyFrom(entry.certainty);
        if (!certainty)
            return invalid(QCoreApplication::translate(
                               "core/actions", "There is no certainty “%1”. Give official, preliminary or estimate.")
                               .arg(entry.certainty));
        figure.certainty = *certainty;
    }
    if (entry.asOf.isEmpty())
        return {};
    const QDate day = QDate::fromString(entry.asOf, Qt::ISODate);
    if (!day.isValid() || day.year() < Year::kFirst || day.year() > Year::kLast)
        return invalid(
            QCoreApplication::translate("core/actions", "“%1” is not a date. Write it as 2026-11-05.").arg(entry.asOf));
    figure.asOf = day;
    return {};
}

} // namespace ansinh
