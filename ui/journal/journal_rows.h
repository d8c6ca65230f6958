// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journal_words.h"
#include "ui/widgets/filtered_rows.h"

namespace ansinh {

/// The entries that match what was typed and belong to the chosen group.
class JournalRows : public FilteredRows
{
    Q_OBJECT

public:
    using FilteredRows::FilteredRows;

    void setGroup(EntryGroup group);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    EntryGroup m_group = EntryGroup::All;
};

} // namespace ansinh
