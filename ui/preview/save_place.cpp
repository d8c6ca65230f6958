// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/save_place.h"

#include "core/text/file_name.h"
#include "ui/base/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ansinh {

namespace {

QString folderKey()
{
    return QStringLiteral("files/folder");
}

} // namespace

QString folderToSaveIn(const Settings &settings)
{
    const QString last = settings.choice(folderKey());
    return !last.isEmpty() && QDir(last).exists() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolderOf(const QString &path, Settings &settings)
{
    settings.setChoice(folderKey(), QFileInfo(path).absolutePath());
}

QString askWhereToSave(QWidget *parent, Settings &settings, const SaveQuestion &question)
{
    const QString name = fileStem(question.title) + QLatin1Char('.') + question.ending;
    QFileDialog dialog(parent, question.caption, folderToSaveIn(settings),
                       QStringLiteral("%1 (*.%2)").arg(question.kind, question.ending));
    dialog.setObjectName(QStringLiteral("saveDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // With it the dialog asks about the name that will really be written.
    dialog.setDefaultSuffix(question.ending);
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolderOf(path, settings);
    return path;
}

} // namespace ansinh
