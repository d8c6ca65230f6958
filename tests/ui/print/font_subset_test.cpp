// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/print/font_subset.h"
#include "ui/print/fonts.h"
#include "ui/print/pdf_objects.h"

#include <QFont>
#include <QPainterPath>
#include <QRawFont>

using namespace ansinh;

TEST_CASE("A part of a font keeps the outlines and numbers of its glyphs, and what they are put together from")
{
    const QRawFont whole = QRawFont::fromFont(QFont(printFamily().value()));
    const QList<quint32> wanted = whole.glyphIndexesForString(QStringLiteral("ếĐưồg"));
    std::set<quint32> glyphs(wanted.begin(), wanted.end());
    const std::optional<QByteArray> part = fontSubset(whole, glyphs);
    REQUIRE(part);
    CHECK(glyphs.count(0) == 1);
    CHECK(part->size() < 60'000);
    const QRawFont read(*part, whole.pixelSize());
    REQUIRE(read.isValid());
    for (const quint32 glyph : glyphs) {
        CHECK(read.pathForGlyph(glyph) == whole.pathForGlyph(glyph));
        CHECK(read.advancesForGlyphIndexes({glyph}) == whole.advancesForGlyphIndexes({glyph}));
    }
    const quint32 unwanted = whole.glyphIndexesForString(QStringLiteral("Q")).first();
    CHECK(read.pathForGlyph(unwanted).isEmpty());
}

TEST_CASE("Numbers of a PDF have two places at most and none that they do not need")
{
    CHECK(pdfNumber(0) == "0");
    CHECK(pdfNumber(12) == "12");
    CHECK(pdfNumber(12.5) == "12.5");
    CHECK(pdfNumber(-0.75) == "-0.75");
    CHECK(pdfNumber(3.049) == "3.05");
    CHECK(pdfNumber(100.001) == "100");
    CHECK(pdfNumber(0.05) == "0.05");
}
