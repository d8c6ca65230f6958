// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unzipped.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/unzip.h>

namespace ansinh::test {

namespace {

/// The file where the archive stands; false in `isWhole`: its bytes are not what the archive promised.
Unzipped current(unzFile archive, bool &isWhole)
{
    unz_file_info64 info{};
    char name[512] = {};
    unzGetCurrentFileInfo64(archive, &info, name, sizeof name - 1, nullptr, 0, nullptr, 0);
    Unzipped file{QString::fromUtf8(name), QByteArray(qsizetype(info.uncompressed_size), '\0'),
                  info.compression_method == 0};
    isWhole = unzOpenCurrentFile(archive) == UNZ_OK
        && unzReadCurrentFile(archive, file.bytes.data(), unsigned(file.bytes.size())) == file.bytes.size()
        && unzCloseCurrentFile(archive) == UNZ_OK; // compares the check sum
    return file;
}

} // namespace

std::vector<Unzipped> unzipped(const QByteArray &archive)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
        return {};
    file.close();
    const unzFile opened = unzOpen64(QFile::encodeName(file.fileName()).constData());
    if (!opened)
        return {};
    std::vector<Unzipped> files;
    bool isWhole = true;
    for (int at = unzGoToFirstFile(opened); at == UNZ_OK && isWhole; at = unzGoToNextFile(opened))
        files.push_back(current(opened, isWhole));
    unzClose(opened);
    return isWhole ? files : std::vector<Unzipped>();
}

QByteArray fileIn(const std::vector<Unzipped> &files, const QString &name)
{
    for (const Unzipped &file : files) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

QStringList namesIn(const std::vector<Unzipped> &files)
{
    QStringList names;
    for (const Unzipped &file : files)
        names += file.name;
    return names;
}

} // namespace ansinh::test
