// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/office_composer.h"
#include "core/document/official_words.h"

namespace ansinh {

namespace {

OfficeCell authorityCell(const SignatureBlock &block)
{
    OfficeCell cell;
    for (const QString &line : block.authorityLines)
        cell.paragraphs.push_back(officeParagraph(OfficeStyle::Authority, line));
    cell.paragraphs.push_back(officeParagraph(OfficeStyle::Signer, block.signer));
    return cell;
}

OfficeParagraph recipientOf(const QString &text, double hanging)
{
    OfficeParagraph line = officeParagraph(OfficeStyle::Recipient, text);
    line.left = line.hanging = hanging;
    line.right = decree::kRecipientsRightGap;
    return line;
}

/// Recipients and typist from the top; what the page does not hold beside the signature is put into `left`.
std::vector<OfficeParagraph> recipientLinesOf(const SignatureBlock &block, double width, double room,
                                              std::vector<OfficeParagraph> &left)
{
    const Face face = faceOf(OfficeStyle::Recipient);
    const double hanging = textWidth(QStringLiteral("- "), face);
    std::vector<OfficeParagraph> beside;
    if (!block.recipients.isEmpty())
        beside.push_back(officeParagraph(OfficeStyle::RecipientsLabel, QStringLiteral("Nơi nhận:")));
    double height = decree::kSignaturePitch;
    for (const QString &name : recipientLines(block)) {
        const int lines = linesIn(name, face, width - hanging - decree::kRecipientsRightGap);
        height += lines * face.size * decree::kSinglePitch;
        (height <= room ? beside : left).push_back(recipientOf(name, hanging));
    }
    if (!block.typist.isEmpty()) {
        OfficeParagraph typist = recipientOf(block.typist, 0);
        typist.gapAbove = decree::kTypistGap;
        (left.empty() ? beside : left).push_back(std::move(typist));
    }
    for (OfficeParagraph &below : left)
        below.right = 0; // nothing stands beside it
    return beside;
}

} // namespace

OfficeTable officeSignature(const SignatureBlock &block, double width, double pageHeight,
                            std::vector<OfficeParagraph> &left)
{
    const double leftWidth = width * decree::kSignatureLeftShare;
    OfficeCell recipients;
    recipients.paragraphs = recipientLinesOf(block, leftWidth, pageHeight * decree::kTallestSignature, left);
    if (recipients.paragraphs.empty())
        recipients.paragraphs.push_back(officeParagraph(OfficeStyle::Recipient, QString()));
    OfficeTable table;
    table.widths = {leftWidth, width - leftWidth};
    table.rows = {{{recipients, authorityCell(block)}, false, true}};
    table.hasGrid = false;
    return table;
}

} // namespace ansinh
