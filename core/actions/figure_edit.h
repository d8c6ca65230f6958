// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/typed_cell.h"
#include "core/actions/status_keeper.h"

namespace ansinh {

/// One cell as it was typed or pasted.
struct CellEdit
{
    /// What the cell belongs to: the figure, or the value assigned for its year.
    enum class Of { Figure, AssignedValue, AssigningDocument };

    FigureKey slot;
    FigureField field = FigureField::Value; ///< Of::Figure
    Of of = Of::Figure;
    QString typed;
    QString reason; ///< why something unusual stands; empty: none given
};

/// What became of a cell.
struct CellOutcome
{
    enum class Kind { New, Changed, Unchanged, Removed, Refused, Ambiguous };

    Kind kind = Kind::Unchanged;
    QString message; ///< translated: why it was refused, or what was assumed; empty: nothing to say
    bool wantsReason = false; ///< refused, but taken with a reason
    QVector<Decimal> readings; ///< Kind::Ambiguous: what it can mean

    bool isTaken() const { return kind == Kind::New || kind == Kind::Changed || kind == Kind::Removed; }
};

/// What was taken, but is worth a look.
struct EditWarning
{
    FigureKey slot;
    QString message; ///< translated
};

/// What typed cells would change in the book. Made without writing.
struct EditPlan
{
    std::vector<Figure> figures; ///< to be recorded
    std::vector<Figure> removed; ///< as they stand in the book
    std::vector<AssignedValue> assigned;
    std::vector<AssignedValue> unassigned; ///< their value is taken away
    std::vector<CellOutcome> outcomes; ///< one a cell, in the order given
    std::vector<EditWarning> warnings;

    bool isEmpty() const
    {
        return figures.empty() && removed.empty() && assigned.empty() && unassigned.empty();
    }
    bool hasRefusals() const;
};

/// Reads the cells in their order, those of one figure together, and weighs each figure that comes out by
/// the rules of plausibility (core/assess/plausible.h) beside the others. A refused cell leaves its
/// figure as it was. Errors only where the book cannot be read.
Result<EditPlan> planEdits(StatusKeeper &keeper, const std::vector<CellEdit> &edits);

/// Carries it out as one change with one undo. An empty plan writes nothing.
Result<void> carryOut(Book &book, const EditPlan &plan);

} // namespace ansinh
