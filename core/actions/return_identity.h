// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "core/actions/return_base.h"

namespace ansinh {

/// Finds out whose return it is and for which period, and says what speaks against taking it: another plan, another
/// year, another organisation than expected or than the file is named after, a form of another version, the same file
/// again. Error only where the book cannot be read.
Result<void> identify(ReturnBase &base, const ReturnExpectation &expected, ReturnPreview &preview);

/// How a period is named: "2026", "6 tháng đầu năm 2026".
QString periodWords(const Period &period);

} // namespace ansinh
