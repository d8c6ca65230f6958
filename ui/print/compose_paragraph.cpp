// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include "core/document/decree.h"

namespace ansinh {

namespace {

constexpr int kOutlineLevels = 2;

} // namespace

void compose(Composition &composition, const Paragraph &paragraph)
{
    const decree::Form form = decree::formOf(paragraph.role);
    const TextStyle style = styleOf(form);
    const double width = composition.paper.textWidth();
    const double x = form.isTitle() ? width * (1 - decree::kFormTitleWidth) / 2 : 0;
    const SetText text = form.isTitle()
        ? composition.typesetter.setBalanced(paragraph.plainText(), style, width * decree::kFormTitleWidth)
        : composition.typesetter.set(paragraph.runs, style, width);
    // An explanation belongs to its table.
    if (paragraph.role == ParagraphRole::Note && !composition.slabs.empty() && composition.slabs.back().table >= 0)
        composition.keepTail(1);
    const size_t first = composition.slabs.size();
    composition.addLines(text, x, pt(form.gap), form.keepsNext);
    if (text.lines == 0)
        return;
    // Letters "a)" are too many for the file's outline; sections stand above the divisions, these above the parts.
    const bool isDivision = paragraph.role == ParagraphRole::Division;
    if (form.outlineLevel >= 0 && form.outlineLevel < kOutlineLevels)
        composition.slabs[first].mark = Mark{isDivision ? 1 : form.outlineLevel + 2, paragraph.outlineText()};
    if (paragraph.ruleBelow)
        composition.addRuleBelow(text, x);
}

} // namespace ansinh
