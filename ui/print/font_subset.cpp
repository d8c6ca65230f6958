// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/font_subset.h"

#include <QRawFont>
#include <QtEndian>

#include <map>

namespace ansinh {

namespace {

constexpr int kHeaderSize = 12;
constexpr int kEntrySize = 16;
constexpr int kLongLoca = 50; // in head: whether offsets are of four bytes
constexpr int kGlyphHeader = 10;

// Flags of a part of a compound glyph (OpenType, glyf).
constexpr quint16 kWordArguments = 0x0001;
constexpr quint16 kScale = 0x0008;
constexpr quint16 kMorePartsFollow = 0x0020;
constexpr quint16 kTwoScales = 0x0040;
constexpr quint16 kFourScales = 0x0080;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

quint32 longWord(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

void append(QByteArray &bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void append(QByteArray &bytes, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// The outlines of a font by the number of their glyph.
struct Outlines
{
    QByteArray glyf;
    QByteArray loca;
    bool isLong = false;

    quint32 count() const { return static_cast<quint32>(loca.size() / (isLong ? 4 : 2)) - 1; }
    quint32 start(quint32 glyph) const { return isLong ? longWord(loca, 4 * glyph) : 2u * word(loca, 2 * glyph); }
    QByteArray of(quint32 glyph) const
    {
        return glyph < count() ? glyf.mid(start(glyph), start(glyph + 1) - start(glyph)) : QByteArray();
    }
};

std::set<quint32> partsOf(const QByteArray &outline)
{
    std::set<quint32> parts;
    if (outline.size() < kGlyphHeader || static_cast<qint16>(word(outline, 0)) >= 0)
        return parts;
    quint16 flags = kMorePartsFollow;
    for (qsizetype at = kGlyphHeader; (flags & kMorePartsFollow) != 0 && at + 4 <= outline.size();) {
        flags = word(outline, at);
        parts.insert(word(outline, at + 2));
        at += 4 + ((flags & kWordArguments) != 0 ? 4 : 2);
        at += (flags & kScale) != 0 ? 2 : (flags & kTwoScales) != 0 ? 4 : (flags & kFourScales) != 0 ? 8 : 0;
    }
    return parts;
}

void complete(std::set<quint32> &glyphs, const Outlines &outlines)
{
    glyphs.insert(0); // what stands for a missing glyph
    for (std::set<quint32> open = glyphs; !open.empty();) {
        const quint32 glyph = *open.begin();
        open.erase(open.begin());
        for (const quint32 part : partsOf(outlines.of(glyph))) {
            if (glyphs.insert(part).second)
                open.insert(part);
        }
    }
}

void keepOnly(const std::set<quint32> &glyphs, const Outlines &outlines, std::map<QByteArray, QByteArray> &tables)
{
    QByteArray &glyf = tables["glyf"];
    QByteArray &loca = tables["loca"];
    for (quint32 glyph = 0; glyph < outlines.count(); ++glyph) {
        append(loca, static_cast<quint32>(glyf.size()));
        if (glyphs.count(glyph) > 0)
            glyf += outlines.of(glyph);
        glyf.append((4 - glyf.size() % 4) % 4, '\0');
    }
    append(loca, static_cast<quint32>(glyf.size()));
    tables["head"].replace(kLongLoca, 2, QByteArray("\0\1", 2));
    // Widths of glyphs that are not there only cost room.
    QByteArray &metrics = tables["hmtx"];
    for (quint32 glyph = 0; glyph < word(tables["hhea"], kMetricsCount); ++glyph) {
        if (glyphs.count(glyph) == 0)
            metrics.replace(4 * glyph, 4, QByteArray(4, '\0'));
    }
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4)
        sum += longWord(table, at);
    return sum;
}

QByteArray assembled(const std::map<QByteArray, QByteArray> &tables)
{
    const auto count = static_cast<quint16>(tables.size());
    quint16 power = 0;
    while ((2 << power) <= count)
        ++power;
    QByteArray directory;
    append(directory, quint32(0x00010000));
    append(directory, count);
    append(directory, static_cast<quint16>(16 << power));
    append(directory, power);
    append(directory, static_cast<quint16>(16 * count - (16 << power)));
    QByteArray body;
    for (const auto &[name, table] : tables) {
        QByteArray padded = table;
        padded.append((4 - table.size() % 4) % 4, '\0');
        directory += name;
        append(directory, checksum(padded));
        append(directory, static_cast<quint32>(kHeaderSize + kEntrySize * count + body.size()));
        append(directory, static_cast<quint32>(table.size()));
        body += padded;
    }
    return directory + body;
}

} // namespace

std::optional<QByteArray> fontSubset(const QRawFont &font, std::set<quint32> &glyphs)
{
    std::map<QByteArray, QByteArray> tables;
    for (const char *name : {"cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "prep"}) {
        const QByteArray table = font.fontTable(name);
        if (!table.isEmpty())
            tables[name] = table;
    }
    const Outlines outlines{font.fontTable("glyf"), font.fontTable("loca"), word(tables["head"], kLongLoca) == 1};
    if (outlines.glyf.isEmpty() || outlines.loca.size() < 4)
        return std::nullopt;
    complete(glyphs, outlines);
    keepOnly(glyphs, outlines, tables);
    return assembled(tables);
}

} // namespace ansinh
