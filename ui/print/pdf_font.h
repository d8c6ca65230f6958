// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf_objects.h"

#include <QRawFont>

#include <set>

namespace ansinh {

/// One face in the file: collects the glyphs that pages show and writes what is needed of the font. A glyph is named by
/// its own number, in four hexadecimal digits.
class PdfFont
{
public:
    explicit PdfFont(const QRawFont &font);

    bool isFace(const QRawFont &font) const;
    void use(quint32 glyph) { m_glyphs.insert(glyph); }
    /// In thousandths of the size, as readers of the file see it.
    int width(quint32 glyph) const;

    /// The number of the font's object; `letters`: what the glyphs may stand for. -1: the font cannot be embedded.
    int write(PdfObjects &objects, const QString &letters);

private:
    QByteArray bounds() const;
    QByteArray widths() const;
    QByteArray toUnicode(const QString &letters) const;
    QByteArray descriptor(const QByteArray &name, int file, int glyphSet) const;

    QRawFont m_font;
    QByteArray m_metrics; ///< the table hmtx
    int m_metricsCount = 0;
    double m_unitsPerEm = 1;
    std::set<quint32> m_glyphs;
};

} // namespace ansinh
