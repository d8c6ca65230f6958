// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_directory.h"

#include "core/base/zip_fields.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace ansinh {

namespace {

constexpr quint32 kLocalHead = 0x04034b50;
constexpr quint32 kDirectoryHead = 0x02014b50;
constexpr qint64 kLocalSize = 30;
constexpr qint64 kDirectorySize = 46;
constexpr quint16 kEncrypted = 1 << 0 | 1 << 6 | 1 << 13;
constexpr quint16 kUtf8Name = 1 << 11;
constexpr quint32 kSaturated = 0xffffffff; // the number stands among the extra fields
constexpr quint16 kLargeNumbers = 0x0001; // the extra field with them

Error damaged(const char *detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/base",
                                        "The file is damaged: the list of its parts does not fit together. Copy it "
                                        "again, or ask the sender for it again."),
            QString::fromLatin1(detail)};
}

Error refused(const QString &message, const QString &name, const QString &detail = {})
{
    return {ErrorKind::Invalid, message.arg(name.left(80)), detail};
}

/// A name that stays inside: no folder above, no drive, nothing that shows otherwise than it is.
bool isHarmless(const QString &name)
{
    const auto isForbidden
        = [](QChar c) { return c.unicode() < 0x20 || c == QLatin1Char('\\') || c == QLatin1Char(':'); };
    if (name.isEmpty() || std::any_of(name.begin(), name.end(), isForbidden))
        return false;
    QStringList steps = name.split(QLatin1Char('/'));
    if (name.endsWith(QLatin1Char('/')))
        steps.removeLast();
    return std::none_of(steps.begin(), steps.end(), [](const QString &step) {
        return step.isEmpty() || step == QLatin1String(".") || step == QLatin1String("..");
    });
}

/// One entry of the directory while it is read.
struct Entry
{
    ZipMember member;
    qint64 head = 0; ///< where its own head stands
    qint64 next = 0; ///< the entry after it
    QByteArrayView nameBytes;
    quint16 flags = 0;
    quint16 method = 0;
    bool isLink = false;
};

/// Takes the numbers that were too large for their fields from the extra ones, which must hold them.
bool takeLargeNumbers(const ZipFields &archive, qint64 at, qint64 size, Entry &entry)
{
    const qint64 end = at + size;
    qint64 *const wanted[] = {&entry.member.size, &entry.member.packed, &entry.head};
    if (std::none_of(std::begin(wanted), std::end(wanted), [](const qint64 *n) { return *n == kSaturated; }))
        return true;
    while (at + 4 <= end) {
        const quint16 kind = archive.two(at);
        const qint64 fieldEnd = at + 4 + archive.two(at + 2);
        if (fieldEnd > end)
            return false;
        at = kind == kLargeNumbers ? at + 4 : fieldEnd;
        if (kind != kLargeNumbers)
            continue;
        for (qint64 *number : wanted) {
            if (*number != kSaturated)
                continue;
            if (at + 8 > fieldEnd || archive.eight(at) > quint64(archive.size()) * 2000)
                return false; // deflate packs 1,032 times at best
            *number = qint64(archive.eight(at));
            at += 8;
        }
        return true;
    }
    return false;
}

/// False: the entry leads outside.
bool readEntry(const ZipFields &archive, qint64 at, qint64 end, Entry &entry)
{
    if (at + kDirectorySize > end || !archive.isMark(at, kDirectoryHead))
        return false;
    entry.flags = archive.two(at + 8);
    entry.method = archive.two(at + 10);
    entry.member.checkSum = archive.four(at + 16);
    entry.member.packed = archive.four(at + 20);
    entry.member.size = archive.four(at + 24);
    const qint64 nameSize = archive.two(at + 28);
    const qint64 extraSize = archive.two(at + 30);
    entry.next = at + kDirectorySize + nameSize + extraSize + archive.two(at + 32);
    entry.isLink = archive.two(at + 4) >> 8 == 3 && (archive.four(at + 38) >> 16 & 0170000) == 0120000; // Unix
    entry.head = archive.four(at + 42);
    if (entry.next > end)
        return false;
    entry.nameBytes = archive.part(at + kDirectorySize, nameSize);
    entry.member.name
        = entry.flags & kUtf8Name ? QString::fromUtf8(entry.nameBytes) : QString::fromLatin1(entry.nameBytes);
    entry.member.isStored = entry.method == 0;
    return takeLargeNumbers(archive, at + kDirectorySize + nameSize, extraSize, entry);
}

std::optional<Error> refusal(const Entry &entry)
{
    const QString &name = entry.member.name;
    if (!isHarmless(name))
        return refused(QCoreApplication::translate("core/base",
                                                   "The file holds a part with the forbidden name “%1”: it may have "
                                                   "been made to do harm. Do not open it; ask the sender for another."),
                       name);
    if (entry.isLink)
        return refused(QCoreApplication::translate("core/base",
                                                   "The part “%1” of the file is a link to another file. Ask the "
                                                   "sender for a file without links."),
                       name);
    if (entry.flags & kEncrypted)
        return refused(QCoreApplication::translate("core/base",
                                                   "The part “%1” of the file is under a password. Ask the sender for "
                                                   "the file without a password."),
                       name, QStringLiteral("password"));
    if (entry.method != 0 && entry.method != 8)
        return refused(
            QCoreApplication::translate("core/base",
                                        "The part “%1” of the file is packed in a way that is not known "
                                        "here. Open the file in the program that made it and save it again."),
            name);
    return {};
}

/// Finds the packed bytes behind the member's own head, which must agree with the directory.
bool place(const ZipFields &archive, qint64 directory, Entry &entry)
{
    const qint64 at = entry.head;
    if (at > directory - kLocalSize || !archive.isMark(at, kLocalHead))
        return false;
    const qint64 nameSize = archive.two(at + 26);
    const qint64 begin = at + kLocalSize + nameSize + archive.two(at + 28);
    const bool agrees = nameSize == entry.nameBytes.size() && begin <= directory
        && archive.part(at + kLocalSize, nameSize) == entry.nameBytes && archive.two(at + 8) == entry.method
        && (archive.two(at + 6) & kEncrypted) == 0;
    const bool fits = agrees && entry.member.packed <= directory - begin
        && (!entry.member.isStored || entry.member.packed == entry.member.size);
    entry.member.begin = begin;
    return fits;
}

/// No byte belongs to two members.
bool isApart(const std::vector<Entry> &entries)
{
    std::vector<std::pair<qint64, qint64>> ranges;
    for (const Entry &entry : entries)
        ranges.emplace_back(entry.head, entry.member.begin + entry.member.packed);
    std::sort(ranges.begin(), ranges.end());
    for (size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].first < ranges[i - 1].second)
            return false;
    }
    return true;
}

Result<std::vector<Entry>> readEntries(const ZipFields &archive, const ZipEnd &end)
{
    std::vector<Entry> entries;
    QSet<QString> names;
    for (qint64 at = end.directory; at < end.end; at = entries.back().next) {
        Entry entry;
        if (entries.size() == end.members || !readEntry(archive, at, end.end, entry))
            return damaged("entry outside the directory, or one too many");
        if (auto error = refusal(entry))
            return *error;
        if (names.contains(entry.member.name))
            return refused(QCoreApplication::translate("core/base",
                                                       "The file holds its part “%1” twice, so that programs see "
                                                       "different contents. Ask the sender for another."),
                           entry.member.name);
        names.insert(entry.member.name);
        if (!place(archive, end.directory, entry))
            return damaged("a member's own head disagrees with the directory");
        entries.push_back(std::move(entry));
    }
    if (entries.size() != end.members || !isApart(entries))
        return damaged("members missing or overlapping");
    return entries;
}

} // namespace

Result<std::vector<ZipMember>> zipDirectory(const QByteArray &archive, int most)
{
    const ZipFields fields{QByteArrayView(archive)};
    const std::optional<ZipEnd> end = zipEnd(fields);
    if (!end)
        return Error{ErrorKind::Damaged,
                     QCoreApplication::translate("core/base",
                                                 "The file is not whole: its end is missing or altered. Copy it again, "
                                                 "or ask the sender for it again."),
                     QStringLiteral("no end record that fits")};
    if (end->members > quint64(most))
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/base",
                                                 "The file holds more than %n parts; no file of this kind needs so "
                                                 "many. Ask the sender for another.",
                                                 nullptr, most),
                     QStringLiteral("too_large: members above the limit")};
    auto entries = readEntries(fields, *end);
    if (!entries)
        return entries.error();
    std::vector<ZipMember> members;
    members.reserve(entries.value().size());
    for (Entry &entry : entries.value())
        members.push_back(std::move(entry.member));
    return members;
}

} // namespace ansinh
