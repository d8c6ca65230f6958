// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/figure_row.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// The rules at the door: looks at a figure that was read, beside what the book knows of its target.
class FigureDoor
{
public:
    /// `isTyped`: entered by hand, where a reason can stand for a numerator above its denominator.
    FigureDoor(AmountReader &cells, const AskedFigure &asked, const FigureIndex &index, bool isTyped)
        : m_cells(cells), m_asked(asked), m_index(index), m_isTyped(isTyped)
    {
    }

    void check(const Figure &figure, const FilledFigureRow &row);

private:
    bool checkSigns(const Figure &figure, const FilledFigureRow &row);
    void checkWhole(const Figure &figure, const FilledFigureRow &row);
    bool checkRatio(const Figure &figure, const FilledFigureRow &row);
    void checkEarlier(const Figure &figure, const FilledCell &cell);

    AmountReader &m_cells;
    const AskedFigure &m_asked;
    const FigureIndex &m_index;
    bool m_isTyped;
};

/// What the parts of a target add up to in one organisation's figures, where that contradicts its whole.
struct PartsAndWhole
{
    QString parts;
    QString whole;
};

/// `history`: of the target, with the figures of that organisation and period alone. Absent: they fit together, or
/// there is nothing to compare.
std::optional<PartsAndWhole> unlikeParts(const TargetHistory &history, const Period &period);

} // namespace ansinh
