// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/figure_edit.h"
#include "ui/widgets/roles.h"

#include <QVariant>

namespace ansinh {

/// One line of the table of figures: what is shown of it, what it is ordered by, what can be typed.
struct FigureRow
{
    enum Column {
        CodeColumn,
        NameColumn,
        PreviousColumn,
        NumeratorColumn,
        DenominatorColumn,
        ValueColumn,
        AssignedColumn,
        DocumentColumn, ///< that assigns the value
        GoalColumn,
        VerdictColumn,
        StateColumn,
        CertaintyColumn,
        SourceColumn,
        NoteColumn,
        ColumnCount
    };

    enum class Kind {
        Slot, ///< one organisation's figure, there or still to be entered: can be typed into
        Sources, ///< several organisations reported it: each is typed in its own line
        Sum ///< added up from parts: the parts are typed
    };

    struct Cell
    {
        QString text;
        QVariant order; ///< null: no value
        QString hint; ///< for the tooltip
        QString typed; ///< what stands in the field when the cell is opened
        QVariant copy; ///< for the clipboard; null: the text
        std::optional<Rational> exact; ///< the number behind a text that may be rounded
        bool isEditable = false;
        CellTone tone = CellTone::Usual;
        QStringList choices;
        QStringList suggestions;
    };

    Kind kind = Kind::Slot;
    FigureKey slot;
    std::vector<Cell> cells; ///< one a column
    Verdict verdict = Verdict::NoData;
    QString search;

    QString key() const;
};

/// What a column is typed into; absent: nothing.
struct ColumnField
{
    CellEdit::Of of = CellEdit::Of::Figure;
    FigureField field = FigureField::Value; ///< of a figure

    friend bool operator==(const ColumnField &a, const ColumnField &b) { return a.of == b.of && a.field == b.field; }
};
std::optional<ColumnField> fieldOf(int column);

/// What one line is made of.
struct FigureRowMatter
{
    const Plan &plan;
    const Target &target;
    QString name; ///< of the target, or of the part
    FigureKey slot; ///< `by`: who will have reported what is typed
    std::vector<const Figure *> figures; ///< of the part in the period, one an organisation
    Measured measured;
    std::optional<Rational> previous;
    const Assessment *assessment = nullptr; ///< of the whole; nullptr: a part is shown
    std::optional<AssignedValue> assigned = {};
    QStringList documents = {}; ///< that may assign a value, as they are proposed
    FigureRow::Kind kind = FigureRow::Kind::Slot;
    int partCount = 0; ///< of a sum: how many parts have a figure
};

FigureRow figureRow(const FigureRowMatter &matter);

} // namespace ansinh
