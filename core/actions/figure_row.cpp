// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_row.h"

#include "core/actions/figure_amounts.h"
#include "core/actions/figure_said.h"
#include "core/actions/typed_cell.h"
#include "core/forms/form.h"
#include "core/text/normalise.h"

namespace ansinh {

namespace {

bool isIdle(const FilledCell &cell)
{
    return cell.isBlank() || isPlaceholder(cell) || cell.text.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
}

} // namespace

void FigureRowReader::readYesNo(const FilledFigureRow &row, FigureAmounts &amounts)
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
        amounts.take(m_cells.read(row.value, AmountKind::Amount), row.value);
        return;
    }
    amounts.isOpen = true;
    m_cells.raise("not_yes_no", row.value, {m_asked.subject, row.value.text});
}

void FigureRowReader::readAmounts(const FilledFigureRow &row, FigureAmounts &amounts)
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
    amounts.take(value, row.value);
    amounts.value = value.number;
    if (!value.fraction)
        return;
    amounts.isOpen = true;
    m_cells.raise("not_a_number:fraction", row.value, {row.value.text});
}

/// The state of the list joins those that the number cells say.
void FigureRowReader::readState(const FilledFigureRow &row, FigureAmounts &amounts)
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
    if (*state != FigureState::Reported)
        amounts.said.push_back({*state, row.state, false});
}

/// One of them holds: the amounts, or one of the states that were said.
void FigureRowReader::settleStates(FigureAmounts &amounts)
{
    const std::vector<FigureState> states = amounts.states();
    if (states.empty())
        return;
    const bool isNought = states.front() == FigureState::NoneArisen && amounts.value && amounts.value->isZero()
        && m_asked.target.kind != TargetKind::Ratio && m_asked.target.kind != TargetKind::YesNo;
    const bool hasAmount = amounts.hasAmount() && !(isNought && states.size() == 1);
    const int firstState = hasAmount ? 1 : 0; // among the choices
    int choice = 0;
    if (hasAmount || states.size() > 1) {
        choice = askWhichHolds(amounts, states, hasAmount);
        amounts.isOpen = amounts.isOpen || choice < 0;
        if (choice < firstState)
            return;
    }
    amounts.clear();
    amounts.state = states[size_t(choice - firstState)];
}

/// Which of the amounts (where there are any: the first choice) and the states; -1: nobody has said yet.
int FigureRowReader::askWhichHolds(const FigureAmounts &amounts, const std::vector<FigureState> &states, bool hasAmount)
{
    QStringList words;
    for (const FigureState state : states)
        words += formWord(state);
    const FilledCell &cell = amounts.said.back().cell;
    if (!hasAmount)
        return m_cells.ask("state_with_value:states", cell, {m_asked.subject, words.join(QStringLiteral(" / "))},
                           words);
    Figure figure = m_asked.blank;
    figure.value = amounts.value;
    figure.numerator = amounts.numerator;
    figure.denominator = amounts.denominator;
    const QString written = figureWords(figure, m_asked.target);
    return m_cells.ask("state_with_value", cell, {m_asked.subject, written, words.join(QStringLiteral(" / "))},
                       QStringList(written) + words);
}

/// A form says that what is left blank is official; what was reported earlier does not change that.
Certainty FigureRowReader::certaintyOf(const FilledFigureRow &row, bool &isOpen)
{
    if (row.certainty.isBlank() || isPlaceholder(row.certainty))
        return Certainty::Official;
    if (const auto certainty = certaintyFromWords(row.certainty.text))
        return *certainty;
    const std::vector<Certainty> all{Certainty::Official, Certainty::Preliminary, Certainty::Estimate};
    const int choice = m_cells.ask("unknown_certainty", row.certainty, {row.certainty.text},
                                   {formWord(all[0]), formWord(all[1]), formWord(all[2])});
    isOpen = isOpen || choice < 0;
    return choice < 0 ? Certainty::Official : all[size_t(choice)];
}

/// A dash beside a state says nothing more. Absent: the row stands as it was written.
std::optional<FilledFigureRow> FigureRowReader::withoutIdleDashes(const FilledFigureRow &written)
{
    const auto listed = stateFromWords(written.state.text);
    if (!listed || *listed == FigureState::Reported)
        return {};
    FilledFigureRow row = written;
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
    const std::optional<FilledFigureRow> mended = withoutIdleDashes(written);
    const FilledFigureRow &row = mended ? *mended : written;
    FigureRowReading reading;
    reading.first = firstAnswer(row);
    FigureAmounts amounts;
    readAmounts(row, amounts);
    readState(row, amounts);
    settleStates(amounts);
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
    figure.certainty = certaintyOf(row, isOpen);
    figure.note = row.note.isError ? QString() : singleLine(row.note.text);
    if (m_asked.before && amountsToTheSame(*m_asked.before, figure)) {
        figure.reason = m_asked.before->reason;
        if (figure.note.isEmpty())
            figure.note = m_asked.before->note;
    }
    if (!isOpen)
        reading.figure = figure;
    return reading;
}

} // namespace ansinh
