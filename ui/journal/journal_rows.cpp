// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_rows.h"

#include "ui/journal/journal_model.h"

namespace ansinh {

void JournalRows::setGroup(EntryGroup group)
{
    m_group = group;
    invalidateFilter();
}

bool JournalRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const JournalModel *>(sourceModel());
    return (m_group == EntryGroup::All || (model && model->groupAt(row) == m_group))
        && FilteredRows::filterAcceptsRow(row, parent);
}

} // namespace ansinh
