// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_fields.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr quint32 kEnd = 0x06054b50;
constexpr quint32 kLargeEnd = 0x06064b50;
constexpr quint32 kLargeEndPlace = 0x07064b50;
constexpr qint64 kEndSize = 22; // without the comment after it
constexpr qint64 kLargeEndSize = 56;
constexpr qint64 kLargeEndPlaceSize = 20;
constexpr qint64 kLongestComment = 0xffff;

/// Where the record at the end begins; -1: nowhere. Its comment must reach the last byte exactly.
qint64 endRecord(const ZipFields &archive)
{
    const qint64 last = archive.size() - kEndSize;
    for (qint64 at = last; at >= std::max<qint64>(0, last - kLongestComment); --at) {
        if (archive.isMark(at, kEnd) && at + kEndSize + archive.two(at + 20) == archive.size())
            return at;
    }
    return -1;
}

bool isOnOneDisk(const ZipFields &archive, qint64 at)
{
    return archive.two(at + 4) == 0 && archive.two(at + 6) == 0 && archive.two(at + 8) == archive.two(at + 10);
}

std::optional<ZipEnd> whole(const ZipFields &archive, quint64 begin, quint64 size, quint64 members, qint64 record)
{
    // The directory ends where its record begins, and each member of it takes 46 bytes at least.
    const bool fits = begin <= quint64(record) && size == quint64(record) - begin && members <= size / 46;
    return fits && archive.holds(qint64(begin), qint64(size)) ? std::optional<ZipEnd>({qint64(begin), record, members})
                                                              : std::nullopt;
}

std::optional<ZipEnd> largeEnd(const ZipFields &archive, qint64 smallRecord)
{
    const qint64 place = smallRecord - kLargeEndPlaceSize;
    if (!archive.isMark(place, kLargeEndPlace))
        return {};
    const quint64 record = archive.eight(place + 8);
    if (record > quint64(archive.size()) || qint64(record) + kLargeEndSize > place
        || !archive.isMark(qint64(record), kLargeEnd))
        return {};
    const qint64 at = qint64(record);
    if (archive.eight(at + 24) != archive.eight(at + 32) || archive.four(at + 16) != 0 || archive.four(at + 20) != 0)
        return {};
    return whole(archive, archive.eight(at + 48), archive.eight(at + 40), archive.eight(at + 32), at);
}

} // namespace

std::optional<ZipEnd> zipEnd(const ZipFields &archive)
{
    const qint64 at = endRecord(archive);
    if (at < 0)
        return {};
    const bool isLarge
        = archive.two(at + 10) == 0xffff || archive.four(at + 12) == 0xffffffff || archive.four(at + 16) == 0xffffffff;
    if (isLarge)
        return largeEnd(archive, at);
    if (!isOnOneDisk(archive, at))
        return {};
    return whole(archive, archive.four(at + 16), archive.four(at + 12), archive.two(at + 10), at);
}

} // namespace ansinh
