// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_seeds.h"

#include <zlib.h>

namespace ansinh::test {

namespace {

void number(QByteArray &to, quint64 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += char(value >> (8 * i));
}

/// What the heads of a member in the archive and in the directory have in common.
QByteArray commonHead(const QByteArray &name, const QByteArray &bytes)
{
    QByteArray head;
    number(head, 20, 2); // version
    number(head, 0, 8); // flags, method, time, day
    const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
    number(head, quint32(sum), 4);
    number(head, quint32(bytes.size()), 4);
    number(head, quint32(bytes.size()), 4);
    number(head, quint32(name.size()), 2);
    number(head, 0, 2); // extra fields
    return head;
}

} // namespace

QByteArray storedArchive(const FuzzParts &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, bytes] : parts) {
        const QByteArray head = commonHead(name, bytes);
        directory += QByteArray("PK\x01\x02\x14\0", 6) + head + QByteArray(10, '\0');
        number(directory, quint32(archive.size()), 4);
        directory += name;
        archive += "PK\x03\x04" + head + name + bytes;
    }
    QByteArray end("PK\x05\x06\0\0\0\0", 8);
    number(end, quint32(parts.size()), 2);
    number(end, quint32(parts.size()), 2);
    number(end, quint32(directory.size()), 4);
    number(end, quint32(archive.size()), 4);
    number(end, 0, 2);
    return archive + directory + end;
}

} // namespace ansinh::test
