// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace ansinh {

/// What our models say besides Qt's own roles.
enum Role {
    SearchRole = Qt::UserRole + 1, ///< QString: what a filter looks in, of the whole row
    SortRole, ///< double or QByteArray (core/text/collate.h): what the column is ordered by
    CodeRole, ///< QString: the code of what the row stands for
    ChoicesRole, ///< QStringList: the cell is filled in from this list; none: it is typed
    SuggestionsRole, ///< QStringList: the cell is typed, and these are proposed in a list
    CopyRole, ///< QVariant: what goes to Excel: a number, a QDate or text; none: the text shown
    ExactRole, ///< Rational: the number behind the text shown, for a workbook; none: the text says it whole
    WarnsFromRole, ///< int: from that letter on the text warns, and is coloured so; none: it does not
    ToneRole ///< int (CellTone): how a cell differs from the usual one; none: not at all
};

/// How a cell differs from the usual one; always beside a word or a place that says the same.
enum class CellTone {
    Usual,
    Computed, ///< follows from other cells: quiet
    Closed ///< nothing can stand here
};

} // namespace ansinh
