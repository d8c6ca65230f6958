// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_renderer.h"

#include "core/base/atomic_file.h"
#include "ui/print/layout.h"
#include "ui/print/pdf_document.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error notMade(const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("ui/print",
                                        "The PDF file could not be made. Close other programs to free memory, then try "
                                        "again."),
            detail};
}

} // namespace

Result<QByteArray> pdfOf(const LaidOut &laidOut)
{
    const std::optional<QByteArray> whole = pdfDocument(laidOut);
    return whole ? Result<QByteArray>(*whole) : notMade(QStringLiteral("a face without TrueType outlines"));
}

Result<int> PdfRenderer::writePdf(const Document &document, const QString &path)
{
    const Result<LaidOut> laidOut = layOut(document);
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
