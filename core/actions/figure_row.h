// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amount_reading.h"

namespace ansinh {

/// What was asked in a row of figures, and what is known of it.
struct AskedFigure
{
    const Target &target;
    QString subject; ///< "CT29 · Khu phố 4"
    Figure blank; ///< whose figure it is, of what and when
    std::optional<Figure> before; ///< what the organisation reported of it already
    std::optional<Decimal> shared; ///< its shared denominator
};

/// What a row turned out to say.
struct FigureRowReading
{
    std::optional<Figure> figure; ///< absent: nothing, or nothing that was understood
    bool isBlank = true; ///< nothing was answered
    FilledCell first; ///< the first of its cells that says something, else where an answer belongs
};

/// Reads the cells of one row into a figure, by the kind of its target. Looks at the row alone.
class FigureRowReader
{
public:
    FigureRowReader(AmountReader &cells, const AskedFigure &asked) : m_cells(cells), m_asked(asked) { }

    FigureRowReading read(const FilledFigureRow &row);

private:
    struct Amounts;

    void readAmounts(const FilledFigureRow &row, Amounts &amounts);
    void readYesNo(const FilledFigureRow &row, Amounts &amounts);
    void readRatio(const FilledFigureRow &row, Amounts &amounts);
    void putFraction(const FilledFigureRow &row, const AmountReading &denominator, Amounts &amounts);
    void compareValue(const FilledFigureRow &row, Decimal value, Amounts &amounts);
    void readState(const FilledFigureRow &row, Amounts &amounts);
    static FilledFigureRow withoutIdleDashes(FilledFigureRow row);
    FilledCell firstAnswer(const FilledFigureRow &row) const;
    Certainty certaintyOf(const FilledFigureRow &row, const Figure &figure, bool &isOpen);

    AmountReader &m_cells;
    const AskedFigure &m_asked;
};

} // namespace ansinh
