// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"
#include "ui/print/pdf_objects.h"

namespace ansinh {

/// Writes the outline of the file; `pages`: the objects of the pages. The number of its root; -1: there is none.
int writeOutline(PdfObjects &objects, const LaidOut &laidOut, const std::vector<int> &pages);

} // namespace ansinh
