// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/removable_drives.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace ansinh {

namespace {

#ifdef Q_OS_WIN

bool isRemovable(const QStorageInfo &volume)
{
    const QString root = QDir::toNativeSeparators(volume.rootPath());
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOVABLE;
}

#else

/// The kernel says it of the whole device; a partition's folder lies inside that of its device.
bool isMarkedRemovable(const QString &device)
{
    const QString name = QFileInfo(device).fileName();
    const QString block = QFileInfo(QStringLiteral("/sys/class/block/") + name).canonicalFilePath();
    for (const QString &folder : {block, QFileInfo(block).path()}) {
        QFile mark(folder + QStringLiteral("/removable"));
        if (!block.isEmpty() && mark.open(QIODevice::ReadOnly))
            return mark.readAll().trimmed() == "1";
    }
    return false;
}

/// Large sticks say that they are fixed; what the desktop mounts for the user it mounts there.
bool isRemovable(const QStorageInfo &volume)
{
    const QString root = volume.rootPath();
    return root.startsWith(QStringLiteral("/media/")) || root.startsWith(QStringLiteral("/run/media/"))
        || isMarkedRemovable(QString::fromLocal8Bit(volume.device()));
}

#endif

} // namespace

std::vector<RemovableDrive> removableDrives()
{
    std::vector<RemovableDrive> drives;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (!volume.isValid() || !volume.isReady() || !isRemovable(volume))
            continue;
        const QString root = volume.rootPath();
        const QString folder = QDir(root).dirName();
        const QString name = !volume.name().isEmpty() ? volume.name() : folder.isEmpty() ? root : folder;
        drives.push_back({name, root, volume.bytesAvailable(), volume.isReadOnly()});
    }
    return drives;
}

} // namespace ansinh
