// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

constexpr qint64 kFirstStep = 1 << 16; // a promised size is no reason to take memory

Error missing(const QString &name)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/base",
                                        "The file lacks its part “%1”. Ask the sender for the whole file again.")
                .arg(name.left(80)),
            {}};
}

Error tooLarge(const QString &name)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/base",
                                        "The part “%1” of the file unpacks to far more than it needs: it may have been "
                                        "made to do harm. Do not open it; ask the sender for another.")
                .arg(name.left(80)),
            QStringLiteral("too_large: bytes of a member above the limit")};
}

} // namespace

Result<ZipReader> ZipReader::open(const QByteArray &archive, const ZipLimits &limits)
{
    auto members = zipDirectory(archive, limits.members);
    if (!members)
        return members.error();
    return ZipReader(archive, limits, std::move(members).value());
}

ZipReader::ZipReader(const QByteArray &archive, const ZipLimits &limits, std::vector<ZipMember> members)
    : m_archive(archive),
      m_limits(limits),
      m_members(std::move(members)),
      m_left(std::make_shared<qint64>(limits.allBytes))
{
    for (size_t i = 0; i < m_members.size(); ++i) {
        m_names += m_members[i].name;
        m_places.insert(m_members[i].name, i);
    }
}

qint64 ZipReader::size(const QString &name) const
{
    const auto place = m_places.find(name);
    return place == m_places.end() ? -1 : m_members[*place].size;
}

Result<std::unique_ptr<ZipStream>> ZipReader::stream(const QString &name) const
{
    const auto place = m_places.find(name);
    if (place == m_places.end())
        return missing(name);
    if (m_members[*place].size > m_limits.memberBytes)
        return tooLarge(name);
    return std::make_unique<ZipStream>(m_archive, m_members[*place], m_left);
}

Result<QByteArray> ZipReader::read(const QString &name, qint64 most) const
{
    auto stream = this->stream(name);
    if (!stream)
        return stream.error();
    if (size(name) > most)
        return tooLarge(name);
    QByteArray bytes;
    ZipStream &source = **stream;
    while (!source.atEnd()) {
        const qint64 step = std::min(std::max<qint64>(kFirstStep, bytes.size()), size(name) - bytes.size());
        const QByteArray::size_type had = bytes.size();
        bytes.resize(had + step);
        bytes.resize(had + std::max<qint64>(0, source.read(bytes.data() + had, step)));
    }
    if (source.error())
        return *source.error();
    return bytes;
}

} // namespace ansinh
