// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_room.h"
#include "ui/print/composition.h"

#include "core/document/chart_table.h"
#include "core/document/shown_text.h"

namespace ansinh {

namespace {

TextStyle captionStyle()
{
    TextStyle style;
    style.points = decree::kCaptionSize;
    style.pitch = decree::kCaptionPitch;
    style.bold = true;
    style.align = Align::Centre;
    return style;
}

TextStyle subtitleStyle()
{
    TextStyle style;
    style.points = decree::kSubtitleSize;
    style.pitch = decree::kSubtitlePitch;
    style.italic = true;
    style.align = Align::Centre;
    return style;
}

/// What stands over and under a chart, its gaps included.
double heightOf(const std::vector<Slab> &slabs, size_t first)
{
    double height = 0;
    for (size_t i = first; i < slabs.size(); ++i)
        height += slabs[i].gap + slabs[i].height;
    return height;
}

void addTitle(Composition &composition, const QString &text, const TextStyle &style, double gap)
{
    if (text.isEmpty())
        return;
    const double whole = composition.paper.textWidth();
    const double width = whole * decree::kFormTitleWidth;
    composition.addLines(composition.typesetter.setBalanced(text, style, width), (whole - width) / 2, gap, true);
}

SetText noteOf(Composition &composition, const Chart &chart)
{
    const TextStyle style = styleOf(decree::formOf(ParagraphRole::Note));
    return composition.typesetter.set(chart.note, style, composition.paper.textWidth());
}

/// The picture and its note are one strip with the caption: a page holds them together. False: it cannot be drawn here.
bool addDrawing(Composition &composition, const Chart &chart, double used)
{
    const Paper &paper = composition.paper;
    const double noteGap = pt(decree::formOf(ParagraphRole::Note).gap);
    const SetText note = noteOf(composition, chart);
    const double below = note.lines > 0 ? noteGap + note.height() : 0;
    const QSizeF room(paper.textWidth(), paper.textHeight() - used - pt(decree::kChartGap) - below);
    const std::optional<ChartRoom> its = roomFor(composition.charts, chart, room / pt(1));
    if (!its)
        return false;
    Slab slab;
    slab.gap = pt(decree::kChartGap);
    slab.height = pt(its->height);
    slab.charts.push_back({QRectF(0, 0, room.width(), slab.height), std::make_shared<const Chart>(chart), its->scale});
    if (note.lines > 0)
        slab.height += noteGap + putLines(slab, note, 0, slab.height + noteGap);
    composition.add(std::move(slab));
    return true;
}

} // namespace

void compose(Composition &composition, const Chart &chart)
{
    const size_t first = composition.slabs.size();
    addTitle(composition, chart.caption(), captionStyle(), pt(decree::kCaptionGap));
    addTitle(composition, chart.subtitle, subtitleStyle(), 0);
    if (!addDrawing(composition, chart, heightOf(composition.slabs, first))) {
        compose(composition, tableOf(chart));
        if (!chart.note.isEmpty())
            compose(composition, Paragraph{ParagraphRole::Note, {Run{chart.note}}, {}, {}});
    }
    if (composition.slabs.size() > first)
        composition.extraGap = pt(decree::kBelowChart);
}

} // namespace ansinh
