// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <vector>

namespace ansinh {

/// The columns of the sheet of figures, in order.
enum class FigureColumn { Code, Target, Unit, Part, Previous, Numerator, Denominator, Value, State, Certainty, Note };

/// The columns of the sheet of tasks, in order.
enum class TaskColumn { Code, Task, Result, Progress, Difficulties, Proposals };

/// As their header says, and how many letters wide.
struct ColumnLook
{
    QString header;
    double width = 10;
};

const std::vector<ColumnLook> &figureColumns();
const std::vector<ColumnLook> &taskColumns();

/// The third row under title and organisation is the header; a row below it the first answer.
constexpr int kFormHeaderRow = 3;

} // namespace ansinh
