// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/render.h"

#include "core/base/atomic_file.h"
#include "core/document/html.h"
#include "ui/print/pdf_renderer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ansinh {

namespace {

const QString kPdf = QStringLiteral("pdf");
const QString kHtml = QStringLiteral("html");

QString formatOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

Result<void> checkFormat(const QString &path)
{
    const QString format = formatOf(path);
    if (format == kPdf || format == kHtml)
        return {};
    return Error{
        ErrorKind::Usage,
        QCoreApplication::translate("app/cli",
                                    "This version writes reports as .pdf and .html, not as “%1”. Give the file "
                                    "after --out one of these endings.")
            .arg(path),
        {}};
}

Result<int> render(const Document &document, const QString &path)
{
    if (formatOf(path) == kPdf)
        return PdfRenderer().writePdf(document, path);
    if (auto written = writeWhole(path, toHtml(document).toUtf8()); !written)
        return written.error();
    return 0;
}

} // namespace ansinh
