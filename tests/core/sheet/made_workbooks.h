// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_reader.h"

namespace ansinh::test {

/// Where tests/data/workbooks/make_workbooks.py has put its files, made by the first test that asks; empty: there is no
/// Python here, which is said in a warning.
QString madeWorkbooks();

/// One of them, read.
Result<Workbook> readMade(const char *name);

/// A cell of the first sheet of one of them, which must be readable; where nothing stands: an empty one.
WorkbookCell madeCell(const char *name, CellPlace place);

} // namespace ansinh::test
