// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_renderer.h"

#include "core/base/atomic_file.h"
#include "ui/print/layout.h"
#include "ui/print/paint.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_document.h"
#include "ui/print/pdf_update.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace ansinh {

namespace {

QPageLayout sheetOf(const LaidOutPage &page)
{
    const bool isWide = page.orientation == Orientation::Landscape;
    return QPageLayout(QPageSize(QPageSize::A4), isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

bool paintAll(QPdfWriter &writer, const LaidOut &laidOut)
{
    writer.setPageLayout(sheetOf(laidOut.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (size_t page = 0; page < laidOut.pages.size(); ++page) {
        if (page > 0) {
            writer.setPageLayout(sheetOf(laidOut.pages[page]));
            if (!writer.newPage())
                return false;
        }
        paintPage(painter, laidOut, static_cast<int>(page), kUnitsPerInch);
    }
    return painter.end();
}

Error notMade(const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("ui/print",
                                        "The PDF file could not be made. Close other programs to free memory, then try "
                                        "again."),
            detail};
}

/// With charts: a chart is painted by a QPainter, so Qt writes the file.
Result<QByteArray> pdfWithCharts(const LaidOut &laidOut)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(static_cast<int>(kUnitsPerInch));
        writer.setCreator(QStringLiteral("An Sinh"));
        writer.setTitle(laidOut.title);
        if (!paintAll(writer, laidOut))
            return notMade(QStringLiteral("QPdfWriter refused to paint"));
    }
    const std::optional<QByteArray> whole = finishedPdf(bytes, laidOut);
    return whole ? Result<QByteArray>(*whole) : notMade(QStringLiteral("QPdfWriter's file has an unknown shape"));
}

} // namespace

Result<QByteArray> pdfOf(const LaidOut &laidOut)
{
    const bool hasCharts = std::any_of(laidOut.pages.begin(), laidOut.pages.end(),
                                       [](const LaidOutPage &page) { return !page.charts.empty(); });
    if (hasCharts)
        return pdfWithCharts(laidOut);
    const std::optional<QByteArray> whole = pdfDocument(laidOut);
    return whole ? Result<QByteArray>(*whole) : notMade(QStringLiteral("a face without TrueType outlines"));
}

Result<int> PdfRenderer::writePdf(const Document &document, const QString &path)
{
    const Result<LaidOut> laidOut = layOut(document, m_paintChart);
    if (!laidOut)
        return laidOut.error();
    const Result<QByteArray> bytes = pdfOf(*laidOut);
    if (!bytes)
        return bytes.error();
    const Result<void> written = writeWhole(path, *bytes);
    if (!written)
        return written.error();
    return static_cast<int>(laidOut->pages.size());
}

} // namespace ansinh
