// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composition.h"

#include <utility>

namespace ansinh {

Slab &Composition::add(Slab slab)
{
    slab.breaksBefore = slab.breaksBefore || breaksNext;
    breaksNext = false;
    slab.gap += std::exchange(extraGap, 0);
    return slabs.emplace_back(std::move(slab));
}

void Composition::addLines(const SetText &text, double x, double gap, bool keepsAll)
{
    for (int line = 0; line < text.lines; ++line) {
        Slab slab;
        slab.gap = line == 0 ? gap : 0;
        slab.height = text.pitch;
        slab.texts.push_back(text.item(line, x, 0));
        slab.keepsNext = keepsAll || (line + 1 < text.lines && (line == 0 || line + 2 == text.lines));
        add(std::move(slab));
    }
}

void Composition::addRuleBelow(const SetText &text, double x)
{
    Slab &last = slabs.back();
    last.rules.push_back(ruleUnder(text, text.lines - 1, x, last.height + pt(decree::kRuleGap), decree::kShortRule));
    last.height += pt(decree::kBelowRule);
}

void Composition::keepTail(int slabsKept)
{
    if (breaksNext)
        return;
    for (size_t i = slabs.size(); i > 0 && slabsKept > 0; --i, --slabsKept)
        slabs[i - 1].keepsNext = true;
}

TextStyle styleOf(const decree::Form &form)
{
    TextStyle style;
    style.points = form.size;
    style.pitch = form.pitch;
    style.bold = form.bold;
    style.italic = form.italic;
    style.align = form.align;
    style.firstIndent = pt(form.firstIndent);
    return style;
}

double putLines(Slab &slab, const SetText &text, double x, double top)
{
    for (int line = 0; line < text.lines; ++line)
        slab.texts.push_back(text.item(line, x, top + line * text.pitch));
    return text.height();
}

RuleItem ruleUnder(const SetText &text, int line, double x, double y, double share)
{
    const double length = text.widthOf(line) * share;
    const double middle = x + text.leftOf(line) + text.widthOf(line) / 2;
    return {QLineF(middle - length / 2, y, middle + length / 2, y), kRuleThickness};
}

void compose(Composition &composition, const PageBreak &)
{
    composition.breaksNext = true;
}

} // namespace ansinh
