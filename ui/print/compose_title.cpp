// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/official_words.h"

namespace ansinh {

namespace {

constexpr double kTitlePitch = 18; // points
constexpr double kTitleWidth = 0.94;
constexpr double kRuleGap = pt(2.5);
constexpr double kAddresseePitch = 18.5;
constexpr double kLabelIndent = mm(20); // of "Kính gửi:" above several addressees

} // namespace

void composeTitle(Composition &composition, const OfficialHeader &header)
{
    TextStyle style;
    style.bold = true;
    style.pitch = kTitlePitch;
    style.align = Align::Centre;
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

void compose(Composition &composition, const Addressees &addressees)
{
    const QStringList names = addresseeLines(addressees);
    if (names.isEmpty())
        return;
    TextStyle style;
    style.pitch = kAddresseePitch;
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
    composition.addLines(composition.typesetter.set(QStringLiteral("Kính gửi:"), style, width), kLabelIndent, pt(6),
                         true);
    style.hanging = composition.typesetter.widthOf(QStringLiteral("- "), style);
    for (const QString &name : names) {
        const SetText line = composition.typesetter.set(name, style, width - kLabelIndent - label);
        const bool isAtAnEnd = &name == &names.first() || &name == &names.last(); // a long list may part between names
        composition.addLines(line, kLabelIndent + label, 0, isAtAnEnd);
    }
    composition.slabs.back().height += pt(6);
}

} // namespace ansinh
