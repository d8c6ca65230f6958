// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/figure_vocabulary.h"
#include "core/plan/target.h"
#include "core/text/number.h"
#include "core/year/figure.h"

namespace ansinh {

/// What a cell of the table of figures holds.
enum class FigureField { Numerator, Denominator, Value, State, Certainty, Note };

/// What a typed cell turned out to be.
struct TypedAnswer
{
    std::optional<Figure> figure; ///< as it stands with the cell; absent: nothing is left of it
    QVector<Decimal> readings; ///< not empty: ambiguous, one of these has to be chosen; thousands first
    QString note; ///< translated; what was assumed in reading; empty: nothing
};

/// Puts a typed cell into a figure (`before` absent: there is none yet; then `blank` says whose it is).
/// Numbers as parseNumber takes them, a fraction in any number cell of a ratio, the words of a state in
/// any cell, an empty cell empties. Errors Invalid say what is wrong and how to write it.
Result<TypedAnswer> typedInto(const Target &target, const std::optional<Figure> &before, const Figure &blank,
                              FigureField field, const QString &typed);

} // namespace ansinh
