// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_file.h"

#include "core/base/atomic_file.h"
#include "core/document/docx.h"
#include "core/document/html.h"
#include "core/document/odt.h"
#include "ui/print/pdf_renderer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ansinh {

namespace {

Result<QByteArray> asHtml(const Document &document, Renderer *renderer)
{
    return toHtml(document, renderer).toUtf8();
}

struct Form
{
    const char *ending;
    Result<QByteArray> (*bytes)(const Document &, Renderer *); ///< none: the renderer's
};

constexpr Form kForms[] = {{"pdf", nullptr}, {"docx", toDocx}, {"odt", toOdt}, {"html", asHtml}};

Error noSuchForm(const QString &path)
{
    return {ErrorKind::Usage,
            QCoreApplication::translate("ui/print",
                                        "“%1” has no ending that a document can be written to. Give it one of these: "
                                        "%2.")
                .arg(path, QLatin1Char('.') + documentEndings().join(QStringLiteral(", ."))),
            {}};
}

} // namespace

QStringList documentEndings()
{
    QStringList endings;
    for (const Form &form : kForms)
        endings += QLatin1String(form.ending);
    return endings;
}

Result<int> writeDocument(const Document &document, const QString &path, const ChartPainter &charts)
{
    const qsizetype at = documentEndings().indexOf(QFileInfo(path).suffix().toLower());
    if (at < 0)
        return noSuchForm(path);
    PdfRenderer renderer(charts);
    if (!kForms[at].bytes)
        return renderer.writePdf(document, path);
    const Result<QByteArray> bytes = kForms[at].bytes(document, &renderer);
    if (!bytes)
        return bytes.error();
    const Result<void> written = writeWhole(path, *bytes);
    return written ? Result<int>(0) : written.error();
}

} // namespace ansinh
