// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/laid_out.h"

namespace ansinh {

/// Lays a document out on A4 after Nghị định 30/2020, once for every device. Without a chart painter the
/// figures of a chart are printed as a table. A document without blocks gives one empty page.
/// Needs a QGuiApplication. Error NotFound: no typeface with every Vietnamese letter (ui/print/fonts.h).
Result<LaidOut> layOut(const Document &document, const ChartPainter &charts = {});

} // namespace ansinh
