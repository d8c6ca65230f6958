// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/office_composer.h"
#include "core/document/official_words.h"
#include "core/document/shown_text.h"

namespace ansinh {

namespace {

constexpr double kMarkPadding = 4; // whole points, as Word takes them
constexpr double kThin = 1 + decree::kRuleThickness; // height of a line that needs no room below

OfficeCell cellOf(std::vector<OfficeParagraph> paragraphs)
{
    if (paragraphs.empty())
        paragraphs.push_back(officeParagraph(OfficeStyle::Issuer, QString()));
    OfficeCell cell;
    cell.paragraphs = std::move(paragraphs);
    return cell;
}

/// Indents that make the lines of the text about equally long.
OfficeParagraph balanced(OfficeParagraph paragraph, double width)
{
    Face face = faceOf(paragraph.style);
    QString text;
    for (const Run &run : paragraph.runs) {
        text += run.text;
        face.bold = face.bold || run.bold;
    }
    if (textWidth(text, face) > width)
        paragraph.left = paragraph.right = std::max((width - balancedWidth(text, face, width) - kSlack) / 2, 0.0);
    return paragraph;
}

OfficeCell issuerCell(const OfficialHeader &header, double width)
{
    std::vector<OfficeParagraph> lines;
    double length = 0; // of the last line
    for (const Run &run : header.issuerLines) {
        const Face face{decree::kIssuerSize, run.bold, run.italic};
        OfficeParagraph line;
        line.style = OfficeStyle::Issuer;
        line.runs = shownRuns({run});
        QString &text = line.runs.front().text;
        text = brokenName(text, [&](const QString &part) { return textWidth(part, face) <= width; });
        length = textWidth(text.section(QLatin1Char('\n'), -1), face);
        length /= std::max(linesIn(text.section(QLatin1Char('\n'), -1), face, width), 1);
        lines.push_back(text.contains(QLatin1Char('\n')) ? std::move(line) : balanced(std::move(line), width));
    }
    if (length > 0)
        lines.push_back(officeRule(length * decree::kShortRule, width, kThin));
    return cellOf(std::move(lines));
}

OfficeCell nationCell(const OfficialHeader &header, double width)
{
    std::vector<OfficeParagraph> lines
        = {officeParagraph(OfficeStyle::Nation, header.nation), officeParagraph(OfficeStyle::Motto, header.motto)};
    if (!header.motto.isEmpty())
        lines.push_back(officeRule(textWidth(shownText(header.motto), faceOf(OfficeStyle::Motto)), width, kThin));
    return cellOf(std::move(lines));
}

/// A word in a frame in the middle of the width; length 0: as long as the word needs.
OfficeParagraph markOf(const QString &text, double width, double length)
{
    OfficeParagraph mark = officeParagraph(OfficeStyle::Mark, text);
    const double beside = 2 * (length > 0 ? decree::kMarkLeast : decree::kMarkSide);
    const double needed = textWidth(shownText(text), faceOf(OfficeStyle::Mark)) + beside;
    mark.left = mark.right = std::max((width - std::max(length, needed)) / 2, 0.0);
    mark.border = OfficeParagraph::Border::Around;
    mark.padding = kMarkPadding;
    mark.pitch = decree::kMarkHeight - 2 * kMarkPadding;
    mark.gapAbove = decree::kMarkGap;
    return mark;
}

OfficeCell numberCell(const OfficialHeader &header, double width)
{
    std::vector<OfficeParagraph> lines;
    if (const QString number = numberLine(header); !number.isEmpty())
        lines.push_back(officeParagraph(OfficeStyle::Number, number));
    // A letter has no kind: its subject stands under the number (box 5b).
    if (header.kind.isEmpty() && !header.subject.isEmpty())
        lines.push_back(balanced(officeParagraph(OfficeStyle::LetterSubject, header.subject), width));
    if (!header.urgency.isEmpty())
        lines.push_back(markOf(header.urgency, width, decree::markWidth(header.urgency)));
    if (!header.circulation.isEmpty())
        lines.push_back(markOf(header.circulation, width, 0));
    return cellOf(std::move(lines));
}

} // namespace

OfficeTable officeHead(const OfficialHeader &header, double width)
{
    const double left = width * decree::kHeadLeftShare;
    OfficeRow names;
    names.cells = {issuerCell(header, left), nationCell(header, width - left)};
    OfficeRow numbers;
    numbers.cells
        = {numberCell(header, left), cellOf({officeParagraph(OfficeStyle::PlaceAndDate, header.placeAndDate)})};
    // Level with each other, below both lines.
    for (OfficeCell &cell : numbers.cells)
        cell.paragraphs.front().gapAbove = decree::kNumberGap - kThin;
    OfficeTable table;
    table.widths = {left, width - left};
    table.rows = {names, numbers};
    table.hasGrid = false;
    return table;
}

} // namespace ansinh
