// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/office_composer.h"

#include "core/document/official_words.h"
#include "core/document/shown_text.h"

namespace ansinh {

namespace {

constexpr double kThinnest = 1;

/// Word processors end a line after a hyphen, even after the minus of a number.
QString withTiedMinus(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool isMinus = text.at(i) == QLatin1Char('-') && text.at(i + 1).isDigit()
            && (i == 0 || !text.at(i - 1).isLetterOrNumber());
        if (isMinus)
            text[i] = kTiedHyphen;
    }
    return text;
}

} // namespace

std::vector<Run> shownRuns(const std::vector<Run> &runs)
{
    std::vector<Run> shown = runs;
    for (Run &run : shown)
        run.text = withTiedMinus(shownText(run.text));
    return shown;
}

OfficeParagraph officeParagraph(OfficeStyle style, const QString &text)
{
    OfficeParagraph paragraph;
    paragraph.style = style;
    if (!text.isEmpty())
        paragraph.runs = shownRuns({Run{text}});
    return paragraph;
}

OfficeParagraph officeSpacer(double height)
{
    OfficeParagraph paragraph;
    paragraph.style = OfficeStyle::Spacer;
    paragraph.pitch = std::max(height, kThinnest);
    return paragraph;
}

OfficeParagraph officeRule(double length, double width, double height)
{
    OfficeParagraph rule;
    rule.style = OfficeStyle::Rule;
    rule.left = rule.right = std::max((width - length) / 2, 0.0);
    rule.border = OfficeParagraph::Border::Above;
    rule.pitch = std::max(height - decree::kRuleThickness, kThinnest);
    rule.keepsNext = true;
    return rule;
}

Face faceOf(OfficeStyle style)
{
    const decree::Form &form = ruleOf(style).form;
    return {form.size, form.bold, form.italic};
}

OfficeComposer::OfficeComposer(Orientation orientation, const OfficeDrawing &drawing)
    : m_drawing(drawing),
      m_width(sheetOf(orientation).width() - decree::kLeftMargin - decree::kRightMargin),
      m_height(sheetOf(orientation).height() - decree::kTopMargin - decree::kBottomMargin)
{
}

OfficeParagraph *OfficeComposer::last()
{
    return m_blocks.empty() ? nullptr : std::get_if<OfficeParagraph>(&m_blocks.back());
}

void OfficeComposer::add(OfficeParagraph paragraph)
{
    const bool isAtTop = m_blocks.empty() || m_breaksNext;
    const double gap = paragraph.gapAbove.value_or(ruleOf(paragraph.style).form.gap) + m_extraGap;
    if (isAtTop)
        paragraph.gapAbove = 0;
    else if (m_extraGap > 0)
        paragraph.gapAbove = gap;
    paragraph.breaksBefore = m_breaksNext && !m_blocks.empty();
    m_breaksNext = false;
    m_extraGap = 0;
    m_blocks.emplace_back(std::move(paragraph));
}

/// Tables know no gap above: what stands before them brings it.
void OfficeComposer::add(OfficeTable table, double gap, bool keepsLast)
{
    const double whole = gap + m_extraGap;
    const bool needsOwn = m_breaksNext || (!m_blocks.empty() && !last());
    if (needsOwn) {
        m_extraGap = 0;
        add(officeSpacer(m_breaksNext ? 0 : whole));
    }
    m_extraGap = 0;
    if (OfficeParagraph *before = last()) {
        before->gapBelow = needsOwn ? 0 : whole;
        before->keepsNext = before->keepsNext || keepsLast;
    }
    m_blocks.emplace_back(std::move(table));
}

/// A short line under the text of the paragraph before, as long as a part of one of its lines.
void OfficeComposer::addRuleBelow(const QString &text)
{
    const QString shown = shownText(text);
    if (shown.isEmpty())
        return;
    const OfficeParagraph &above = *last();
    const double width = m_width - above.left - above.right;
    const Face face = faceOf(above.style);
    const double line = std::min(textWidth(shown, face) / linesIn(shown, face, width), width);
    add(officeRule(line * decree::kShortRule, m_width, decree::kBelowRule - decree::kRuleGap));
}

/// The last row of the table before, if one is, stays with what follows: its explanation.
void OfficeComposer::keepLastRow()
{
    OfficeTable *table = m_blocks.empty() || m_breaksNext ? nullptr : std::get_if<OfficeTable>(&m_blocks.back());
    if (!table || table->rows.empty())
        return;
    for (OfficeCell &cell : table->rows.back().cells) {
        for (OfficeParagraph &paragraph : cell.paragraphs)
            paragraph.keepsNext = true;
    }
}

/// A title whose lines are about equally long, by indents, so that it stays one text.
void OfficeComposer::addTitle(OfficeStyle style, const QString &text)
{
    OfficeParagraph title = officeParagraph(style, text);
    const bool isForm = style != OfficeStyle::Kind && style != OfficeStyle::Subject;
    const double widest = style == OfficeStyle::OneAddressee ? 1
        : isForm                                             ? decree::kFormTitleWidth
                                                             : decree::kTitleWidth;
    const double width = balancedWidth(shownText(text), faceOf(style), m_width * widest) + kSlack;
    title.left = title.right = std::max((m_width - width) / 2, 0.0);
    add(std::move(title));
}

void OfficeComposer::operator()(const Paragraph &paragraph)
{
    const OfficeStyle style = styleOf(paragraph.role);
    if (paragraph.role == ParagraphRole::Note)
        keepLastRow();
    if (ruleOf(style).form.isTitle()) {
        addTitle(style, paragraph.plainText());
    } else {
        OfficeParagraph own;
        own.style = style;
        own.runs = shownRuns(paragraph.runs);
        add(std::move(own));
    }
    if (paragraph.ruleBelow)
        addRuleBelow(paragraph.plainText());
}

void OfficeComposer::operator()(const Table &table)
{
    if (!table.rows.empty())
        add(officeGrid(table, m_width, m_height), decree::kTableGap);
}

void OfficeComposer::operator()(const OfficialHeader &header)
{
    add(officeHead(header, m_width), 0);
    if (header.kind.isEmpty()) {
        m_extraGap = decree::kLetterFoot;
        return;
    }
    addTitle(OfficeStyle::Kind, header.kind);
    if (header.subject.isEmpty())
        return;
    addTitle(OfficeStyle::Subject, header.subject);
    addRuleBelow(header.subject);
}

void OfficeComposer::operator()(const Addressees &addressees)
{
    const QStringList names = addresseeLines(addressees);
    if (names.isEmpty())
        return;
    if (names.size() == 1) {
        addTitle(OfficeStyle::OneAddressee, QStringLiteral("Kính gửi: ") + names.first());
    } else {
        addAddressees(names);
    }
    m_extraGap = decree::kAddresseesGap;
}

/// The dashes stand in a line under the colon.
void OfficeComposer::addAddressees(const QStringList &names)
{
    OfficeParagraph label = officeParagraph(OfficeStyle::AddresseesLabel, QStringLiteral("Kính gửi:"));
    label.left = decree::kAddresseesIndent;
    add(std::move(label));
    const Face face = faceOf(OfficeStyle::Addressee);
    for (const QString &name : names) {
        OfficeParagraph line = officeParagraph(OfficeStyle::Addressee, name);
        line.hanging = textWidth(QStringLiteral("- "), face);
        line.left = decree::kAddresseesIndent + textWidth(QStringLiteral("Kính gửi"), face) + line.hanging;
        add(std::move(line));
    }
}

void OfficeComposer::operator()(const SignatureBlock &block)
{
    std::vector<OfficeParagraph> left;
    OfficeTable table = officeSignature(block, m_width, m_height, left);
    add(std::move(table), decree::kSignatureGap, true); // a signature never stands alone on a page
    for (OfficeParagraph &recipient : left)
        add(std::move(recipient));
}

std::vector<OfficeBlock> OfficeComposer::finished() &&
{
    m_breaksNext = false;
    if (!last())
        add(officeSpacer(0));
    return std::move(m_blocks);
}

} // namespace ansinh
