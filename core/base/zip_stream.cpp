// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_stream.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace ansinh {

namespace {

constexpr qint64 kLargestStep = 1 << 24; // zlib counts in 32 bits

Error broken(const QString &name, const char *detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/base",
                                        "The file is damaged: its part “%1” is not what it was. Copy the file again, "
                                        "or ask the sender for it again.")
                .arg(name.left(80)),
            QString::fromLatin1(detail)};
}

Error tooMuch()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/base",
                                        "The file unpacks to far more than it needs: it may have been made to do harm. "
                                        "Do not open it; ask the sender for another."),
            QStringLiteral("too_large: bytes of all members above the limit")};
}

} // namespace

struct ZipStream::Inflater
{
    z_stream state{};
    bool isReady = false;
    bool isAtEnd = false;

    explicit Inflater(QByteArrayView packed)
    {
        state.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        state.avail_in = uInt(packed.size());
        isReady = inflateInit2(&state, -MAX_WBITS) == Z_OK;
    }
    ~Inflater()
    {
        if (isReady)
            inflateEnd(&state);
    }
    Q_DISABLE_COPY(Inflater)
};

ZipStream::ZipStream(const QByteArray &archive, ZipMember member, std::shared_ptr<qint64> left)
    : m_archive(archive), m_member(std::move(member)), m_left(std::move(left))
{
    if (!m_member.isStored)
        m_inflater = std::make_unique<Inflater>(QByteArrayView(m_archive).sliced(m_member.begin, m_member.packed));
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (m_member.size == 0 && !endsWell())
        m_error = broken(m_member.name, "bytes where none were promised");
}

ZipStream::~ZipStream() = default;

bool ZipStream::atEnd() const
{
    return m_error || m_given == m_member.size;
}

qint64 ZipStream::fail(Error error)
{
    m_error = std::move(error);
    return -1;
}

/// -1: not what deflate wrote.
qint64 ZipStream::unpacked(char *to, qint64 most)
{
    if (!m_inflater) {
        const qint64 step = std::min(most, m_member.packed - m_given);
        std::memcpy(to, m_archive.constData() + m_member.begin + m_given, size_t(step));
        return step;
    }
    if (!m_inflater->isReady)
        return -1;
    z_stream &state = m_inflater->state;
    state.next_out = reinterpret_cast<Bytef *>(to);
    state.avail_out = uInt(most);
    const int answer = inflate(&state, Z_NO_FLUSH);
    m_inflater->isAtEnd = answer == Z_STREAM_END;
    const qint64 step = most - state.avail_out;
    return answer == Z_OK || m_inflater->isAtEnd || (answer == Z_BUF_ERROR && step > 0) ? step : -1;
}

/// Nothing more comes, nothing is left over, and the check sum is the promised one.
bool ZipStream::endsWell()
{
    char more = 0;
    if (m_inflater && !m_inflater->isAtEnd && (unpacked(&more, 1) != 0 || !m_inflater->isAtEnd))
        return false;
    return m_checkSum == m_member.checkSum && (!m_inflater || m_inflater->state.avail_in == 0);
}

qint64 ZipStream::readData(char *to, qint64 most)
{
    if (m_error)
        return -1;
    const qint64 wanted = std::min({most, m_member.size - m_given, kLargestStep});
    if (wanted == 0)
        return 0;
    if (wanted > *m_left)
        return fail(tooMuch());
    const qint64 step = unpacked(to, wanted);
    if (step <= 0)
        return fail(broken(m_member.name, "deflated bytes are wrong or too few"));
    m_given += step;
    *m_left -= step;
    m_checkSum = quint32(crc32(m_checkSum, reinterpret_cast<const Bytef *>(to), uInt(step)));
    if (m_given < m_member.size || endsWell())
        return step;
    return fail(broken(m_member.name, "more bytes than promised, or a wrong check sum"));
}

} // namespace ansinh
