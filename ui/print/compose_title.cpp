// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/official_words.h"

namespace ansinh {

void composeTitle(Composition &composition, const OfficialHeader &header)
{
    TextStyle style;
    style.bold = true;
    style.pitch = decree::kTitlePitch;
    style.align = Align::Centre;
    const double width = composition.paper.textWidth() * decree::kTitleWidth;
    const double x = (composition.paper.textWidth() - width) / 2;
    composition.addLines(composition.typesetter.setBalanced(header.kind, style, width), x, pt(decree::kTitleGap), true);
    if (header.subject.isEmpty())
        return;
    const SetText subject = composition.typesetter.setBalanced(header.subject, style, width);
    composition.addLines(subject, x, pt(decree::kSubjectGap), true);
    composition.addRuleBelow(subject, x);
}

void compose(Composition &composition, const Addressees &addressees)
{
    const QStringList names = addresseeLines(addressees);
    if (names.isEmpty())
        return;
    TextStyle style;
    style.pitch = decree::Form().pitch;
    const double width = composition.paper.textWidth();
    const double label = composition.typesetter.widthOf(QStringLiteral("Kính gửi"), style);
    if (names.size() == 1) {
        style.align = Align::Centre;
        const SetText line
            = composition.typesetter.setBalanced(QStringLiteral("Kính gửi: ") + names.first(), style, width);
        composition.addLines(line, 0, pt(decree::kAddresseesGap), true);
        composition.slabs.back().height += pt(decree::kAddresseesGap);
        return;
    }
    const double indent = pt(decree::kAddresseesIndent);
    // The dashes stand in a line under the colon.
    composition.addLines(composition.typesetter.set(QStringLiteral("Kính gửi:"), style, width), indent,
                         pt(decree::kAddresseesGap), true);
    style.hanging = composition.typesetter.widthOf(QStringLiteral("- "), style);
    for (const QString &name : names) {
        const SetText line = composition.typesetter.set(name, style, width - indent - label);
        const bool isAtAnEnd = &name == &names.first() || &name == &names.last(); // a long list may part between names
        composition.addLines(line, indent + label, 0, isAtAnEnd);
    }
    composition.slabs.back().height += pt(decree::kAddresseesGap);
}

} // namespace ansinh
