// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/renderer.h"
#include "ui/print/laid_out.h"

namespace ansinh {

/// The pages as a PDF/A-1b file with outline, language and title. The same pages give the same bytes; so there is no
/// date in it. Error Io when a font cannot be embedded.
Result<QByteArray> pdfOf(const LaidOut &laidOut);

/// Brings documents onto paper for core (design: Renderer). Without a painter charts are their tables.
class PdfRenderer : public Renderer
{
public:
    explicit PdfRenderer(ChartPainter charts = {}) : m_charts(std::move(charts)) { }

    Result<int> writePdf(const Document &document, const QString &path) override;
    std::optional<ChartPicture> pictureOf(const Chart &chart, const QSizeF &room) override;

private:
    ChartPainter m_charts;
};

} // namespace ansinh
