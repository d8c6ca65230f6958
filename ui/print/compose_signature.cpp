// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/official_words.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kLeftShare = 0.45;
constexpr double kSignatureRoom = mm(28); // for the signature, and the seal over its left third
constexpr double kBetween = mm(4); // the recipients and the authority
constexpr double kTypistGap = pt(6);
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
        entries.push_back({typesetter.set(block.typist, style, width), kTypistGap});
    return entries;
}

} // namespace

void compose(Composition &composition, const SignatureBlock &block)
{
    composition.keepTail(2); // a signature never stands alone on a page
    Slab slab;
    slab.gap = pt(14);
    slab.height = putSigner(composition, slab, block);
    const double width = composition.paper.textWidth();
    const std::vector<LeftEntry> beside = leftEntries(composition.typesetter, block, width * kLeftShare - kBetween);
    const double room = composition.paper.textHeight() * kTallest;
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
