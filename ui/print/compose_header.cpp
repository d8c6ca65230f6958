// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/official_words.h"

#include <algorithm>

namespace ansinh {

namespace {

TextStyle centred(double points, bool bold, bool italic = false)
{
    TextStyle style;
    style.points = points;
    style.pitch = decree::kHeadPitch;
    style.bold = bold;
    style.italic = italic;
    style.align = Align::Centre;
    return style;
}

/// One side of the head: sets lines below each other.
struct Side
{
    Composition &composition;
    Slab &slab;
    double x;
    double width;
    double y = 0;

    SetText put(const std::vector<Run> &runs, const TextStyle &style)
    {
        return put(composition.typesetter.set(runs, style, width));
    }
    SetText putBalanced(const QString &words, const TextStyle &style)
    {
        return put(composition.typesetter.setBalanced(words, style, width));
    }
    SetText put(const SetText &text)
    {
        y += putLines(slab, text, x, y);
        return text;
    }
    void underline(const SetText &text, double share)
    {
        if (text.lines > 0 && text.widthOf(text.lines - 1) > 0)
            slab.rules.push_back(ruleUnder(text, text.lines - 1, x, y + pt(decree::kRuleGap), share));
    }
};

/// A long name that cannot be broken where its kind of unit begins takes lines about equally long.
SetText putName(Side &left, const Run &name)
{
    const TextStyle style = centred(decree::kIssuerSize, name.bold, name.italic);
    const auto fits
        = [&](const QString &part) { return left.composition.typesetter.widthOf(part, style) <= left.width; };
    const QString broken = brokenName(name.text, fits);
    return broken == name.text ? left.putBalanced(name.text, style) : left.put({Run{broken}}, style);
}

void putIssuer(Side &left, const OfficialHeader &header)
{
    SetText last;
    for (const Run &line : header.issuerLines)
        last = putName(left, line);
    left.underline(last, decree::kShortRule);
}

void putNation(Side &right, const OfficialHeader &header)
{
    right.put({Run{header.nation}}, centred(decree::kNationSize, true));
    right.underline(right.put({Run{header.motto}}, centred(decree::kMottoSize, true)), 1);
}

void putNumberAndDate(Side &left, Side &right, const OfficialHeader &header)
{
    const double level = std::max(left.y, right.y) + pt(decree::kRuleGap + decree::kNumberGap);
    left.y = right.y = level;
    const QString number = numberLine(header);
    if (!number.isEmpty())
        left.put({Run{number}}, centred(decree::kNumberSize, false));
    if (!header.placeAndDate.isEmpty())
        right.put({Run{header.placeAndDate}}, centred(decree::kNumberSize, false, true));
}

/// A letter has no kind: its subject stands under the number (box 5b).
void putLetterSubject(Side &left, const OfficialHeader &header)
{
    if (!header.kind.isEmpty() || header.subject.isEmpty())
        return;
    left.y += pt(decree::kNumberGap);
    TextStyle style = centred(decree::kLetterSubjectSize, false);
    style.pitch = 0; // single, so that the gap is the decree's
    left.putBalanced(header.subject, style);
}

/// A word in a frame, in the middle of its side: urgency (box 10b) and circulation (box 11).
void putBox(Side &side, const QString &words, double length)
{
    if (words.isEmpty())
        return;
    const TextStyle style = centred(decree::kMarkSize, true);
    const double beside = 2 * pt(length > 0 ? decree::kMarkLeast : decree::kMarkSide);
    const double width = std::max(length, side.composition.typesetter.widthOf(words, style) + beside);
    const QRectF frame(side.x + (side.width - width) / 2, side.y + pt(decree::kMarkGap), width,
                       pt(decree::kMarkHeight));
    const SetText text = side.composition.typesetter.set(words, style, width);
    putLines(side.slab, text, frame.left(), frame.center().y() - text.height() / 2);
    const double corner = kRuleThickness / 2;
    for (const double y : {frame.top(), frame.bottom()})
        side.slab.rules.push_back({QLineF(frame.left() - corner, y, frame.right() + corner, y), kRuleThickness});
    for (const double x : {frame.left(), frame.right()})
        side.slab.rules.push_back({QLineF(x, frame.top(), x, frame.bottom()), kRuleThickness});
    side.y = frame.bottom();
}

} // namespace

void compose(Composition &composition, const OfficialHeader &header)
{
    Slab slab;
    const double width = composition.paper.textWidth();
    Side left{composition, slab, 0, width * decree::kHeadLeftShare};
    Side right{composition, slab, width * decree::kHeadLeftShare, width * (1 - decree::kHeadLeftShare)};
    putIssuer(left, header);
    putNation(right, header);
    putNumberAndDate(left, right, header);
    putLetterSubject(left, header);
    putBox(left, header.urgency, pt(decree::markWidth(header.urgency)));
    putBox(left, header.circulation, 0);
    slab.height = std::max(left.y, right.y) + (header.kind.isEmpty() ? pt(decree::kLetterFoot) : 0);
    slab.keepsNext = true;
    composition.add(std::move(slab));
    if (!header.kind.isEmpty())
        composeTitle(composition, header);
}

} // namespace ansinh
