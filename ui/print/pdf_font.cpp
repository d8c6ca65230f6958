// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_font.h"

#include "ui/print/font_subset.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace ansinh {

namespace {

constexpr int kBounds = 36; // in the table head: four numbers
constexpr int kItalic = 64; // flags of a font descriptor
constexpr int kSymbolic = 4;
constexpr int kPerBlock = 100; // mappings in one block, as the CMap format limits them

/// Six letters that say that only a part is there, as PDF wants it; the same glyphs give the same.
QByteArray tagOf(const std::set<quint32> &glyphs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const quint32 glyph : glyphs)
        hash.addData(pdfHex(glyph));
    QByteArray tag = hash.result().first(6);
    for (char &letter : tag)
        letter = static_cast<char>('A' + static_cast<unsigned char>(letter) % 26);
    return tag;
}

} // namespace

PdfFont::PdfFont(const QRawFont &font)
    : m_font(font), m_metrics(font.fontTable("hmtx")), m_unitsPerEm(font.unitsPerEm())
{
    const QByteArray header = font.fontTable("hhea");
    if (header.size() >= kMetricsCount + 2)
        m_metricsCount = qFromBigEndian<quint16>(header.constData() + kMetricsCount);
}

bool PdfFont::isFace(const QRawFont &font) const
{
    return font.familyName() == m_font.familyName() && font.weight() == m_font.weight()
        && font.style() == m_font.style();
}

int PdfFont::width(quint32 glyph) const
{
    const qsizetype at = 4 * std::min<qsizetype>(glyph, std::max(m_metricsCount - 1, 0));
    if (at + 2 > m_metrics.size())
        return 0;
    return qRound(qFromBigEndian<quint16>(m_metrics.constData() + at) * 1000 / m_unitsPerEm);
}

QByteArray PdfFont::widths() const
{
    QByteArray list;
    for (const quint32 glyph : m_glyphs)
        list += QByteArray::number(glyph) + " [" + QByteArray::number(width(glyph)) + "] ";
    return list;
}

QByteArray PdfFont::toUnicode(const QString &letters) const
{
    std::map<quint32, QByteArray> meanings;
    for (const QChar letter : letters) {
        const QList<quint32> glyphs = m_font.glyphIndexesForString(QString(letter));
        if (glyphs.size() == 1 && m_glyphs.count(glyphs.first()) > 0)
            meanings[glyphs.first()] = pdfHex(letter == QChar(QChar::Nbsp) ? u' ' : letter.unicode());
    }
    for (const auto &[ligature, parts] : {std::pair(u'\uFB01', "00660069"), std::pair(u'\uFB02', "0066006C")}) {
        const QList<quint32> glyphs = m_font.glyphIndexesForString(QString(QChar(ligature)));
        if (glyphs.size() == 1 && m_glyphs.count(glyphs.first()) > 0)
            meanings[glyphs.first()] = parts;
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (auto next = meanings.begin(); next != meanings.end();) {
        const auto left = std::min<qsizetype>(kPerBlock, std::distance(next, meanings.end()));
        map += QByteArray::number(left) + " beginbfchar\n";
        for (qsizetype i = 0; i < left; ++i, ++next)
            map += '<' + pdfHex(next->first) + "> <" + next->second + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Around all glyphs of the font, in thousandths of the size.
QByteArray PdfFont::bounds() const
{
    const QByteArray head = m_font.fontTable("head");
    QByteArray list;
    for (int at = kBounds; at < kBounds + 8 && at + 2 <= head.size(); at += 2)
        list += QByteArray::number(qRound(qFromBigEndian<qint16>(head.constData() + at) * 1000 / m_unitsPerEm)) + ' ';
    return '[' + list + ']';
}

QByteArray PdfFont::descriptor(const QByteArray &name, int file, int glyphSet) const
{
    const double perEm = 1000 / m_font.pixelSize();
    const auto number = [](double value) { return QByteArray::number(qRound(value)); };
    const bool isItalic = m_font.style() != QFont::StyleNormal;
    const bool isBold = m_font.weight() > QFont::Medium;
    return "<< /Type /FontDescriptor /FontName /" + name + " /Flags "
        + QByteArray::number(kSymbolic + (isItalic ? kItalic : 0)) + " /FontBBox " + bounds() + " /ItalicAngle "
        + (isItalic ? "-16" : "0") + " /Ascent " + number(m_font.ascent() * perEm) + " /Descent "
        + number(-m_font.descent() * perEm) + " /CapHeight " + number(m_font.capHeight() * perEm) + " /StemV "
        + (isBold ? "140" : "80") + " /FontFile2 " + pdfReference(file) + " /CIDSet " + pdfReference(glyphSet) + " >>";
}

int PdfFont::write(PdfObjects &objects, const QString &letters)
{
    const std::optional<QByteArray> subset = fontSubset(m_font, m_glyphs);
    if (!subset)
        return -1;
    const char *face = m_font.weight() > QFont::Medium
        ? (m_font.style() == QFont::StyleNormal ? "-Bold" : "-BoldItalic")
        : (m_font.style() == QFont::StyleNormal ? "" : "-Italic");
    const QByteArray family = m_font.familyName().remove(QLatin1Char(' ')).toLatin1();
    const QByteArray name = tagOf(m_glyphs) + '+' + family + face;
    QByteArray used(static_cast<qsizetype>(*m_glyphs.rbegin() / 8 + 1), '\0');
    for (const quint32 glyph : m_glyphs)
        used[static_cast<qsizetype>(glyph / 8)] = static_cast<char>(used.at(glyph / 8) | (0x80 >> glyph % 8));
    const int file = objects.addStream("/Length1 " + QByteArray::number(subset->size()), *subset);
    const int described = objects.add(descriptor(name, file, objects.addStream({}, used)));
    const int descendant
        = objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                      + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                        "/FontDescriptor "
                      + pdfReference(described) + " /CIDToGIDMap /Identity /DW 0 /W [" + widths() + "] >>");
    return objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H /DescendantFonts ["
                       + pdfReference(descendant) + "] /ToUnicode "
                       + pdfReference(objects.addStream({}, toUnicode(letters))) + " >>");
}

} // namespace ansinh
