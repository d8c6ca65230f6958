// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_page.h"

#include "ui/print/paper.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double kUnseen = 0.02; // points by which a glyph may stand beside its place

void appendPlace(QByteArray &content, double x, double y)
{
    appendPdfNumber(content, x);
    content += ' ';
    appendPdfNumber(content, y);
}

/// Writes texts from the left; knows what the reader of the file has set.
class TextWriter
{
public:
    TextWriter(QByteArray &content, PdfFonts &fonts, double height)
        : m_content(content), m_fonts(fonts), m_height(height)
    {
    }

    void write(const TextItem &item)
    {
        if (item.layout != m_layout)
            m_fonts.addLetters(item.layout->text());
        m_layout = item.layout;
        for (const QGlyphRun &run : item.layout->lineAt(item.line).glyphRuns())
            write(run, item.at);
    }

private:
    void write(const QGlyphRun &run, QPointF at)
    {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        if (glyphs.isEmpty())
            return;
        choose(run.rawFont());
        double x = 0;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF place = (places[i] + at) * kPdfPoint;
            const bool isNewLine = i == 0 || std::abs(places[i].y() - places[i - 1].y()) > kUnseen / kPdfPoint;
            if (isNewLine) {
                m_content += i == 0 ? "1 0 0 1 " : ">] TJ\n1 0 0 1 ";
                appendPlace(m_content, place.x(), m_height - place.y());
                m_content += " Tm [<";
                x = place.x();
            } else if (std::abs(place.x() - x) > kUnseen) {
                const double gap = std::round((x - place.x()) * 1000 / m_points);
                m_content += '>';
                appendPdfNumber(m_content, gap);
                m_content += '<';
                x -= gap * m_points / 1000;
            }
            appendPdfHex(m_content, glyphs[i]);
            m_fonts.at(m_face).use(glyphs[i]);
            x += m_fonts.at(m_face).width(glyphs[i]) * m_points / 1000;
        }
        m_content += ">] TJ\n";
    }
    void choose(const QRawFont &font)
    {
        const size_t face = m_fonts.place(font);
        const double points = font.pixelSize() * kPdfPoint;
        if (face == m_face && std::abs(points - m_points) < kUnseen)
            return;
        m_face = face;
        m_points = points;
        m_content += "/F" + QByteArray::number(face) + ' ' + pdfNumber(points) + " Tf\n";
    }

    QByteArray &m_content;
    PdfFonts &m_fonts;
    double m_height;
    const QTextLayout *m_layout = nullptr;
    size_t m_face = SIZE_MAX;
    double m_points = 0;
};

void writeRules(QByteArray &content, const std::vector<RuleItem> &rules, double height)
{
    double thickness = -1;
    for (const RuleItem &rule : rules) {
        if (std::abs(rule.thickness - thickness) > 0) {
            thickness = rule.thickness;
            content += pdfNumber(thickness * kPdfPoint) + " w\n";
        }
        appendPlace(content, rule.line.x1() * kPdfPoint, height - rule.line.y1() * kPdfPoint);
        content += " m ";
        appendPlace(content, rule.line.x2() * kPdfPoint, height - rule.line.y2() * kPdfPoint);
        content += " l S\n";
    }
}

} // namespace

size_t PdfFonts::place(const QRawFont &font)
{
    const auto known
        = std::find_if(m_known.begin(), m_known.end(), [&](const auto &each) { return each.first == font; });
    if (known != m_known.end())
        return known->second;
    const auto face
        = std::find_if(m_faces.begin(), m_faces.end(), [&](const PdfFont &each) { return each.isFace(font); });
    const size_t place = static_cast<size_t>(face - m_faces.begin());
    if (face == m_faces.end())
        m_faces.emplace_back(font);
    m_known.emplace_back(font, place);
    return place;
}

QByteArray PdfFonts::write(PdfObjects &objects)
{
    QString letters;
    for (const QChar letter : m_letters)
        letters += letter;
    QByteArray list;
    for (size_t i = 0; i < m_faces.size(); ++i) {
        const int object = m_faces[i].write(objects, letters);
        if (object < 0)
            return {};
        list += "/F" + QByteArray::number(i) + ' ' + pdfReference(object) + ' ';
    }
    return "<< /Font << " + list + ">> >>";
}

QByteArray pageContent(const LaidOutPage &page, PdfFonts &fonts)
{
    const double height = paperOf(page.orientation).height * kPdfPoint;
    QByteArray content;
    content.reserve(16'384);
    writeRules(content, page.rules, height);
    content += "BT\n";
    TextWriter writer(content, fonts, height);
    for (const TextItem &text : page.texts)
        writer.write(text);
    return content + "ET\n";
}

} // namespace ansinh
