// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/official_words.h"

#include <algorithm>

namespace ansinh {

namespace {

TextStyle recipientStyle(Typesetter &typesetter)
{
    TextStyle style;
    style.points = decree::kRecipientSize;
    style.hanging = typesetter.widthOf(QStringLiteral("- "), style);
    return style;
}

TextStyle labelStyle()
{
    TextStyle style;
    style.points = decree::kRecipientsLabelSize;
    style.pitch = decree::kSignaturePitch;
    style.bold = true;
    style.italic = true;
    return style;
}

TextStyle signerStyle()
{
    TextStyle style;
    style.pitch = decree::kSignaturePitch;
    style.bold = true;
    style.align = Align::Centre;
    return style;
}

double putSigner(Composition &composition, Slab &slab, const SignatureBlock &block)
{
    const double x = composition.paper.textWidth() * decree::kSignatureLeftShare;
    const double width = composition.paper.textWidth() - x;
    double y = 0;
    for (const QString &line : block.authorityLines)
        y += putLines(slab, composition.typesetter.set(line, signerStyle(), width), x, y);
    y += pt(decree::kSignatureRoom);
    return y + putLines(slab, composition.typesetter.set(block.signer, signerStyle(), width), x, y);
}

/// What stands at the left, from the top.
struct LeftEntry
{
    SetText text;
    double gap = 0; ///< above it
};

std::vector<LeftEntry> leftEntries(Typesetter &typesetter, const SignatureBlock &block, double width)
{
    const TextStyle style = recipientStyle(typesetter);
    std::vector<LeftEntry> entries;
    if (!block.recipients.isEmpty())
        entries.push_back({typesetter.set(QStringLiteral("Nơi nhận:"), labelStyle(), width)});
    for (const QString &recipient : recipientLines(block))
        entries.push_back({typesetter.set(recipient, style, width)});
    if (!block.typist.isEmpty())
        entries.push_back({typesetter.set(block.typist, style, width), pt(decree::kTypistGap)});
    return entries;
}

} // namespace

void compose(Composition &composition, const SignatureBlock &block)
{
    composition.keepTail(2); // a signature never stands alone on a page
    Slab slab;
    slab.gap = pt(decree::kSignatureGap);
    slab.height = putSigner(composition, slab, block);
    const double width = composition.paper.textWidth();
    const std::vector<LeftEntry> beside = leftEntries(
        composition.typesetter, block, width * decree::kSignatureLeftShare - pt(decree::kRecipientsRightGap));
    const double room = composition.paper.textHeight() * decree::kTallestSignature;
    size_t next = 0;
    double y = 0;
    for (; next < beside.size() && y + beside[next].gap + beside[next].text.height() <= room; ++next)
        y += beside[next].gap + putLines(slab, beside[next].text, 0, y + beside[next].gap);
    slab.height = std::max(slab.height, y);
    composition.add(std::move(slab));
    if (next == beside.size())
        return;
    const std::vector<LeftEntry> below = leftEntries(composition.typesetter, block, width);
    for (; next < below.size(); ++next)
        composition.addLines(below[next].text, 0, below[next].gap);
}

} // namespace ansinh
