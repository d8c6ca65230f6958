// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QVector>

namespace ansinh {

/// What a typed text turned out to be. Ambiguous is an answer of its own: nothing is guessed.
enum class NumberKind { Empty, Number, Fraction, Ambiguous, NotANumber };

/// What the place of the number holds. In a whole-number column one separator before exactly three
/// digits parts thousands; elsewhere such a number is ambiguous.
enum class NumberColumn { Any, Whole };

/// What there is to say about a number that was read, or why it was not.
enum class NumberNote {
    None,
    PartedThousands, ///< read, "1.257" in a whole-number column: say so
    UnitLeftOut, ///< read, the word behind the number ("trường") was left out: say so
    TwoReadings, ///< ambiguous: thousands or decimals
    Placeholder, ///< "-", "…": stands for no answer, and does not say which
    Comparison, ///< "≥ 50%", "< 1"
    Range, ///< "20 - 25"
    Date, ///< "05/11/2025"
    Words, ///< "Hoàn thành", "năm 2008", "nan"
    Magnitude, ///< "5 triệu", "1,2 tỷ": not the number that its digits say
    Exponent, ///< "1e5"
    Separators, ///< "1.23.4", "12 34": separators that fit no way of writing
    TooLarge, ///< beyond Decimal::kLimit
    TooManyDecimals ///< beyond Decimal::kDecimals
};

/// A typed number. `value` holds for Number, `numerator` and `denominator` for Fraction (the
/// denominator may be 0: judging that is not the reader's work), `readings` for Ambiguous.
struct ParsedNumber
{
    NumberKind kind = NumberKind::NotANumber;
    Decimal value;
    Decimal numerator;
    Decimal denominator;
    QVector<Decimal> readings; ///< thousands first; empty where a part of a fraction is ambiguous
    bool isPercent = false; ///< a % stood behind; the value is as written, 95,5% is 95.5
    QString unit; ///< the word left out, as typed
    NumberNote note = NumberNote::None;

    bool isRead() const { return kind == NumberKind::Number || kind == NumberKind::Fraction; }
    friend bool operator==(const ParsedNumber &a, const ParsedNumber &b);
};

/// Reads what people type and paste: "95,15", "95.15", "1.234,5", "1,234.5", "1 234", "38/38",
/// "38/38 trường", "95,5 %", "-3", full-width digits. No nan, inf or exponent. Whether the number
/// suits its column (whole, not negative, inside a range) is for the caller to judge.
ParsedNumber parseNumber(const QString &typed, NumberColumn column = NumberColumn::Any);

/// One or two translated sentences for the officer: what was assumed, or what is wrong and how to
/// write it. Empty when there is nothing to say.
QString explain(const ParsedNumber &parsed, const QString &typed);

/// The same, parted: what was assumed or is wrong, and how to write it (may be empty).
struct Explanation
{
    QString message;
    QString remedy;
};
Explanation explanationOf(const ParsedNumber &parsed, const QString &typed);

} // namespace ansinh
