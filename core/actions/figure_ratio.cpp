// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_amounts.h"
#include "core/actions/figure_row.h"
#include "core/actions/figure_said.h"
#include "core/text/number_format.h"

namespace ansinh {

/// The number cells of a ratio, as each was read.
struct FigureRowReader::RatioReading
{
    const FilledFigureRow &row;
    AmountReading numerator;
    AmountReading denominator;
    AmountReading value;
};

namespace {

/// A numerator with its denominator, which may be missing.
using Fraction = std::pair<Decimal, std::optional<Decimal>>;

/// Decimals that the number needs.
int decimalsOf(Decimal number)
{
    const QString text = number.toString();
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

/// Whether a share was rounded to that value, or cut: 95.149 is 95.15 or 95.14, and no 95.16.
bool agrees(Decimal value, const Rational &share)
{
    qint64 unit = Decimal::kScale;
    for (int i = decimalsOf(value); i > 0; --i)
        unit /= 10;
    const Rational step(Decimal::fromMillionths(qMax<qint64>(unit, 1)));
    const Rational above = share - Rational(value);
    const bool isCut = !(above < Rational()) && above < step;
    const Rational distance = above < Rational() ? -above : above;
    return isCut || distance + distance <= step;
}

/// A fraction beside those that the row says already: one of them, the missing denominator of one, or another.
void addTo(std::vector<Fraction> &fractions, const Fraction &fraction)
{
    for (Fraction &each : fractions) {
        if (each == fraction)
            return;
        if (each.first == fraction.first && !each.second) {
            each.second = fraction.second;
            return;
        }
    }
    fractions.push_back(fraction);
}

} // namespace

/// "38/40" in one cell or more, and perhaps a numerator and a denominator of their own. False: nobody has said yet
/// which of them holds.
bool FigureRowReader::putFractions(const RatioReading &reading, FigureAmounts &amounts)
{
    std::vector<Fraction> fractions;
    if (reading.numerator.number)
        fractions.push_back({*reading.numerator.number, reading.denominator.number});
    const FilledCell *first = nullptr;
    const std::pair<const AmountReading &, const FilledCell &> cells[]
        = {{reading.numerator, reading.row.numerator},
           {reading.denominator, reading.row.denominator},
           {reading.value, reading.row.value}};
    for (const auto &[amount, cell] : cells) {
        if (!amount.fraction)
            continue;
        first = first ? first : &cell;
        if (!reading.numerator.number && reading.denominator.number)
            addTo(fractions, {amount.fraction->first, reading.denominator.number});
        addTo(fractions, *amount.fraction);
    }
    if (!first)
        return true;
    QStringList choices;
    for (const Fraction &each : fractions)
        choices += fractionWords(each.first, each.second);
    const int choice = fractions.size() == 1
        ? 0
        : m_cells.ask("value_and_fraction:fractions", *first, {m_asked.subject, choices.join(QStringLiteral("; "))},
                      choices);
    amounts.isOpen = amounts.isOpen || choice < 0;
    amounts.numerator = fractions[size_t(qMax(choice, 0))].first;
    amounts.denominator = fractions[size_t(qMax(choice, 0))].second;
    return choice >= 0;
}

/// A value beside numerator and denominator.
void FigureRowReader::compareValue(const FilledFigureRow &row, Decimal value, FigureAmounts &amounts)
{
    const std::optional<Decimal> under = amounts.denominator ? amounts.denominator : m_asked.shared;
    const QString written = fractionWords(*amounts.numerator, amounts.denominator);
    const QString percent = formatNumber(value) + u'%';
    if (under && !under->isZero() && agrees(value, Rational::percent(*amounts.numerator, *under))) {
        m_cells.raise("value_and_fraction:alike", row.value, {m_asked.subject, percent, written});
        return;
    }
    const int choice
        = m_cells.ask("value_and_fraction", row.value, {m_asked.subject, percent, written}, {written, percent});
    amounts.isOpen = amounts.isOpen || choice < 0;
    if (choice == 1) {
        amounts.clear();
        amounts.value = value;
    }
}

void FigureRowReader::readRatio(const FilledFigureRow &row, FigureAmounts &amounts)
{
    constexpr int kTiny = 2;
    const bool isTiny = m_asked.target.value && *m_asked.target.value < Decimal::fromWhole(kTiny);
    const AmountReading numerator = m_cells.read(row.numerator, AmountKind::Count);
    const AmountReading denominator = m_cells.read(row.denominator, AmountKind::Count);
    const AmountReading value = m_cells.read(row.value, AmountKind::Share, isTiny);
    amounts.take(numerator, row.numerator);
    amounts.take(denominator, row.denominator);
    amounts.take(value, row.value);
    amounts.numerator = numerator.number;
    amounts.denominator = denominator.number;
    if (!putFractions({row, numerator, denominator, value}, amounts))
        return;
    if (amounts.numerator && value.number)
        compareValue(row, *value.number, amounts);
    else if (value.number) {
        amounts.value = value.number;
        amounts.denominator.reset();
        m_cells.raise("percent_without_numbers", row.value, {m_asked.subject});
    } else if (amounts.denominator && !amounts.numerator)
        dropDenominator(row, amounts);
}

/// Without a numerator it says nothing; that it is not the one that the book knows may say that one was forgotten.
void FigureRowReader::dropDenominator(const FilledFigureRow &row, FigureAmounts &amounts)
{
    if (amounts.said.empty() && !amounts.isOpen && amounts.denominator != m_asked.shared
        && !(m_asked.before && m_asked.before->denominator == amounts.denominator))
        m_cells.raise("no_numerator", row.denominator, {m_asked.subject});
    amounts.denominator.reset();
}

} // namespace ansinh
