// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/filled_form.h"
#include "core/forms/form_problem.h"

#include <QByteArray>

namespace ansinh {

/// The request workbook, ready to be filled in and to be printed on A4 as a paper form. Error Io.
Result<QByteArray> writeForm(const Form &form);

/// The same workbook with what was filled in, each problem marked in its cell and all of them listed on a first
/// sheet: to be sent back, mended and returned. Error Io.
Result<QByteArray> writeMarkedForm(const Form &form, const FilledForm &filled,
                                   const std::vector<FormProblem> &problems);

} // namespace ansinh
