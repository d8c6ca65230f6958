// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_stream.h"

#include <QHash>
#include <QStringList>

namespace ansinh {

/// How much of an archive from outside is unpacked before it is refused.
struct ZipLimits
{
    int members = 2'000;
    qint64 memberBytes = 200'000'000; ///< of one of them, unpacked
    qint64 allBytes = 400'000'000; ///< of all that is read, unpacked; what is read twice counts twice
};

/// Reads files out of a ZIP archive in memory, by their exact names; never writes one to a disk. What the archive
/// says of itself is believed only as far as it holds.
class ZipReader
{
public:
    /// Errors Invalid, Damaged as zipDirectory() (core/base/zip_directory.h).
    static Result<ZipReader> open(const QByteArray &archive, const ZipLimits &limits = {});

    /// In the order of the directory; those of folders end with "/".
    const QStringList &names() const { return m_names; }
    bool has(const QString &name) const { return m_places.contains(name); }
    /// Unpacked, as promised; -1: there is no such member.
    qint64 size(const QString &name) const;

    /// A member while it is unpacked, which this outlives. Errors NotFound, Invalid (too large).
    Result<std::unique_ptr<ZipStream>> stream(const QString &name) const;
    /// A member whole, of at most `most` bytes. Errors as stream() and ZipStream::error().
    Result<QByteArray> read(const QString &name, qint64 most) const;
    /// The same with the limit of a member.
    Result<QByteArray> read(const QString &name) const { return read(name, m_limits.memberBytes); }

private:
    ZipReader(const QByteArray &archive, const ZipLimits &limits, std::vector<ZipMember> members);

    QByteArray m_archive;
    ZipLimits m_limits;
    std::vector<ZipMember> m_members;
    QStringList m_names;
    QHash<QString, size_t> m_places;
    std::shared_ptr<qint64> m_left;
};

} // namespace ansinh
