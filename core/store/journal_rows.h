// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

namespace ansinh {

/// An entry from the columns of journal_line, in its order.
JournalEntry entryFrom(const Query &query);
/// The first entry that the statement gives. Throws StoreFailure.
std::optional<JournalEntry> firstEntry(Rows &rows, const QString &sql);
/// In the order in which they were made. Throws StoreFailure.
std::vector<RowChange> changesOf(Rows &rows, qint64 sequence, int limit = 0);
/// A row as the journal keeps it; empty bytes: there was none.
QJsonObject rowFrom(const QByteArray &json);

} // namespace ansinh
