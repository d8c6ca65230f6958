// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painters.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/fitted_grid.h"
#include "ui/charts/marks.h"
#include "ui/charts/return_layout.h"
#include "ui/charts/return_signs.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ansinh {

namespace {

constexpr Phrase kSpokenYear{u"Năm %1: %2", u"%1: %2"};
constexpr Phrase kSpokenOnTime{u"%1 đơn vị gửi đúng hạn", u"%1 on time"};
constexpr Phrase kSpokenLate{u"%1 gửi chậm", u"%1 late"};
constexpr Phrase kSpokenMissing{u"%1 chưa gửi, đã quá hạn", u"%1 missing, overdue"};
constexpr Phrase kSpokenAwaited{u"%1 chưa gửi, còn hạn", u"%1 not sent, still time"};
constexpr Phrase kSpokenCell{u"%1, năm %2: %3", u"%1, %2: %3"};

/// One part of a year's bar, from the foot upwards.
struct Segment
{
    ReturnMark mark;
    int count;
};

std::array<Segment, 4> segmentsOf(const ReturnYear &year)
{
    return {{{ReturnMark::OnTime, year.onTime},
             {ReturnMark::Late, year.late},
             {ReturnMark::Awaited, year.awaited},
             {ReturnMark::Missing, year.missing}}};
}

QString spokenYear(const ReturnYear &year, ChartLanguage language)
{
    QStringList words{kSpokenOnTime.in(language).arg(year.onTime), kSpokenLate.in(language).arg(year.late)};
    if (year.missing > 0)
        words += kSpokenMissing.in(language).arg(year.missing);
    if (year.awaited > 0)
        words += kSpokenAwaited.in(language).arg(year.awaited);
    return kSpokenYear.in(language).arg(year.period, words.join(QStringLiteral(", ")));
}

class ReturnPainter
{
public:
    ReturnPainter(QPainter &painter, const QRectF &area, const ReturnChart &chart, const ChartLook &look,
                  ChartLanguage language, const ChartKey &key, const ReturnLayout &layout)
        : m_painter(painter),
          m_area(area),
          m_chart(chart),
          m_look(look),
          m_language(language),
          m_layout(layout),
          m_plain(painter.font())
    {
        for (size_t year = 0; year < chart.years.size(); ++year)
            paintYear(year);
        const QPointF at = area.topLeft() + QPointF(m_layout.keyLeft, m_layout.keyTop);
        painter.setPen(look.own.text);
        paintKey(painter, {at.x(), at.y(), area.right() - at.x(), area.bottom() - at.y()}, key, look);
        for (size_t block = 0; block < m_layout.blocks; ++block)
            paintBlock(block);
    }

    ChartSpots spots() const { return m_spots; }

private:
    double columnLeft(size_t block, size_t year) const
    {
        return m_area.left() + (m_layout.blockWidth + m_layout.blockGap) * static_cast<double>(block)
            + m_layout.nameWidth + m_layout.columnWidth * static_cast<double>(year);
    }

    int most() const
    {
        int most = 1;
        for (const ReturnYear &year : m_chart.years)
            most = std::max(most, year.asked());
        return most;
    }

    /// A bar from the foot up, its numbers right of it.
    void paintYear(size_t place)
    {
        const ReturnYear &year = m_chart.years[place];
        const double line = m_layout.line;
        const double left = columnLeft(0, place) + line * 0.1;
        const double foot = m_area.top() + m_layout.barsHeight;
        const double scale = (m_layout.barsHeight - line * 0.6) / most();
        double bottom = foot;
        double lowest = foot - line * 0.1; // of the next number
        for (const Segment &segment : segmentsOf(year)) {
            if (segment.count == 0)
                continue;
            const double height = scale * segment.count;
            paintReturnBar(m_painter, {left, bottom - height, line, height}, line, segment.mark, m_look);
            const double base = std::min(lowest, bottom - height / 2 + line * 0.35);
            m_painter.setPen(m_look.own.text);
            m_painter.drawText(QPointF(left + line * 2.05, base), QString::number(segment.count));
            paintReturnMark(m_painter, {left + line * 1.6, base - line * 0.3}, line * 0.5, segment.mark, m_look);
            lowest = base - line;
            bottom -= height;
        }
        m_spots.push_back({{left - line * 0.1, m_area.top(), m_layout.columnWidth, m_layout.barsHeight},
                           spokenYear(year, m_language),
                           {QStringLiteral("collection"), {}, {}, {}, year.year}});
    }

    void paintBlock(size_t block)
    {
        const double line = m_layout.line;
        const double left = m_area.left() + (m_layout.blockWidth + m_layout.blockGap) * static_cast<double>(block);
        double top = m_area.top() + m_layout.barsHeight;
        m_painter.setFont(boldOf(m_plain));
        m_painter.setPen(m_look.own.text);
        for (size_t year = 0; year < m_chart.years.size(); ++year)
            paintText(m_painter, {columnLeft(block, year), top + line * 0.25, m_layout.columnWidth, line},
                      Qt::AlignLeft, m_chart.years[year].period);
        m_painter.setFont(m_plain);
        top += m_layout.headHeight;
        paintLine(left, top, m_look.own.edge);
        const size_t first = block * m_layout.rowsABlock;
        const size_t last = std::min(m_chart.rows.size(), first + m_layout.rowsABlock);
        for (size_t row = first; row < last; ++row) {
            paintRow(block, left, top, row);
            top += m_layout.rowHeights[row - first];
            paintLine(left, top, m_look.own.line);
        }
    }

    void paintLine(double left, double y, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, m_layout.line * 0.06));
        m_painter.drawLine(QPointF(left, y), QPointF(left + m_layout.blockWidth, y));
    }

    void paintRow(size_t block, double left, double top, size_t row)
    {
        const ReturnRow &its = m_chart.rows[row];
        const double height = m_layout.rowHeights[row % m_layout.rowsABlock];
        m_painter.setPen(m_look.own.text);
        paintText(m_painter, {left, top, m_layout.nameWidth - m_layout.line * 0.5, height},
                  Qt::AlignLeft | Qt::AlignVCenter, its.name);
        for (size_t year = 0; year < its.cells.size(); ++year) {
            const QRectF box(columnLeft(block, year), top, m_layout.columnWidth, height);
            paintCell(box, its.cells[year]);
            m_spots.push_back(
                {box, kSpokenCell.in(m_language).arg(its.name, m_chart.years[year].period, its.cells[year].word),
                 its.cells[year].link});
        }
    }

    void paintCell(const QRectF &box, const ReturnCell &cell)
    {
        const double line = m_layout.line;
        paintReturnMark(m_painter, {box.left() + line * 0.6, box.center().y()}, line * 0.62, cell.mark, m_look);
        if (!m_layout.hasBrief || cell.brief.isEmpty())
            return;
        m_painter.setPen(m_look.aside());
        paintText(m_painter, box.adjusted(line * 1.3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, cell.brief);
    }

    QPainter &m_painter;
    QRectF m_area;
    const ReturnChart &m_chart;
    const ChartLook &m_look;
    ChartLanguage m_language;
    const ReturnLayout &m_layout;
    QFont m_plain;
    ChartSpots m_spots;
};

} // namespace

ChartSpots paint(QPainter &painter, const QRectF &area, const ReturnChart &chart, const ChartLook &look,
                 ChartLanguage language)
{
    if (!chart.nothing.isEmpty())
        return paintNothing(painter, area, chart.nothing, look);
    const ChartKey key = returnKey(chart);
    const ReturnLayout layout
        = fitted(painter, area, [&](const QFont &font) { return returnLayout(chart, area.width(), font, key); });
    return ReturnPainter(painter, area, chart, look, language, key, layout).spots();
}

double heightOf(const ReturnChart &chart, double width, const QFont &font, ChartLanguage)
{
    if (!chart.nothing.isEmpty())
        return nothingHeight(font);
    return returnLayout(chart, width, font, returnKey(chart)).height;
}

} // namespace ansinh
