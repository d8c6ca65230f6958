// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_sheets.h"

namespace ansinh {

// What Excel itself checks in the answer cells, and the hints that it shows. It only warns where a number is asked, so
// that nobody who has to write something else is locked out.

void setFigureRules(FormSheet &sheet, const Form &form);
/// Of one cell that takes what is counted for a task.
void setIndicatorRule(FormSheet &sheet, CellPlace at, const FormIndicatorRow &indicator);

} // namespace ansinh
