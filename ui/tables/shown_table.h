// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_table.h"

class QAbstractItemView;

namespace ansinh {

/// What a table or a tree shows as values: its filtered rows in their order, its visible columns as they
/// stand now. The branches of a tree become group rows, folded or not. What is typed as a number at the
/// right is a number.
SheetTable shownTable(QAbstractItemView &view);

} // namespace ansinh
