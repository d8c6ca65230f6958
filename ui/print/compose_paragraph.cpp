// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

namespace ansinh {

namespace {

constexpr double kFirstIndent = mm(12.7); // the decree: 1 cm or 1.27 cm
constexpr double kBodyPitch = 18.5; // points: 1.15 lines of 14 pt; the decree allows single to 1.5
constexpr double kParagraphGap = pt(6); // the decree: at least 6 pt
constexpr double kTitleWidth = 0.9; // of the text area: a title does not run from edge to edge

/// How a role looks, and whether it stays with what follows.
struct Form
{
    TextStyle style;
    double gap = kParagraphGap;
    bool keepsNext = false;
    int outlineLevel = -1; ///< -1: not in the outline
};

Form textForm()
{
    Form form;
    form.style.pitch = kBodyPitch;
    form.style.align = Align::Justify;
    form.style.firstIndent = kFirstIndent;
    return form;
}

Form headingForm(bool bold, double gap, int outlineLevel)
{
    Form form = textForm();
    form.style.bold = bold;
    form.gap = gap;
    form.keepsNext = true;
    form.outlineLevel = outlineLevel;
    return form;
}

Form titleForm(bool bold, double gap)
{
    Form form;
    form.style.pitch = kBodyPitch;
    form.style.bold = bold;
    form.style.italic = !bold;
    form.style.align = Align::Centre;
    form.gap = gap;
    form.keepsNext = true;
    return form;
}

Form noteForm()
{
    Form form;
    form.style.points = 11;
    form.style.pitch = 13.5;
    form.style.align = Align::Justify;
    form.gap = pt(4);
    return form;
}

Form formOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
    case ParagraphRole::ListItem: return textForm();
    case ParagraphRole::PartHeading: return headingForm(true, pt(10), 1);
    case ParagraphRole::Heading: return headingForm(true, pt(8), 2);
    case ParagraphRole::SubHeading: return headingForm(false, kParagraphGap, -1);
    case ParagraphRole::AppendixLabel: return titleForm(true, kParagraphGap);
    case ParagraphRole::AppendixTitle: return titleForm(true, pt(2));
    case ParagraphRole::AppendixRef: return titleForm(false, pt(2));
    case ParagraphRole::Note: return noteForm();
    }
    return textForm();
}

void addRuleBelow(Composition &composition, const SetText &text, double x)
{
    Slab &last = composition.slabs.back();
    last.rules.push_back(ruleUnder(text, text.lines - 1, x, last.height + pt(2), kShortRule));
    last.height += pt(12);
}

} // namespace

void compose(Composition &composition, const Paragraph &paragraph)
{
    const Form form = formOf(paragraph.role);
    const double width = composition.paper.textWidth();
    const bool isTitle = form.style.align == Align::Centre;
    const double x = isTitle ? width * (1 - kTitleWidth) / 2 : 0;
    const SetText text = isTitle
        ? composition.typesetter.setBalanced(paragraph.plainText(), form.style, width * kTitleWidth)
        : composition.typesetter.set(paragraph.runs, form.style, width);
    // An explanation belongs to its table.
    if (paragraph.role == ParagraphRole::Note && !composition.slabs.empty() && composition.slabs.back().table >= 0)
        composition.keepTail(1);
    const size_t first = composition.slabs.size();
    composition.addLines(text, x, form.gap, form.keepsNext);
    if (text.lines == 0)
        return;
    if (form.outlineLevel >= 0)
        composition.slabs[first].mark = Mark{form.outlineLevel, paragraph.plainText()};
    if (paragraph.ruleBelow)
        addRuleBelow(composition, text, x);
}

} // namespace ansinh
