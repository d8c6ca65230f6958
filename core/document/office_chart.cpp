// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_table.h"
#include "core/document/office_composer.h"
#include "core/document/shown_text.h"

namespace ansinh {

namespace {

/// How high a text of the style is, its gap included; empty: nothing.
double heightOf(OfficeStyle style, const QString &text, double width)
{
    const decree::Form &form = ruleOf(style).form;
    return text.isEmpty() ? 0 : form.gap + linesIn(shownText(text), faceOf(style), width) * form.pitch;
}

} // namespace

QSizeF OfficeComposer::roomFor(const Chart &chart) const
{
    const double texts = heightOf(OfficeStyle::Caption, chart.caption(), m_width * decree::kFormTitleWidth)
        + heightOf(OfficeStyle::Subtitle, chart.subtitle, m_width * decree::kFormTitleWidth)
        + heightOf(OfficeStyle::Note, chart.note, m_width);
    const decree::Form &figure = ruleOf(OfficeStyle::Figure).form;
    const double belowLine = figure.size * 0.25; // a picture stands on the line like a letter
    return {m_width, m_height - texts - figure.gap - belowLine - kSlack};
}

void OfficeComposer::addPicture(const Chart &chart, const ChartPicture &picture)
{
    OfficeParagraph figure;
    figure.style = OfficeStyle::Figure;
    figure.picture = std::make_shared<const OfficePicture>(
        OfficePicture{++m_drawing.count, picture, shownText(chart.label.isEmpty() ? chart.title : chart.label),
                      shownText(spokenText(chart))});
    figure.keepsNext = !chart.note.isEmpty();
    add(std::move(figure));
}

void OfficeComposer::operator()(const Chart &chart)
{
    const std::optional<ChartPicture> picture
        = m_drawing.renderer ? m_drawing.renderer->pictureOf(chart, roomFor(chart)) : std::nullopt;
    if (!chart.caption().isEmpty())
        addTitle(OfficeStyle::Caption, chart.caption());
    if (!chart.subtitle.isEmpty())
        addTitle(OfficeStyle::Subtitle, chart.subtitle);
    if (picture)
        addPicture(chart, *picture);
    else
        (*this)(tableOf(chart));
    if (!chart.note.isEmpty())
        (*this)(Paragraph{ParagraphRole::Note, {Run{chart.note}}, {}, {}});
    m_extraGap = decree::kBelowChart;
}

} // namespace ansinh
