// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/official_words.h"

namespace ansinh {

namespace {

constexpr double kLeftShare = 0.45;
constexpr double kSignatureRoom = mm(28);
constexpr double kTopPitch = 16.5; // points: "Nơi nhận:" and the authority stand level
constexpr double kTallest = 0.8; // of a page: a longer list of recipients runs on below the block

TextStyle recipientStyle(Typesetter &typesetter)
{
    TextStyle style;
    style.points = 11;
    style.hanging = typesetter.widthOf(QStringLiteral("- "), style);
    return style;
}

TextStyle labelStyle()
{
    TextStyle style;
    style.points = 12;
    style.pitch = kTopPitch;
    style.bold = true;
    style.italic = true;
    return style;
}

TextStyle signerStyle()
{
    TextStyle style;
    style.pitch = kTopPitch;
    style.bold = true;
    style.align = Align::Centre;
    return style;
}

double putSigner(Composition &composition, Slab &slab, const SignatureBlock &block)
{
    const double x = composition.paper.textWidth() * kLeftShare;
    const double width = composition.paper.textWidth() - x;
    double y = 0;
    for (const QString &line : block.authorityLines)
        y += putLines(slab, composition.typesetter.set(line, signerStyle(), width), x, y);
    y += kSignatureRoom;
    return y + putLines(slab, composition.typesetter.set(block.signer, signerStyle(), width), x, y);
}

/// Puts recipients beside the signature as long as they fit; returns the lines that do not.
std::vector<SetText> putRecipients(Composition &composition, Slab &slab, const SignatureBlock &block)
{
    const double width = composition.paper.textWidth() * kLeftShare;
    const TextStyle style = recipientStyle(composition.typesetter);
    double y = putLines(slab, composition.typesetter.set(QStringLiteral("Nơi nhận:"), labelStyle(), width), 0, 0);
    std::vector<SetText> left;
    for (const QString &recipient : recipientLines(block)) {
        const SetText line = composition.typesetter.set(recipient, style, width - mm(4));
        if (!left.empty() || y + line.height() > composition.paper.textHeight() * kTallest)
            left.push_back(line);
        else
            y += putLines(slab, line, 0, y);
    }
    slab.height = std::max(slab.height, y);
    return left;
}

} // namespace

void compose(Composition &composition, const SignatureBlock &block)
{
    composition.keepTail(2); // a signature never stands alone on a page
    Slab slab;
    slab.gap = pt(14);
    slab.height = putSigner(composition, slab, block);
    std::vector<SetText> left;
    if (!block.recipients.isEmpty())
        left = putRecipients(composition, slab, block);
    composition.add(std::move(slab));
    for (const SetText &line : left)
        composition.addLines(line, 0, 0);
}

} // namespace ansinh
