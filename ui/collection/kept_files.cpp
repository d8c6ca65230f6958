// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/kept_files.h"

#include "core/base/atomic_file.h"
#include "ui/base/desk.h"
#include "ui/collection/receipt_attachments.h"
#include "ui/preview/save_place.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace ansinh {

namespace {

struct KeptWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::KeptWords)
};

} // namespace

Result<QString> saveKeptFile(QWidget *parent, Desk &desk, Settings &settings, const Attachment &file)
{
    const auto bytes = desk.book().attachments().bytesOf(file.id);
    if (!bytes)
        return bytes.error();
    const QFileInfo info(file.name);
    const QString path = askWhereToSave(parent, settings,
                                        {KeptWords::tr("Save a copy of the file"), info.completeBaseName(),
                                         info.suffix().toLower(), KeptWords::tr("File as it came")});
    if (path.isEmpty())
        return QString();
    const Result<void> written = writeWhole(path, *bytes);
    return written ? Result<QString>(path) : written.error();
}

Result<std::vector<ReturnFile>> askForFiles(QWidget *parent, const Settings &settings)
{
    QFileDialog dialog(parent, KeptWords::tr("Add scans or documents"), folderToSaveIn(settings));
    dialog.setObjectName(QStringLiteral("addFilesDialog"));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    std::vector<ReturnFile> files;
    if (dialog.exec() != QDialog::Accepted)
        return files;
    for (const QString &path : dialog.selectedFiles()) {
        Result<ReturnFile> file = ReceiptAttachments::read(path);
        if (!file)
            return file.error();
        files.push_back(std::move(file).value());
    }
    return files;
}

} // namespace ansinh
