// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painters.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/fitted_grid.h"
#include "ui/charts/marks.h"
#include "ui/charts/shade_layout.h"
#include "ui/charts/shade_signs.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kSpokenTarget{u"mục tiêu %1", u"target %1"};
constexpr Phrase kSpokenSmall{u"mẫu số nhỏ", u"small denominator"};
constexpr Phrase kSpokenFurthest{u"thuộc hai khu phố xa mục tiêu nhất", u"one of the two furthest from the target"};

QString spokenOf(const ShadeRow &row, const ShadeColumn &column, const ShadeCell &cell, ChartLanguage language)
{
    QStringList words{cell.value ? cell.value->label : cell.reason};
    if (!column.targetWord.isEmpty())
        words += kSpokenTarget.in(language).arg(column.targetWord);
    if (cell.value && !cell.verdict.word.isEmpty())
        words += cell.verdict.word;
    if (cell.isSmall)
        words += kSpokenSmall.in(language);
    if (cell.isFurthest)
        words += kSpokenFurthest.in(language);
    return QStringLiteral("%1, %2. %3: %4").arg(row.name, column.code, column.title, words.join(QStringLiteral(", ")));
}

/// Paints one table of shades into an area.
class ShadePainter
{
public:
    ShadePainter(QPainter &painter, const QRectF &area, const ShadeChart &chart, const ChartLook &look,
                 ChartLanguage language, const ChartKey &key, const ShadeLayout &layout)
        : m_painter(painter),
          m_area(area),
          m_chart(chart),
          m_look(look),
          m_language(language),
          m_layout(layout),
          m_plain(painter.font()),
          m_bold(boldOf(painter.font()))
    {
        // In an area that is too low whole entries of the list are left out, never parts of a line.
        m_keyTop = area.top() + std::min(m_layout.keyTop, area.height() - keyHeight(key, area.width(), m_plain));
        paintBands();
        paintList();
        painter.setPen(look.own.text);
        paintKey(painter, {area.left(), m_keyTop, area.width(), m_layout.line}, key, look);
    }

    ChartSpots spots() const { return m_spots; }

private:
    void paintBands()
    {
        double top = m_area.top();
        for (size_t first = 0; first < m_chart.columns.size(); first += m_layout.columnsABand) {
            paintBand(top, first, std::min(m_chart.columns.size(), first + m_layout.columnsABand));
            top += m_layout.bandHeight + m_layout.line * 1.2;
        }
    }

    void paintBand(double top, size_t first, size_t last)
    {
        for (size_t i = first; i < last; ++i)
            paintHead(boxOf(i - first, top, m_layout.headHeight), m_chart.columns[i]);
        const double right = m_area.left() + m_layout.nameWidth + m_layout.columnWidth * double(last - first);
        double y = top + m_layout.headHeight;
        m_painter.setPen(QPen(m_look.own.edge, m_layout.line * 0.07));
        m_painter.drawLine(QPointF(m_area.left(), y), QPointF(right, y));
        for (size_t row = 0; row < m_chart.rows.size(); ++row) {
            paintRow(y, row, first, last);
            y += m_layout.rowHeights[row];
            m_painter.setPen(QPen(m_look.own.line, m_layout.line * 0.05));
            m_painter.drawLine(QPointF(m_area.left(), y), QPointF(right, y));
        }
    }

    QRectF boxOf(size_t place, double top, double height) const
    {
        return {m_area.left() + m_layout.nameWidth + m_layout.columnWidth * static_cast<double>(place), top,
                m_layout.columnWidth, height};
    }

    void paintHead(const QRectF &box, const ShadeColumn &column)
    {
        const double line = m_layout.line;
        const QRectF inside = box.adjusted(line * 0.2, line * 0.2, -line * 0.2, -line * 0.2);
        m_painter.setFont(m_bold);
        m_painter.setPen(m_look.own.text);
        paintText(m_painter, {inside.left(), inside.top(), inside.width(), line}, Qt::AlignHCenter, column.code);
        m_painter.setFont(m_plain);
        m_painter.setPen(m_look.aside());
        paintText(m_painter, inside.adjusted(0, line, 0, 0), Qt::AlignHCenter, column.targetWord);
    }

    void paintRow(double top, size_t row, size_t first, size_t last)
    {
        const ShadeRow &its = m_chart.rows[row];
        const double height = m_layout.rowHeights[row];
        m_painter.setPen(m_look.own.text);
        paintText(m_painter, {m_area.left(), top, m_layout.nameWidth - m_layout.line * 0.4, height},
                  Qt::AlignLeft | Qt::AlignVCenter, its.name);
        for (size_t i = first; i < last; ++i) {
            const QRectF box = boxOf(i - first, top, height);
            paintCell(box, its.cells[i]);
            m_spots.push_back({box, spokenOf(its, m_chart.columns[i], its.cells[i], m_language), its.cells[i].link});
        }
    }

    void paintCell(const QRectF &box, const ShadeCell &cell)
    {
        const double line = m_layout.line;
        if (!cell.value)
            return paintAbsent(m_painter, box.center(), line * 0.6, cell, m_look);
        if (cell.need > 0)
            m_painter.fillRect(box.adjusted(line * 0.04, 0, -line * 0.04, 0), shadeOf(cell.need, m_look));
        if (cell.isFurthest)
            paintOutline(m_painter, box, line, m_look);
        if (cell.verdict.tone == ChartTone::Behind)
            paintMark(m_painter, {box.left() + line * 0.6, box.center().y()}, line * 0.5, ChartTone::Behind, m_look);
        m_painter.setPen(m_look.own.text);
        paintLabel(box, cell);
    }

    /// Numbers of a column end at the same place; the star of small ones stands behind it.
    void paintLabel(const QRectF &box, const ShadeCell &cell)
    {
        const QFontMetricsF metrics(m_plain);
        const double width = metrics.horizontalAdvance(cell.value->label);
        const double sides = m_layout.line * 1.9;
        const double spare = std::max(0.0, (box.width() - sides - m_layout.line * 2.6) / 2);
        const double right = box.right() - m_layout.line * 0.75 - spare;
        const double base = box.center().y() - metrics.height() / 2 + metrics.ascent();
        m_painter.drawText(QPointF(std::max(box.left() + m_layout.line * 0.1, right - width), base), cell.value->label);
        if (cell.isSmall)
            m_painter.drawText(QPointF(right + m_layout.line * 0.05, base), QStringLiteral("*"));
    }

    void paintList()
    {
        const double width = m_layout.listWidth / static_cast<double>(m_layout.listColumns);
        double top = m_area.top() + m_layout.listTop;
        for (size_t i = 0; i < m_chart.columns.size(); ++i) {
            const size_t place = i % m_layout.listColumns;
            const double height = m_layout.listHeights[i / m_layout.listColumns];
            const double left = m_area.left() + m_layout.listLeft + width * static_cast<double>(place);
            paintEntry({left, top, width - m_layout.line * 1.2, height}, m_chart.columns[i]);
            if (place + 1 == m_layout.listColumns)
                top += height;
        }
    }

    void paintEntry(const QRectF &box, const ShadeColumn &column)
    {
        const double line = m_layout.line;
        if (box.bottom() > m_keyTop + line * 0.45)
            return;
        const double title = line * linesOf(listTitle(column), box.width(), QFontMetricsF(m_bold), 3);
        m_painter.setFont(m_bold);
        m_painter.setPen(m_look.own.text);
        paintText(m_painter, {box.left(), box.top(), box.width(), title}, Qt::AlignLeft, listTitle(column));
        m_painter.setFont(m_plain);
        if (!column.furthest.isEmpty())
            paintText(m_painter, {box.left(), box.top() + title, box.width(), box.height() - title - line * 0.4},
                      Qt::AlignLeft, listFurthest(column, m_language));
        const QString spoken = column.furthest.isEmpty()
            ? listTitle(column)
            : listTitle(column) + QStringLiteral(". ") + listFurthest(column, m_language);
        m_spots.push_back({box.adjusted(0, 0, 0, -line * 0.2), spoken, column.link});
    }

    QPainter &m_painter;
    QRectF m_area;
    const ShadeChart &m_chart;
    const ChartLook &m_look;
    ChartLanguage m_language;
    const ShadeLayout &m_layout;
    QFont m_plain;
    QFont m_bold;
    double m_keyTop = 0;
    ChartSpots m_spots;
};

} // namespace

ChartSpots paint(QPainter &painter, const QRectF &area, const ShadeChart &chart, const ChartLook &look,
                 ChartLanguage language)
{
    if (!chart.nothing.isEmpty())
        return paintNothing(painter, area, chart.nothing, look);
    const ChartKey key = shadeKey(chart, language);
    const ShadeLayout layout = fitted(
        painter, area, [&](const QFont &font) { return shadeLayout(chart, area.width(), font, key, language); });
    return ShadePainter(painter, area, chart, look, language, key, layout).spots();
}

double heightOf(const ShadeChart &chart, double width, const QFont &font, ChartLanguage language)
{
    if (!chart.nothing.isEmpty())
        return nothingHeight(font);
    return shadeLayout(chart, width, font, shadeKey(chart, language), language).height;
}

} // namespace ansinh
