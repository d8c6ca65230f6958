// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

namespace ansinh {

/// What the entries of the journal are about, as one filters them.
enum class EntryGroup { All, Figures, References, Results, Decisions, Directory, Plan, Returns, Book };

constexpr int kEntryGroups = static_cast<int>(EntryGroup::Book) + 1;

/// Undo and redo belong where what they turn does.
EntryGroup groupOf(const Action &action);
QString groupText(EntryGroup group);

/// "● In force", "○ Taken back", "↶ Undo", "↷ Redo".
QString stateText(const JournalEntry &entry);
/// In the time of this machine: "02/11/2026 08:12".
QString whenText(const QDateTime &at);
/// Who it was, by the token that the journal keeps.
QString actorText(const QString &actor);
/// The sentence of an entry, with a capital.
QString sentenceOf(const Action &action, const Naming &names = {});

} // namespace ansinh
