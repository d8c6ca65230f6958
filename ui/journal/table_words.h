// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ansinh {

/// What stands in a column of the journal's rows.
enum class JournalCell { Text, Number, Organisation, Area, State, Certainty, Day, Person, Setting };

struct JournalColumn
{
    const char *name; ///< as the journal names it
    const char *label; ///< for the officer, untranslated
    JournalCell kind = JournalCell::Text;
};

/// A table of the book in the officer's words; columns that say nothing to him are left out.
struct JournalTable
{
    const char *name;
    const char *title;
    std::vector<JournalColumn> columns;
};

/// Of a table that is not named here: without columns.
const JournalTable &wordsOfTable(const QString &name);
QString tableText(const JournalTable &table);
QString columnText(const JournalColumn &column);

} // namespace ansinh
