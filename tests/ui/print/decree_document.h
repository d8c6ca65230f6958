// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/print/pdf_sheet.h"

namespace ansinh {

// Papers with every element of Nghị định 30/2020, as another program reads them from our PDF.

/// A report of several pages under a superior body, urgent, with addresses, and a lying appendix of two pages.
const std::vector<ProbedSheet> &reportSheets();
/// A công văn: no kind, its subject under the number.
const std::vector<ProbedSheet> &letterSheets();

} // namespace ansinh
