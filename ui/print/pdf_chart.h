// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf_page.h"

namespace ansinh {

/// What a reader draws for the charts of the page: lines, areas and letters as the chart's painter set them, never a
/// picture. Colours are opaque, as PDF/A-1 wants it: what shines through is mixed with the white of the paper.
QByteArray chartContent(const LaidOutPage &page, const ChartPainter &charts, PdfFonts &fonts);

} // namespace ansinh
