// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layout.h"

#include "core/document/shown_text.h"
#include "ui/print/fonts.h"
#include "ui/print/paginator.h"

namespace ansinh {

namespace {

constexpr double kSmallestFoot = 6;

Composition composed(const Section &section, Typesetter &typesetter, const ChartPainter &charts)
{
    Composition composition{typesetter, paperOf(section.orientation), charts};
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        const size_t first = composition.slabs.size();
        std::visit([&composition](const auto &one) { compose(composition, one); }, section.blocks[i]);
        for (size_t slab = first; slab < composition.slabs.size(); ++slab)
            composition.slabs[slab].block = static_cast<int>(i);
    }
    return composition;
}

/// Where to find the office (box 13): under a line over the whole width, at the foot of the first page.
Slab addressFoot(const QStringList &lines, Typesetter &typesetter, const Paper &paper)
{
    Slab foot;
    if (lines.isEmpty())
        return foot;
    TextStyle style;
    const double gap = pt(decree::kAddressGap);
    style.points = decree::kAddressSize;
    style.align = Align::Centre;
    foot.rules.push_back({QLineF(0, gap, paper.textWidth(), gap), kRuleThickness});
    foot.height = gap + pt(2);
    for (const QString &line : lines)
        foot.height += putLines(foot, typesetter.setBalanced(line, style, paper.textWidth()), 0, foot.height);
    return foot;
}

/// Size 14 upright, centred in the top margin; the first page of a section bears none.
void putNumber(LaidOutPage &page, Typesetter &typesetter)
{
    if (page.number == 1)
        return;
    TextStyle style;
    style.align = Align::Centre;
    const SetText text = typesetter.set(QString::number(page.number), style, paperOf(page.orientation).width);
    page.texts.push_back(text.item(0, 0, pt(decree::kNumberTop)));
}

/// One line, smaller where it would not fit.
void putFootLine(LaidOutPage &page, Typesetter &typesetter, const QString &line, double fromEdge)
{
    const Paper paper = paperOf(page.orientation);
    TextStyle style;
    style.align = Align::Centre;
    style.italic = true;
    for (style.points = decree::kFootSize; style.points > kSmallestFoot; --style.points) {
        if (typesetter.widthOf(line, style) <= paper.textWidth())
            break;
    }
    const SetText text = typesetter.set(line.simplified(), style, paper.textWidth());
    if (text.lines > 0)
        page.texts.push_back(text.item(0, paper.left, paper.height - fromEdge));
}

} // namespace

Result<LaidOut> layOut(const Document &document, const ChartPainter &charts)
{
    const Result<QString> family = printFamily();
    if (!family)
        return family.error();
    LaidOut laidOut;
    // Read in one line and searched for, so its spaces are the usual ones.
    laidOut.title = shownText(document.title).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    laidOut.language = document.language;
    laidOut.charts = charts;
    Typesetter typesetter(*family);
    Paginator paginator(laidOut);
    const std::vector<Section> blank(1);
    const std::vector<Section> &sections = document.sections.empty() ? blank : document.sections;
    for (size_t i = 0; i < sections.size(); ++i) {
        Composition composition = composed(sections[i], typesetter, charts);
        if (i == 0)
            composition.foot = addressFoot(document.addressLines, typesetter, composition.paper);
        paginator.addSection(sections[i], static_cast<int>(i), composition);
    }
    for (LaidOutPage &page : laidOut.pages) {
        if (document.pageLine.isEmpty())
            putNumber(page, typesetter);
        else
            putFootLine(page, typesetter, document.pageLine.arg(page.number).arg(laidOut.pages.size()),
                        pt(decree::kPageLineTop));
        if (!document.footLine.isEmpty())
            putFootLine(page, typesetter, document.footLine, pt(decree::kFootTop));
    }
    laidOut.texts = typesetter.texts();
    return laidOut;
}

} // namespace ansinh
