// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painters.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/charts/progress_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

// Painted by hand: Qt Charts can hatch a bar only with a pattern brush, which paper and SVG draw as a picture or
// not at all, and puts one text at most into a segment, whether it has room for it or not.

namespace {

constexpr Phrase kNoGroups{u"Kế hoạch chưa có nhóm nhiệm vụ nào.", u"The plan has no task groups."};

QString saidOf(const QString &title, const std::vector<ProgressPart> &parts, const QString &made,
               const QString &absence)
{
    if (parts.empty())
        return QStringLiteral("%1: %2").arg(title, absence);
    QStringList counts;
    for (const ProgressPart &part : parts)
        counts += QStringLiteral("%1 %2").arg(part.verdict.word).arg(part.count);
    return QStringLiteral("%1: %2 (%3)").arg(title, counts.join(QStringLiteral(", ")), made);
}

QString spokenOf(const ProgressChart &chart, const ProgressRow &row)
{
    const QString name = row.code.isEmpty() ? row.title : QStringLiteral("%1. %2").arg(row.code, row.title);
    return QStringLiteral("%1. %2. %3.")
        .arg(name, saidOf(chart.tasksTitle, row.tasks, row.tasksMade, chart.noTasks),
             saidOf(chart.targetsTitle, row.targets, row.targetsMade, chart.noTargets));
}

/// Paints a laid out picture from (0, 0).
class ProgressSheet
{
public:
    ProgressSheet(QPainter &painter, const ProgressChart &chart, const ProgressLayout &layout, const ChartLook &look)
        : m_painter(painter), m_chart(chart), m_layout(layout), m_look(look)
    {
    }

    ChartSpots paint();

private:
    void text(const QRectF &area, const QString &words, const QColor &colour, const QFont &font);
    void heads();
    void bar(const StackedBar &bar);
    void segment(const ProgressSegment &segment);
    void key(const QRectF &area, const QString &title, const ChartKey &items);

    QPainter &m_painter;
    const ProgressChart &m_chart;
    const ProgressLayout &m_layout;
    const ChartLook &m_look;
};

ChartSpots ProgressSheet::paint()
{
    heads();
    ChartSpots spots;
    const QFont bold = boldOf(m_layout.font);
    for (const ProgressLine &line : m_layout.lines) {
        if (!line.row->code.isEmpty())
            text(line.codeArea, line.row->code + QLatin1Char('.'), m_look.own.text, bold);
        text(line.titleArea, line.row->title, m_look.own.text, m_layout.font);
        bar(line.tasks);
        bar(line.targets);
        const double hair = m_layout.em * 0.05;
        m_painter.fillRect(QRectF(line.area.left(), line.area.bottom() - hair, line.area.width(), hair),
                           m_look.own.line);
        spots.push_back({line.area, spokenOf(m_chart, *line.row), line.row->link});
    }
    key(m_layout.tasksKeyArea, m_chart.tasksTitle, m_layout.tasksKey);
    key(m_layout.targetsKeyArea, m_chart.targetsTitle, m_layout.targetsKey);
    return spots;
}

void ProgressSheet::text(const QRectF &area, const QString &words, const QColor &colour, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    paintText(m_painter, area, Qt::AlignLeft, words);
}

void ProgressSheet::heads()
{
    if (!m_layout.groupHead.isEmpty())
        text(m_layout.groupHead, m_chart.groupTitle, m_look.own.muted, m_layout.small);
    text(m_layout.tasksHead, m_chart.tasksTitle, m_look.own.muted, m_layout.small);
    text(m_layout.targetsHead, m_chart.targetsTitle, m_look.own.muted, m_layout.small);
    if (m_layout.lines.empty())
        return;
    const double thick = m_layout.em * 0.06;
    const QRectF first = m_layout.lines.front().area;
    m_painter.fillRect(QRectF(first.left(), first.top() - thick, first.width(), thick), m_look.own.edge);
}

void ProgressSheet::bar(const StackedBar &shown)
{
    if (shown.segments.empty()) {
        text(shown.absenceArea, shown.absence, m_look.own.muted, m_layout.small);
        return;
    }
    for (const ProgressSegment &each : shown.segments)
        segment(each);
    m_painter.setFont(m_layout.small);
    m_painter.setPen(m_look.own.text);
    paintKey(m_painter, shown.behindArea, shown.behind, m_look);
    text(shown.madeArea, shown.made, m_look.own.muted, m_layout.small);
}

void ProgressSheet::segment(const ProgressSegment &shown)
{
    const double em = m_layout.em;
    paintSegment(m_painter, shown.area, shown.part.verdict.tone, em, m_look);
    if (shown.label.isEmpty())
        return;
    const QFontMetricsF metrics(m_layout.small);
    const double mark = shown.hasMark ? em * 0.85 : 0;
    const double width = metrics.horizontalAdvance(shown.label) + mark;
    // The count stands on a free ground, so that no hatching runs through it.
    const QRectF label(shown.area.center().x() - width / 2, shown.area.center().y() - metrics.height() / 2, width,
                       metrics.height());
    const double around = em * 0.14;
    m_painter.fillRect(label.adjusted(-around, em * 0.05, around, -em * 0.05), m_look.own.surface);
    if (shown.hasMark)
        paintMark(m_painter, QPointF(label.left() + em * 0.3, label.center().y()), em * 0.58, shown.part.verdict.tone,
                  m_look);
    text(label.adjusted(mark, 0, 1, 0), shown.label, m_look.own.text, m_layout.small);
}

void ProgressSheet::key(const QRectF &area, const QString &title, const ChartKey &items)
{
    text(QRectF(area.left(), area.top(), m_layout.em * kKeyTitle, area.height()), title, m_look.own.muted,
         m_layout.small);
    m_painter.setFont(m_layout.small);
    m_painter.setPen(m_look.own.text);
    paintKey(m_painter, area.adjusted(m_layout.em * kKeyTitle, 0, 0, 0), items, m_look);
}

} // namespace

ChartSpots paint(QPainter &painter, const QRectF &area, const ProgressChart &chart, const ChartLook &look,
                 ChartLanguage language)
{
    if (chart.rows.empty()) {
        painter.setPen(look.own.muted);
        paintText(painter, area, Qt::AlignLeft, kNoGroups.in(language));
        return {{area, kNoGroups.in(language), {}}};
    }
    ProgressLayout layout = layoutOf(chart, area.width(), painter.font());
    double scale = std::min(1.0, area.height() / layout.height);
    if (scale < 1) {
        layout = layoutOf(chart, area.width() / scale, painter.font());
        scale = std::min(scale, area.height() / layout.height);
    }
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    ChartSpots spots = ProgressSheet(painter, chart, layout, look).paint();
    painter.restore();
    for (ChartSpot &spot : spots)
        spot.area = QRectF(area.topLeft() + spot.area.topLeft() * scale, spot.area.size() * scale);
    return spots;
}

double heightOf(const ProgressChart &chart, double width, const QFont &font, ChartLanguage)
{
    if (chart.rows.empty())
        return QFontMetricsF(font).height() * 2;
    return layoutOf(chart, width, font).height;
}

} // namespace ansinh
