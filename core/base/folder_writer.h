// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDir>
#include <QStringList>

namespace ansinh {

/// Files that are written into one folder together: unless all of them were, the new ones go away again, and the
/// folder where it was new.
class FolderWriter
{
public:
    explicit FolderWriter(const QString &folder) : m_folder(folder) { }
    ~FolderWriter();
    FolderWriter(const FolderWriter &) = delete;
    FolderWriter &operator=(const FolderWriter &) = delete;

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    /// Makes the folder where it is not there. Error Io.
    Result<void> begin();
    /// Writes the file whole; whether one of that name was there before. Errors of writeWhole().
    Result<bool> write(const QString &name, const QByteArray &bytes);
    /// The same before somebody else writes the file.
    bool expect(const QString &name);
    /// All were written: they stay.
    void finish() { m_isDone = true; }

private:
    QDir m_folder;
    QStringList m_new; ///< names that were not there before
    bool m_isFolderNew = false;
    bool m_isDone = false;
};

} // namespace ansinh
