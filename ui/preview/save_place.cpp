// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/save_place.h"

#include "core/text/file_name.h"
#include "ui/base/settings.h"
#include "ui/print/document_file.h"

#include <QCoreApplication>
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

QString endingKey()
{
    return QStringLiteral("files/documentEnding");
}

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

/// What a kind of file is for.
QString filterOf(const QString &ending)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ui/preview", text); };
    QString kind = words(QT_TRANSLATE_NOOP("ui/preview", "PDF, to send and print"));
    if (ending == QLatin1String("docx"))
        kind = words(QT_TRANSLATE_NOOP("ui/preview", "Word, to edit further"));
    else if (ending == QLatin1String("odt"))
        kind = words(QT_TRANSLATE_NOOP("ui/preview", "OpenDocument, to edit in LibreOffice"));
    else if (ending == QLatin1String("html"))
        kind = words(QT_TRANSLATE_NOOP("ui/preview", "HTML, for e-mail"));
    return QStringLiteral("%1 (*.%2)").arg(kind, ending);
}

/// The name is given the ending of the type that is chosen, unless it has one that can be written.
void followType(QFileDialog &dialog, const QStringList &endings)
{
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, endings](const QString &filter) {
        const QString ending = filter.section(QStringLiteral("(*."), -1).chopped(1);
        dialog.setDefaultSuffix(ending);
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        if (endings.contains(endingOf(name)))
            dialog.selectFile(name.chopped(endingOf(name).size()) + ending);
    });
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
    QStringList endings{question.ending};
    QStringList filters{QStringLiteral("%1 (*.%2)").arg(question.kind, question.ending)};
    for (const auto &[ending, kind] : question.others) {
        endings += ending;
        filters += QStringLiteral("%1 (*.%2)").arg(kind, ending);
    }
    QFileDialog dialog(parent, question.caption, folderToSaveIn(settings));
    dialog.setNameFilters(filters);
    dialog.setObjectName(QStringLiteral("saveDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // With it the dialog asks about the name that will really be written.
    dialog.setDefaultSuffix(question.ending);
    dialog.selectFile(name);
    followType(dialog, endings);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolderOf(path, settings);
    return path;
}

QString askWhereToSaveDocument(QWidget *parent, const QString &folder, const QString &stem, const QString &ending)
{
    QStringList filters;
    for (const QString &each : documentEndings())
        filters += filterOf(each);
    QFileDialog dialog(parent, QCoreApplication::translate("ui/preview", "Save as a file"), folder);
    dialog.setObjectName(QStringLiteral("saveDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filterOf(ending));
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(stem + QLatin1Char('.') + ending);
    followType(dialog, documentEndings());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askWhereToSaveDocument(QWidget *parent, Settings &settings, const QString &title)
{
    const QString last = settings.choice(endingKey());
    const QString ending = documentEndings().contains(last) ? last : documentEndings().constFirst();
    const QString path = askWhereToSaveDocument(parent, folderToSaveIn(settings), fileStem(title), ending);
    if (path.isEmpty())
        return {};
    rememberFolderOf(path, settings);
    if (documentEndings().contains(endingOf(path)))
        settings.setChoice(endingKey(), endingOf(path));
    return path;
}

} // namespace ansinh
