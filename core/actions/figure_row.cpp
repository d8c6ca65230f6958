// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_row.h"

#include "core/actions/figure_said.h"
#include "core/actions/typed_cell.h"
#include "core/forms/form.h"
#include "core/text/normalise.h"
#include "core/text/number_format.h"

namespace ansinh {

/// What the number cells and the state of a row come to.
struct FigureRowReader::Amounts
{
    std::optional<Decimal> value;
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    std::optional<FigureState> state;
    bool isOpen = false;

    bool hasAmount() const { return value || numerator; }
    void take(const AmountReading &reading)
    {
        isOpen = isOpen || reading.isOpen;
        if (reading.state && !state)
            state = reading.state;
    }
    void clear()
    {
        value.reset();
        numerator.reset();
        denominator.reset();
    }
};

namespace {

/// Decimals that the number needs.
int decimalsOf(Decimal number)
{
    const QString text = number.toString();
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

/// Whether a share was rounded, or cut, to that value.
bool agrees(Decimal value, const Rational &share)
{
    qint64 step = Decimal::kScale;
    for (int i = decimalsOf(value); i > 0; --i)
        step /= 10;
    const Rational difference = share < Rational(value) ? Rational(value) - share : share - Rational(value);
    return difference < Rational(Decimal::fromMillionths(qMax<qint64>(step, 1)));
}

bool isIdle(const FilledCell &cell)
{
    return cell.isBlank() || isPlaceholder(cell) || cell.text.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
}

std::optional<bool> attainedIn(const FilledCell &cell)
{
    if (cell.number && cell.number->isZero())
        return false;
    if (cell.number && *cell.number == Decimal::fromWhole(1))
        return true;
    if (cell.text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (cell.text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    return cell.number ? std::nullopt : attainedFromWords(cell.text);
}

} // namespace

void FigureRowReader::readYesNo(const FilledFigureRow &row, Amounts &amounts)
{
    if (row.value.isBlank())
        return;
    if (m_cells.isUnreadable(row.value)) {
        amounts.isOpen = true;
        return;
    }
    if (const auto attained = attainedIn(row.value)) {
        amounts.value = Decimal::fromWhole(*attained ? 1 : 0);
        return;
    }
    const auto state = stateFromWords(row.value.text);
    if (isPlaceholder(row.value) || (state && *state != FigureState::Reported)) {
        amounts.take(m_cells.read(row.value, AmountKind::Amount));
        return;
    }
    amounts.isOpen = true;
    m_cells.raise("not_yes_no", row.value, {m_asked.subject, row.value.text});
}

/// "38/40" in one cell, and perhaps a denominator of its own.
void FigureRowReader::putFraction(const FilledFigureRow &row, const AmountReading &denominator, Amounts &amounts)
{
    if (!denominator.number || denominator.number == amounts.denominator)
        return;
    const QString own = fractionWords(*amounts.numerator, denominator.number);
    const QString written = fractionWords(*amounts.numerator, amounts.denominator);
    const int choice = m_cells.ask("value_and_fraction", row.denominator, {m_asked.subject, written, own}, {own, written});
    amounts.isOpen = amounts.isOpen || choice < 0;
    if (choice == 0)
        amounts.denominator = denominator.number;
}

/// A value beside numerator and denominator.
void FigureRowReader::compareValue(const FilledFigureRow &row, Decimal value, Amounts &amounts)
{
    const std::optional<Decimal> under = amounts.denominator ? amounts.denominator : m_asked.shared;
    const QString written = fractionWords(*amounts.numerator, amounts.denominator);
    const QString percent = formatNumber(value) + u'%';
    if (under && !under->isZero() && agrees(value, Rational::percent(*amounts.numerator, *under))) {
        m_cells.raise("value_and_fraction:alike", row.value, {m_asked.subject, percent, written});
        return;
    }
    const int choice = m_cells.ask("value_and_fraction", row.value, {m_asked.subject, percent, written},
                                   {written, percent});
    amounts.isOpen = amounts.isOpen || choice < 0;
    if (choice == 1) {
        amounts.clear();
        amounts.value = value;
    }
}

void FigureRowReader::readRatio(const FilledFigureRow &row, Amounts &amounts)
{
    constexpr int kTiny = 2;
    const bool isTiny = m_asked.target.value && *m_asked.target.value < Decimal::fromWhole(kTiny);
    const AmountReading numerator = m_cells.read(row.numerator, AmountKind::Count);
    const AmountReading denominator = m_cells.read(row.denominator, AmountKind::Count);
    const AmountReading value = m_cells.read(row.value, AmountKind::Share, isTiny);
    for (const AmountReading *reading : {&numerator, &denominator, &value})
        amounts.take(*reading);
    amounts.numerator = numerator.number;
    amounts.denominator = denominator.number;
    const auto &fraction = numerator.fraction ? numerator.fraction
        : denominator.fraction                ? denominator.fraction
                                              : value.fraction;
    if (fraction) {
        amounts.numerator = fraction->first;
        amounts.denominator = fraction->second;
        putFraction(row, denominator, amounts);
    }
    if (amounts.numerator && value.number)
        compareValue(row, *value.number, amounts);
    else if (value.number) {
        amounts.value = value.number;
        amounts.denominator.reset();
        m_cells.raise("percent_without_numbers", row.value, {m_asked.subject});
    } else if (amounts.denominator && !amounts.numerator) {
        if (!amounts.state && !amounts.isOpen && amounts.denominator != m_asked.shared
            && !(m_asked.before && m_asked.before->denominator == amounts.denominator))
            m_cells.raise("no_numerator", row.denominator, {m_asked.subject});
        amounts.denominator.reset();
    }
}

void FigureRowReader::readAmounts(const FilledFigureRow &row, Amounts &amounts)
{
    const TargetKind kind = m_asked.target.kind;
    if (kind == TargetKind::Ratio)
        return readRatio(row, amounts);
    for (const FilledCell *cell : {&row.numerator, &row.denominator}) {
        if (isIdle(*cell))
            continue;
        amounts.isOpen = true;
        m_cells.raise("wrong_shape", *cell, {m_asked.subject});
        return;
    }
    if (kind == TargetKind::YesNo)
        return readYesNo(row, amounts);
    const AmountReading value
        = m_cells.read(row.value, kind == TargetKind::Average ? AmountKind::Amount : AmountKind::Count);
    amounts.take(value);
    amounts.value = value.number;
    if (!value.fraction)
        return;
    amounts.isOpen = true;
    m_cells.raise("not_a_number:fraction", row.value, {row.value.text});
}

/// The state of the list beside what the number cells say.
void FigureRowReader::readState(const FilledFigureRow &row, Amounts &amounts)
{
    if (row.state.isBlank() || isPlaceholder(row.state))
        return;
    const auto state = m_cells.isUnreadable(row.state) ? std::nullopt : stateFromWords(row.state.text);
    if (!state) {
        amounts.isOpen = true;
        if (!row.state.isError && !row.state.isFormulaWithoutValue)
            m_cells.raise("unknown_state", row.state, {row.state.text});
        return;
    }
    if (*state == FigureState::Reported)
        return;
    const bool isNought = *state == FigureState::NoneArisen && amounts.value && amounts.value->isZero()
        && m_asked.target.kind != TargetKind::Ratio && m_asked.target.kind != TargetKind::YesNo;
    if (amounts.hasAmount() && !isNought) {
        Figure figure = m_asked.blank;
        figure.value = amounts.value;
        figure.numerator = amounts.numerator;
        figure.denominator = amounts.denominator;
        const QString written = figureWords(figure, m_asked.target);
        const int choice = m_cells.ask("state_with_value", row.state, {m_asked.subject, written, row.state.text},
                                       {written, formWord(*state)});
        amounts.isOpen = amounts.isOpen || choice < 0;
        if (choice != 1)
            return;
    }
    amounts.clear();
    amounts.state = *state;
}

Certainty FigureRowReader::certaintyOf(const FilledFigureRow &row, const Figure &figure, bool &isOpen)
{
    const bool isSame = m_asked.before && amountsToTheSame(*m_asked.before, figure);
    if (row.certainty.isBlank() || isPlaceholder(row.certainty))
        return isSame ? m_asked.before->certainty : Certainty::Official;
    if (const auto certainty = certaintyFromWords(row.certainty.text))
        return *certainty;
    const std::vector<Certainty> all{Certainty::Official, Certainty::Preliminary, Certainty::Estimate};
    const int choice = m_cells.ask("unknown_certainty", row.certainty, {row.certainty.text},
                                   {formWord(all[0]), formWord(all[1]), formWord(all[2])});
    isOpen = isOpen || choice < 0;
    return choice < 0 ? Certainty::Official : all[size_t(choice)];
}

/// A dash beside a state says nothing more.
FilledFigureRow FigureRowReader::withoutIdleDashes(FilledFigureRow row)
{
    const auto listed = stateFromWords(row.state.text);
    if (!listed || *listed == FigureState::Reported)
        return row;
    for (FilledCell *cell : {&row.numerator, &row.denominator, &row.value}) {
        if (isPlaceholder(*cell))
            cell->text.clear();
    }
    return row;
}

FilledCell FigureRowReader::firstAnswer(const FilledFigureRow &row) const
{
    for (const FilledCell *cell : {&row.numerator, &row.denominator, &row.value, &row.state}) {
        if (!cell->isBlank() && !isIdle(*cell))
            return *cell;
    }
    for (const FilledCell *cell : {&row.numerator, &row.denominator, &row.value}) {
        if (!cell->isBlank())
            return *cell;
    }
    return m_asked.target.kind == TargetKind::Ratio ? row.numerator : row.value;
}

FigureRowReading FigureRowReader::read(const FilledFigureRow &written)
{
    const FilledFigureRow row = withoutIdleDashes(written);
    FigureRowReading reading;
    reading.first = firstAnswer(row);
    Amounts amounts;
    readAmounts(row, amounts);
    readState(row, amounts);
    const bool isAnswered = amounts.hasAmount() || amounts.state;
    reading.isBlank = !isAnswered && !amounts.isOpen;
    if (!isAnswered)
        return reading;
    Figure figure = m_asked.blank;
    figure.state = amounts.hasAmount() ? FigureState::Reported : *amounts.state;
    figure.value = amounts.value;
    figure.numerator = amounts.numerator;
    figure.denominator = amounts.denominator;
    bool isOpen = amounts.isOpen;
    figure.certainty = certaintyOf(row, figure, isOpen);
    figure.note = row.note.isError ? QString() : singleLine(row.note.text);
    if (figure.note.isEmpty() && m_asked.before && amountsToTheSame(*m_asked.before, figure))
        figure.note = m_asked.before->note;
    if (!isOpen)
        reading.figure = figure;
    return reading;
}

} // namespace ansinh
