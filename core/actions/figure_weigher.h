// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/figure_row.h"
#include "core/actions/return_draft.h"
#include "core/forms/return_rows.h"

namespace ansinh {

/// An answer on a figure that has been weighed.
struct WeighedFigure
{
    int answer = 0;
    const FormFigureRow *row = nullptr;
    const KnownTarget *known = nullptr;
    const Figure *before = nullptr;
    FilledCell denominator; ///< where it stands
};

/// Weighs the figures of a return, row by row in the order of the form.
class FigureWeigher
{
public:
    explicit FigureWeigher(ReturnDraft &draft) : m_draft(draft) { }

    /// Error only where the book cannot be read.
    Result<std::vector<WeighedFigure>> weigh();

private:
    Result<void> weighRow(const FormFigureRow &row, const MatchedFigures::Match &match);
    void tellMatch(const MatchedFigures::Match &match, const FilledFigureRow &row, AmountReader &cells,
                   const QString &subject) const;
    FigureRowReading readRow(const FilledFigureRow &written, const AskedFigure &asked, AmountReader &cells) const;

    ReturnDraft &m_draft;
    std::vector<WeighedFigure> m_weighed;
};

} // namespace ansinh
