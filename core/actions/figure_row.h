// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amount_reading.h"

namespace ansinh {

struct FigureAmounts;

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
    struct RatioReading;

    void readAmounts(const FilledFigureRow &row, FigureAmounts &amounts);
    void readYesNo(const FilledFigureRow &row, FigureAmounts &amounts);
    void readRatio(const FilledFigureRow &row, FigureAmounts &amounts);
    bool putFractions(const RatioReading &reading, FigureAmounts &amounts);
    void dropDenominator(const FilledFigureRow &row, FigureAmounts &amounts);
    void compareValue(const FilledFigureRow &row, Decimal value, FigureAmounts &amounts);
    void readState(const FilledFigureRow &row, FigureAmounts &amounts);
    void settleStates(FigureAmounts &amounts);
    int askWhichHolds(const FigureAmounts &amounts, const std::vector<FigureState> &states, bool hasAmount);
    static std::optional<FilledFigureRow> withoutIdleDashes(const FilledFigureRow &written);
    FilledCell firstAnswer(const FilledFigureRow &row) const;
    Certainty certaintyOf(const FilledFigureRow &row, bool &isOpen);

    AmountReader &m_cells;
    const AskedFigure &m_asked;
};

} // namespace ansinh
