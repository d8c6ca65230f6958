// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rendering.h"

#include "core/document/docx.h"
#include "core/document/odt.h"
#include "ui/print/layout.h"
#include "ui/print/paper_charts.h"
#include "ui/print/pdf_renderer.h"

namespace ansinh {

namespace {

Result<QByteArray> asPdf(const Document &document)
{
    const Result<LaidOut> laidOut = layOut(document, paperCharts());
    return laidOut ? pdfOf(*laidOut) : Result<QByteArray>(laidOut.error());
}

Result<QByteArray> asDocx(const Document &document)
{
    PdfRenderer renderer(paperCharts());
    return toDocx(document, &renderer);
}

Result<QByteArray> asOdt(const Document &document)
{
    PdfRenderer renderer(paperCharts());
    return toOdt(document, &renderer);
}

} // namespace

PackageRendering packageRendering()
{
    return {asPdf, asDocx};
}

SubmitRendering submitRendering()
{
    return {asPdf, asDocx, asOdt};
}

} // namespace ansinh
