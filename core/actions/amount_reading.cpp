// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amount_reading.h"

#include "core/actions/typed_cell.h"
#include "core/forms/problem_words.h"
#include "core/text/fold.h"
#include "core/text/number.h"
#include "core/text/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

constexpr qint64 kHundred = 100;

NumberColumn columnOf(AmountKind kind)
{
    return kind == AmountKind::Count ? NumberColumn::Whole : NumberColumn::Any;
}

/// "≥ 50%" without what stands before the digits.
QString behindSign(const QString &text)
{
    qsizetype at = 0;
    const QString plain = withoutLookalikes(text);
    while (at < plain.size() && QStringLiteral("<>=≥≤~≈± ").contains(plain.at(at)))
        ++at;
    return plain.mid(at);
}

/// Without separators of thousands: that is what was in doubt.
QString shownReading(Decimal reading)
{
    return editableNumber(reading);
}

} // namespace

bool isPlaceholder(const FilledCell &cell)
{
    const bool isWord = std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return !cell.number && !cell.text.isEmpty() && !isWord && parseNumber(cell.text).note == NumberNote::Placeholder;
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

int AmountReader::add(ReturnProblem problem)
{
    problem.answer = m_answer;
    const int place = m_questions.raise(problem);
    problems.push_back(place);
    return place;
}

int AmountReader::raise(const char *rule, const FilledCell &cell, const QStringList &words)
{
    return add({problemOf(rule, {m_sheet, cell.cell, cell.text}, words)});
}

int AmountReader::doubt(const char *rule, const FilledCell &cell, const QStringList &words)
{
    ReturnProblem problem{problemOf(rule, {m_sheet, cell.cell, cell.text}, words)};
    problem.wantsReason = problem.severity == Severity::Ask;
    return add(problem);
}

int AmountReader::ask(const char *rule, const FilledCell &cell, const QStringList &words, const QStringList &choices)
{
    ReturnProblem problem{problemOf(rule, {m_sheet, cell.cell, cell.text}, words)};
    problem.choices = choices;
    return m_questions.choiceOf(add(problem));
}

AmountReading AmountReader::chosen(const char *rule, const FilledCell &cell, const QVector<Decimal> &readings,
                                   bool wantsReason)
{
    QStringList choices;
    for (const Decimal reading : readings)
        choices += shownReading(reading);
    const QString separator = QStringLiteral(" / ");
    ReturnProblem problem{problemOf(rule, {m_sheet, cell.cell, cell.text}, {cell.text, choices.join(separator)})};
    problem.readings = readings;
    problem.choices = choices;
    problem.wantsReason = wantsReason;
    const int choice = m_questions.choiceOf(add(problem));
    AmountReading reading;
    reading.isOpen = choice < 0;
    if (choice >= 0)
        reading.number = readings.at(choice);
    return reading;
}

bool AmountReader::isUnreadable(const FilledCell &cell)
{
    if (cell.isFormulaWithoutValue)
        raise("formula_without_value", cell, {});
    else if (cell.isError)
        raise("cell_error", cell, {cell.text});
    else
        return false;
    return true;
}

/// Formats are pasted over: a number under one for percent may be meant as it is stored, or as it is shown.
AmountReading AmountReader::percentElsewhere(const FilledCell &cell, AmountKind kind)
{
    const Decimal shown = *cell.number;
    const bool isExact = shown.millionths() % kHundred == 0;
    const Decimal stored = Decimal::fromMillionths(shown.millionths() / kHundred);
    if (!isExact || (kind == AmountKind::Count && !stored.isWhole()))
        return {shown, {}, {}, false};
    return chosen("ambiguous_number", cell, {stored, shown});
}

AmountReading AmountReader::share(const FilledCell &cell, Decimal value, bool isPercent, bool isTiny)
{
    const bool isCut = value.millionths() % kHundred != 0;
    if (isPercent && cell.number && value > Decimal::fromWhole(kHundred) && !isCut)
        return chosen("ambiguous_number", cell, {Decimal::fromMillionths(value.millionths() / kHundred), value});
    const bool isSmall = value > Decimal() && value <= Decimal::fromWhole(1);
    if (!isPercent && isSmall && !isTiny)
        return chosen("ambiguous_number", cell, {Decimal::fromMillionths(value.millionths() * kHundred), value});
    return {value, {}, {}, false};
}

AmountReading AmountReader::asWords(FigureState state)
{
    AmountReading reading;
    reading.state = state;
    return reading;
}

AmountReading AmountReader::notRead(const FilledCell &cell, AmountKind kind)
{
    const ParsedNumber number = parseNumber(cell.text, columnOf(kind));
    AmountReading reading;
    reading.isOpen = true;
    if (number.note == NumberNote::Placeholder) {
        const std::vector<FigureState> states{FigureState::NoneArisen, FigureState::NotAvailable};
        const int choice = ask("placeholder", cell, {cell.text}, {formWord(states[0]), formWord(states[1])});
        return choice < 0 ? reading : asWords(states[size_t(choice)]);
    }
    if (number.note == NumberNote::Comparison) {
        const ParsedNumber behind = parseNumber(behindSign(cell.text), columnOf(kind));
        if (behind.kind == NumberKind::Number)
            return chosen("comparison", cell, {behind.value}, true);
    }
    const Explanation words = explanationOf(number, cell.text);
    add({problemSaying("not_a_number", {m_sheet, cell.cell, cell.text}, words.message, words.remedy)});
    return reading;
}

AmountReading AmountReader::readText(const FilledCell &cell, AmountKind kind, bool isTiny)
{
    const auto state = stateFromWords(cell.text);
    if (state && *state != FigureState::Reported)
        return asWords(*state);
    const ParsedNumber number = parseNumber(cell.text, columnOf(kind));
    AmountReading reading;
    reading.isOpen = true;
    if (number.kind == NumberKind::Ambiguous && !number.readings.isEmpty())
        return chosen("ambiguous_number", cell, number.readings);
    if (!number.isRead())
        return notRead(cell, kind);
    const bool isFraction = number.kind == NumberKind::Fraction;
    if (number.isPercent && kind != AmountKind::Share) {
        raise("not_a_number:percent", cell, {cell.text});
        return reading;
    }
    const QString shown = isFraction ? shownReading(number.numerator) + u'/' + shownReading(number.denominator)
                                     : shownReading(number.value);
    if (number.note == NumberNote::PartedThousands)
        raise("parted_thousands", cell, {cell.text, shown});
    if (number.note == NumberNote::UnitLeftOut)
        raise("unit_left_out", cell, {cell.text, shown});
    if (isFraction)
        return {{}, std::pair(number.numerator, number.denominator), {}, false};
    if (kind == AmountKind::Share)
        return share(cell, number.value, number.isPercent, isTiny);
    return {number.value, {}, {}, false};
}

AmountReading AmountReader::read(const FilledCell &cell, AmountKind kind, bool isTiny)
{
    AmountReading reading;
    if (cell.isBlank())
        return reading;
    reading.isOpen = true;
    if (isUnreadable(cell))
        return reading;
    if (cell.isDate && cell.number)
        return chosen("ambiguous_number:date", cell, {*cell.number});
    if (cell.isDate) {
        raise("not_a_number:date", cell, {cell.text});
        return reading;
    }
    if (cell.isMergedDown)
        raise("merged_cells", cell, {cell.text, m_subject});
    if (!cell.number)
        return readText(cell, kind, isTiny);
    if (kind == AmountKind::Share)
        return share(cell, *cell.number, cell.isPercent, isTiny);
    if (cell.isPercent)
        return percentElsewhere(cell, kind);
    return {*cell.number, {}, {}, false};
}

} // namespace ansinh
