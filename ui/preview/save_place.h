// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace ansinh {

class Settings;

/// What is to be saved: the caption of the question, a name for the file, its ending and what the
/// ending means ("PDF files").
struct SaveQuestion
{
    QString caption;
    QString title; ///< the file is proposed under a plain form of it
    QString ending; ///< "pdf"
    QString kind;
    std::vector<std::pair<QString, QString>> others = {}; ///< endings besides, and what they mean; the name is given
                                                          ///< that of the type that is chosen
};

/// Asks where to save, beginning in the folder where something was saved last. Empty: the officer
/// thought better of it. An existing file is only named after a question.
QString askWhereToSave(QWidget *parent, Settings &settings, const SaveQuestion &question);

/// Asks where to save a document, and as what: PDF, DOCX, ODT or HTML by the type of file that is chosen or typed
/// (writeDocument() goes by the ending). The type chosen last comes first the next time. Empty as above.
QString askWhereToSaveDocument(QWidget *parent, Settings &settings, const QString &title);
/// The same with a folder, the proposed name without its ending, and the ending that comes first.
QString askWhereToSaveDocument(QWidget *parent, const QString &folder, const QString &stem,
                               const QString &ending = QStringLiteral("pdf"));

/// The folder where something was saved last, as long as it is there; else the user's documents.
QString folderToSaveIn(const Settings &settings);
void rememberFolderOf(const QString &path, Settings &settings);

} // namespace ansinh
