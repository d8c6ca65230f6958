// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"
#include "ui/print/pdf_font.h"

#include <set>

namespace ansinh {

/// The faces of a file; the page calls them F0, F1, …
class PdfFonts
{
public:
    /// The place of the font's face, taken in where it is new.
    size_t place(const QRawFont &font);
    PdfFont &at(size_t place) { return m_faces[place]; }
    /// What glyphs may stand for.
    void addLetters(const QString &text) { m_letters.insert(text.begin(), text.end()); }
    /// The resources that every page names; empty: a font cannot be embedded.
    QByteArray write(PdfObjects &objects);

private:
    std::set<QChar> m_letters;
    std::vector<PdfFont> m_faces;
    std::vector<std::pair<QRawFont, size_t>> m_known; ///< a face in each of its sizes
};

/// What a reader draws for the page: texts as glyphs in their exact places, lines as lines.
QByteArray pageContent(const LaidOutPage &page, PdfFonts &fonts);

/// From the units of the layout to points.
constexpr double kPdfPoint = 0.1;

} // namespace ansinh
