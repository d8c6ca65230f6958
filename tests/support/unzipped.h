// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace ansinh::test {

/// A file out of a ZIP archive.
struct Unzipped
{
    QString name;
    QByteArray bytes;
    bool isStored = false; ///< not deflated
};

/// The files of an archive in their order, read by minizip; empty when it is no archive or a check sum is wrong.
std::vector<Unzipped> unzipped(const QByteArray &archive);

/// The bytes of the file of that name; null: there is none.
QByteArray fileIn(const std::vector<Unzipped> &files, const QString &name);
QStringList namesIn(const std::vector<Unzipped> &files);

} // namespace ansinh::test
