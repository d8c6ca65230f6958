// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/render.h"

#include "ui/print/document_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ansinh {

Result<void> checkFormat(const QString &path)
{
    if (documentEndings().contains(QFileInfo(path).suffix().toLower()))
        return {};
    return Error{ErrorKind::Usage,
                 QCoreApplication::translate("app/cli",
                                             "Reports are written as .pdf, .docx, .odt and .html, not as “%1”. Give "
                                             "the file after --out one of these endings.")
                     .arg(path),
                 {}};
}

Result<int> render(const Document &document, const QString &path)
{
    return writeDocument(document, path);
}

} // namespace ansinh
