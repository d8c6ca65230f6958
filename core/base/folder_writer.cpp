// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_writer.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>

namespace ansinh {

FolderWriter::~FolderWriter()
{
    if (m_isDone)
        return;
    for (const QString &name : std::as_const(m_new))
        m_folder.remove(name);
    if (m_isFolderNew)
        QDir().rmdir(m_folder.path());
}

Result<void> FolderWriter::begin()
{
    m_isFolderNew = !m_folder.exists();
    if (m_folder.mkpath(QStringLiteral(".")))
        return {};
    return Error{ErrorKind::Io,
                 QCoreApplication::translate("core/base",
                                             "The folder “%1” cannot be made: a file of that name is there, or the "
                                             "folder above it may not be changed. Choose another folder.")
                     .arg(QDir::toNativeSeparators(m_folder.path())),
                 {}};
}

Result<bool> FolderWriter::write(const QString &name, const QByteArray &bytes)
{
    const bool wasThere = expect(name);
    if (auto written = writeWhole(pathOf(name), bytes); !written)
        return written.error();
    return wasThere;
}

bool FolderWriter::expect(const QString &name)
{
    const bool isThere = m_folder.exists(name);
    if (!isThere)
        m_new += name;
    return isThere;
}

} // namespace ansinh
