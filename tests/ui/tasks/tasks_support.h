// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/task_result.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace ansinh::test {

/// Each key goes where the keyboard is: the first one opens a cell.
void typeInto(const char *text);
/// Ends the open cell; what was typed is taken after the editor has closed.
void endCell(Office &office, int key = Qt::Key_Return);

void openTasks(Office &office);
void openPlace(Office &office, const char *task, const char *organisation);
/// What the book holds of the year.
std::optional<TaskResult> resultIn(Office &office, const char *task, const char *by);
std::vector<TaskIndicatorValue> valuesIn(Office &office, const char *task, const char *by);

/// The keyboard goes to the text of the result.
void enterResult(const Office &office);
/// The grid with the keyboard in the value of the first line.
QTableView *enterGrid(Office &office);
int rowNamed(const QTableView *grid, const QString &name);

} // namespace ansinh::test
