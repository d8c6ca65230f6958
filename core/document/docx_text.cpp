// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docx_parts.h"

#include <utility>

namespace ansinh {

namespace {

constexpr int kBorderEighths = qRound(decree::kRuleThickness * 8);

void writeBorder(XmlPart &xml, const OfficeParagraph &paragraph)
{
    if (paragraph.border == OfficeParagraph::Border::None)
        return;
    const bool isBox = paragraph.border == OfficeParagraph::Border::Around;
    xml.open("w:pBdr");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"}) {
        const bool isLevel = qstrcmp(side, "w:top") == 0 || qstrcmp(side, "w:bottom") == 0;
        if (isBox || qstrcmp(side, "w:top") == 0)
            xml.empty(side,
                      {{"w:val", "single"},
                       {"w:sz", kBorderEighths},
                       {"w:space", isLevel ? qRound(paragraph.padding) : 0},
                       {"w:color", "000000"}});
    }
    xml.close();
}

/// What differs from the style; an attribute left out keeps the style's.
void writeSpacing(XmlPart &xml, const OfficeParagraph &paragraph)
{
    const bool hasOwn = paragraph.gapAbove || paragraph.gapBelow > 0 || paragraph.pitch;
    if (!hasOwn)
        return;
    const decree::Form &form = ruleOf(paragraph.style).form;
    const int above = twips(paragraph.gapAbove.value_or(form.gap));
    const int below = twips(paragraph.gapBelow);
    if (paragraph.pitch)
        xml.empty(
            "w:spacing",
            {{"w:before", above}, {"w:after", below}, {"w:line", twips(*paragraph.pitch)}, {"w:lineRule", "exact"}});
    else
        xml.empty("w:spacing", {{"w:before", above}, {"w:after", below}});
}

void writeIndents(XmlPart &xml, const OfficeParagraph &paragraph)
{
    if (!paragraph.isIndented())
        return;
    if (paragraph.hanging > 0)
        xml.empty("w:ind",
                  {{"w:left", twips(paragraph.left)},
                   {"w:right", twips(paragraph.right)},
                   {"w:hanging", twips(paragraph.hanging)}});
    else
        xml.empty("w:ind", {{"w:left", twips(paragraph.left)}, {"w:right", twips(paragraph.right)}});
}

void writeProperties(XmlPart &xml, const OfficeParagraph &paragraph)
{
    xml.open("w:pPr");
    xml.empty("w:pStyle", {{"w:val", ruleOf(paragraph.style).id}});
    if (paragraph.keepsNext)
        xml.empty("w:keepNext");
    if (paragraph.breaksBefore)
        xml.empty("w:pageBreakBefore");
    writeBorder(xml, paragraph);
    writeSpacing(xml, paragraph);
    writeIndents(xml, paragraph);
    if (paragraph.align)
        xml.empty("w:jc", {{"w:val", docxAlign(*paragraph.align)}});
    writeDocxFace(xml, false, false, paragraph.size); // of the paragraph's own mark
    xml.close();
}

/// The typeface may have no tied hyphen of its own; Word's element borrows the usual one.
void writeCharacters(XmlPart &xml, const QString &line)
{
    const QStringList parts = line.split(kTiedHyphen);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            xml.empty("w:noBreakHyphen");
        if (!parts.at(i).isEmpty())
            xml.text("w:t", parts.at(i), {{"xml:space", "preserve"}});
    }
}

void writeRun(XmlPart &xml, const Run &run, const std::optional<double> &size)
{
    if (run.text.isEmpty())
        return;
    xml.open("w:r");
    writeDocxFace(xml, run.bold, run.italic, size);
    const QStringList lines = run.text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.empty("w:br");
        writeCharacters(xml, lines.at(i));
    }
    xml.close();
}

/// A field that Word counts itself, until then with a number that may be wrong.
void writeField(XmlPart &xml, const char *instruction)
{
    xml.open("w:fldSimple", {{"w:instr", instruction}});
    xml.open("w:r");
    xml.text("w:t", QStringLiteral("2"));
    xml.close();
    xml.close();
}

void writeFields(XmlPart &xml, const Run &run)
{
    QString before;
    const auto flush = [&] { writeRun(xml, {std::exchange(before, QString()), run.bold, run.italic}, {}); };
    for (const QChar sign : run.text) {
        if (sign != kPageField && sign != kPagesField) {
            before += sign;
            continue;
        }
        flush();
        writeField(xml, sign == kPageField ? " PAGE " : " NUMPAGES ");
    }
    flush();
}

} // namespace

const char *docxAlign(Align align)
{
    switch (align) {
    case Align::Left: return "left";
    case Align::Centre: return "center";
    case Align::Right: return "right";
    case Align::Justify: return "both";
    }
    return "left";
}

void writeDocxFace(XmlPart &xml, bool isBold, bool isItalic, const std::optional<double> &size)
{
    if (!isBold && !isItalic && !size)
        return;
    xml.open("w:rPr");
    if (isBold) {
        xml.empty("w:b");
        xml.empty("w:bCs");
    }
    if (isItalic) {
        xml.empty("w:i");
        xml.empty("w:iCs");
    }
    if (size) {
        xml.empty("w:sz", {{"w:val", qRound(*size * 2)}});
        xml.empty("w:szCs", {{"w:val", qRound(*size * 2)}});
    }
    xml.close();
}

void writeDocxParagraph(XmlPart &xml, const OfficeParagraph &paragraph)
{
    xml.open("w:p");
    writeProperties(xml, paragraph);
    if (paragraph.picture)
        writeDocxPicture(xml, *paragraph.picture);
    for (const Run &run : paragraph.runs)
        paragraph.hasFields() ? writeFields(xml, run) : writeRun(xml, run, paragraph.size);
    xml.close();
}

} // namespace ansinh
