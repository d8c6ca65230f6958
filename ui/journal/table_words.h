// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ansinh {

/// What stands in a column of the journal's rows.
enum class CellKind { Text, Number, Organisation, Area, State, Certainty, Day, Person };

struct TableColumn
{
    const char *name; ///< as the journal names it
    const char *label; ///< for the officer, untranslated
    CellKind kind = CellKind::Text;
};

/// A table of the book in the officer's words; columns that say nothing to him are left out.
struct TableWords
{
    const char *name;
    const char *title;
    std::vector<TableColumn> columns;
};

/// Of a table that is not named here: without columns.
const TableWords &wordsOfTable(const QString &name);
QString tableText(const TableWords &table);
QString columnText(const TableColumn &column);

} // namespace ansinh
