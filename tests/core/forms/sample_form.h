// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filled_form.h"

namespace ansinh::test {

/// A form with a ratio by parts, a count, a yes/no, a task that is led with what is counted, and one that is not.
Form sampleForm();

/// The row of that target and part as it came back, in that row of the file.
FilledFigureRow filledRow(const char *code, const char *part, int row);

/// A form with so many rows of figures.
Form longForm(int rows);

} // namespace ansinh::test
