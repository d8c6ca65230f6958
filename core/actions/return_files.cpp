// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/collect.h"

#include "core/sheet/xlsx_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ansinh {

namespace {

/// Tables that are no workbook of ours are refused by what they are, not passed over.
const QStringList kTables{QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.xlsb"),
                          QStringLiteral("*.xls"), QStringLiteral("*.ods")};

} // namespace

Result<ReturnFile> readReturnFile(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("core/actions", "There is no file %1. Check the name.").arg(shown),
                     {}};
    if (file.size() > WorkbookLimits().fileBytes)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/actions",
                                                 "The file %1 is far larger than a report. Copy the figures into a "
                                                 "new copy of the form.")
                         .arg(shown),
                     {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("core/actions",
                                                 "The file %1 cannot be read. Close it in other programs, then try "
                                                 "again.")
                         .arg(shown),
                     file.errorString()};
    return ReturnFile{QFileInfo(path).fileName().normalized(QString::NormalizationForm_C), file.readAll()};
}

QStringList returnFilesIn(const QString &folder)
{
    QStringList paths;
    const QDir directory(folder);
    // The one written last is the newest version, whatever a mail program called it.
    const QStringList names
        = directory.entryList(kTables, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        if (!name.startsWith(QStringLiteral("~$")) && !name.startsWith(QStringLiteral(".~")))
            paths += directory.filePath(name);
    }
    return paths;
}

} // namespace ansinh
