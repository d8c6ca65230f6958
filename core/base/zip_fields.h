// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace ansinh {

/// The little-endian numbers of an archive; outside of it there are none.
class ZipFields
{
public:
    /// The bytes must outlive this.
    explicit ZipFields(QByteArrayView bytes) : m_bytes(bytes) { }

    bool holds(qint64 at, qint64 size) const
    {
        return at >= 0 && size >= 0 && at <= m_bytes.size() && size <= m_bytes.size() - at;
    }
    /// These three only where holds() says so.
    quint16 two(qint64 at) const { return qFromLittleEndian<quint16>(m_bytes.data() + at); }
    quint32 four(qint64 at) const { return qFromLittleEndian<quint32>(m_bytes.data() + at); }
    quint64 eight(qint64 at) const { return qFromLittleEndian<quint64>(m_bytes.data() + at); }

    bool isMark(qint64 at, quint32 mark) const { return holds(at, 4) && four(at) == mark; }
    QByteArrayView part(qint64 at, qint64 size) const { return m_bytes.sliced(at, size); }
    qint64 size() const { return m_bytes.size(); }

private:
    QByteArrayView m_bytes;
};

/// Where the directory of an archive stands and how many members it lists.
struct ZipEnd
{
    qint64 directory = 0;
    qint64 end = 0; ///< the first byte after it
    quint64 members = 0;
};

/// From the record at the end of the archive, the large kind (zip64) too; nullopt: the archive is cut or altered.
std::optional<ZipEnd> zipEnd(const ZipFields &archive);

} // namespace ansinh
