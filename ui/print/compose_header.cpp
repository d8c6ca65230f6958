// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/official_words.h"

namespace ansinh {

namespace {

// The sizes of the decree's own sample (Phụ lục III, mẫu 1.4).
constexpr double kIssuerSize = 12;
constexpr double kNationSize = 12;
constexpr double kMottoSize = 13;
constexpr double kNumberSize = 13;
constexpr double kLetterSubjectSize = 12;
constexpr double kHeadPitch = 15.5; // points, the same on both sides so that the lines stand level
constexpr double kLeftShare = 0.4; // of the text area: the sample's 67.5 mm against 100 mm
constexpr double kTitleWidth = 0.94;
constexpr double kRuleGap = pt(2.5);

TextStyle centred(double points, bool bold, bool italic = false)
{
    TextStyle style;
    style.points = points;
    style.pitch = kHeadPitch;
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
        const SetText text = composition.typesetter.set(runs, style, width);
        y += putLines(slab, text, x, y);
        return text;
    }
    void underline(const SetText &text, double share)
    {
        if (text.lines > 0 && text.widthOf(text.lines - 1) > 0)
            slab.rules.push_back(ruleUnder(text, text.lines - 1, x, y + kRuleGap, share));
    }
};

void putIssuer(Side &left, const OfficialHeader &header)
{
    SetText last;
    for (const Run &line : header.issuerLines)
        last = left.put({line}, centred(kIssuerSize, false));
    left.underline(last, kShortRule);
}

void putNation(Side &right, const OfficialHeader &header)
{
    right.put({Run{header.nation}}, centred(kNationSize, true));
    right.underline(right.put({Run{header.motto}}, centred(kMottoSize, true)), 1);
}

void putNumberAndDate(Side &left, Side &right, const OfficialHeader &header)
{
    const double level = std::max(left.y, right.y) + kRuleGap + pt(6);
    left.y = right.y = level;
    const QString number = numberLine(header);
    if (!number.isEmpty())
        left.put({Run{number}}, centred(kNumberSize, false));
    if (!header.placeAndDate.isEmpty())
        right.put({Run{header.placeAndDate}}, centred(kNumberSize, false, true));
    // A letter has no kind: its subject stands under the number (box 5b).
    if (header.kind.isEmpty() && !header.subject.isEmpty()) {
        left.y += pt(6);
        left.put({Run{header.subject}}, centred(kLetterSubjectSize, false));
    }
}

void composeTitle(Composition &composition, const OfficialHeader &header)
{
    TextStyle style = centred(14, true);
    style.pitch = 18;
    const double width = composition.paper.textWidth() * kTitleWidth;
    const double x = (composition.paper.textWidth() - width) / 2;
    composition.addLines(composition.typesetter.setBalanced(header.kind, style, width), x, pt(16), true);
    if (header.subject.isEmpty())
        return;
    const SetText subject = composition.typesetter.setBalanced(header.subject, style, width);
    composition.addLines(subject, x, pt(1), true);
    Slab &last = composition.slabs.back();
    last.rules.push_back(ruleUnder(subject, subject.lines - 1, x, last.height + kRuleGap, kShortRule));
    last.height += pt(12);
}

} // namespace

void compose(Composition &composition, const OfficialHeader &header)
{
    Slab slab;
    const double width = composition.paper.textWidth();
    Side left{composition, slab, 0, width * kLeftShare};
    Side right{composition, slab, width * kLeftShare, width * (1 - kLeftShare)};
    putIssuer(left, header);
    putNation(right, header);
    putNumberAndDate(left, right, header);
    slab.height = std::max(left.y, right.y);
    slab.keepsNext = true;
    composition.add(std::move(slab));
    if (!header.kind.isEmpty())
        composeTitle(composition, header);
}

void compose(Composition &composition, const Addressees &addressees)
{
    const QStringList names = addresseeLines(addressees);
    if (names.isEmpty())
        return;
    TextStyle style;
    style.pitch = 18.5;
    const double width = composition.paper.textWidth();
    const double label = composition.typesetter.widthOf(QStringLiteral("Kính gửi"), style);
    if (names.size() == 1) {
        style.align = Align::Centre;
        const SetText line
            = composition.typesetter.setBalanced(QStringLiteral("Kính gửi: ") + names.first(), style, width);
        composition.addLines(line, 0, pt(6), true);
        composition.slabs.back().height += pt(6);
        return;
    }
    // The dashes stand in a line under the colon.
    const double indent = mm(20);
    composition.addLines(composition.typesetter.set(QStringLiteral("Kính gửi:"), style, width), indent, pt(6), true);
    style.hanging = composition.typesetter.widthOf(QStringLiteral("- "), style);
    for (const QString &name : names) {
        const SetText line = composition.typesetter.set(name, style, width - indent - label);
        composition.addLines(line, indent + label, 0, true);
    }
    composition.slabs.back().height += pt(6);
}

} // namespace ansinh
