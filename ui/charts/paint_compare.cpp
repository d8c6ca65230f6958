// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painters.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/compare_layout.h"
#include "ui/charts/compare_signs.h"
#include "ui/charts/fitted_grid.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kSpokenValue{u"năm %1: %2", u"%1: %2"};

QString spokenOf(const CompareChart &chart, const CompareRow &row, ChartLanguage language)
{
    QStringList words;
    if (row.baseline && row.baselinePeriod != chart.beforeWord && row.baselinePeriod != chart.nowWord)
        words += kSpokenValue.in(language).arg(row.baselinePeriod, row.baseline->label);
    if (row.before)
        words += kSpokenValue.in(language).arg(chart.beforeWord, row.before->label);
    if (row.now)
        words += kSpokenValue.in(language).arg(chart.nowWord, row.now->label);
    const QString changes = changesLine(chart, row, language);
    if (!changes.isEmpty())
        words += changes;
    if (!row.wayWord.isEmpty())
        words += row.wayWord;
    return QStringLiteral("%1. %2: %3").arg(row.code, row.name, words.join(QStringLiteral(", ")));
}

class ComparePainter
{
public:
    ComparePainter(QPainter &painter, const QRectF &area, const CompareChart &chart, const ChartLook &look,
                   ChartLanguage language, const ChartKey &key, const CompareLayout &layout)
        : m_painter(painter),
          m_area(area),
          m_chart(chart),
          m_look(look),
          m_language(language),
          m_layout(layout),
          m_plain(painter.font()),
          m_bold(boldOf(painter.font())),
          m_shared(sharedBaseline(chart))
    {
        if (m_layout.isWide)
            paintHead();
        paintGroups();
        painter.setPen(look.own.text);
        paintKey(painter, area.adjusted(0, m_layout.keyTop, 0, 0), key, look);
    }

    ChartSpots spots() const { return m_spots; }

private:
    void text(double left, double top, double width, double height, int alignment, const QString &words)
    {
        paintText(m_painter, {m_area.left() + left, top, width, height}, alignment, words);
    }

    /// One line that ends at a column's right edge.
    void number(double right, double width, double top, double height, const QString &words)
    {
        text(right - width, top, width, height, Qt::AlignRight | Qt::AlignVCenter, words);
    }

    void paintHead()
    {
        const CompareHeads heads = compareHeads(m_chart, m_language);
        const double height = m_layout.headHeight;
        m_painter.setFont(m_bold);
        m_painter.setPen(m_look.own.text);
        number(m_layout.baselineRight(), m_layout.baselineWidth, m_area.top(), height, heads.baseline);
        number(m_layout.beforeRight(), m_layout.valueWidth, m_area.top(), height, heads.before);
        number(m_layout.nowRight(), m_layout.valueWidth, m_area.top(), height, heads.now);
        number(m_layout.changeBeforeRight(), m_layout.changeWidth, m_area.top(), height, heads.changeBefore);
        number(m_layout.changeBaselineRight(), m_layout.changeWidth, m_area.top(), height, heads.changeBaseline);
        m_painter.setFont(m_plain);
    }

    void rule(double y, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, m_layout.line * 0.06));
        m_painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    }

    void paintGroups()
    {
        double top = m_area.top() + m_layout.headHeight;
        for (size_t i = 0; i < m_chart.groups.size(); ++i) {
            const CompareGroup &group = m_chart.groups[i];
            if (!group.title.isEmpty()) {
                m_painter.setFont(m_bold);
                m_painter.setPen(m_look.own.text);
                text(0, top, m_area.width(), m_layout.groupHeight - m_layout.line * 0.25, Qt::AlignBottom, group.title);
                m_painter.setFont(m_plain);
                top += m_layout.groupHeight;
            }
            rule(top, m_look.own.edge);
            for (size_t row = 0; row < group.rows.size(); ++row) {
                const double height = m_layout.rowHeights[i][row];
                paintRow(top, height, group.rows[row]);
                top += height;
                rule(top, m_look.own.line);
            }
        }
    }

    void paintRow(double top, double height, const CompareRow &row)
    {
        m_painter.setPen(m_look.own.text);
        if (m_layout.isWide)
            paintWide(top, height, row);
        else
            paintNarrow(top + m_layout.line * 0.25, row);
        m_spots.push_back({{m_area.left(), top, m_area.width(), height}, spokenOf(m_chart, row, m_language), row.link});
    }

    void paintWide(double top, double height, const CompareRow &row)
    {
        const int middle = Qt::AlignLeft | Qt::AlignVCenter;
        text(0, top, m_layout.codeWidth, height, middle, row.code);
        text(m_layout.codeWidth, top, m_layout.nameWidth - m_layout.line * 0.6, height, middle, row.name);
        if (row.hasAxis)
            paintCompareAxis(m_painter,
                             {m_area.left() + m_layout.axisLeft, top + height / 2 - m_layout.line / 2,
                              m_layout.axisWidth, m_layout.line},
                             row, m_look);
        m_painter.setPen(m_look.own.text);
        const QString none = QStringLiteral("–");
        number(m_layout.baselineRight(), m_layout.baselineWidth, top, height, baselineText(row, m_shared));
        number(m_layout.beforeRight(), m_layout.valueWidth, top, height, row.before ? row.before->label : none);
        m_painter.setFont(m_bold);
        number(m_layout.nowRight(), m_layout.valueWidth, top, height, row.now ? row.now->label : none);
        m_painter.setFont(m_plain);
        paintChanges(top, height, row);
    }

    void paintChanges(double top, double height, const CompareRow &row)
    {
        number(m_layout.changeBeforeRight(), m_layout.changeWidth, top, height, row.changeBefore);
        number(m_layout.changeBaselineRight(), m_layout.changeWidth, top, height, row.changeBaseline);
        if (row.reason.isEmpty())
            return paintWayWord(top, height, row);
        const double from = row.changeBaseline.isEmpty() ? m_layout.nowRight() : m_layout.changeBaselineRight();
        const double left = from + m_layout.line * 0.8;
        m_painter.setPen(m_look.aside());
        text(left, top, m_layout.wayLeft + m_layout.wayWidth - left, height, Qt::AlignLeft | Qt::AlignVCenter,
             row.reason);
    }

    void paintWayWord(double top, double height, const CompareRow &row)
    {
        const double line = m_layout.line;
        const double left = m_layout.wayLeft + line * 0.7;
        paintCompareWay(m_painter, {m_area.left() + left + line * 0.4, top + height / 2}, line * 0.75, row.way, m_look);
        m_painter.setPen(m_look.own.text);
        text(left + line * 1.05, top, m_layout.wayWidth - line * 1.75 + 1, height, Qt::AlignLeft | Qt::AlignVCenter,
             row.wayWord);
    }

    void paintNarrow(double top, const CompareRow &row)
    {
        const double line = m_layout.line;
        const QFontMetricsF metrics(m_plain);
        const double nameRoom = m_layout.nameWidth - line * 0.6;
        const double name = line * linesOf(row.name, nameRoom, metrics, 3);
        text(0, top, m_layout.codeWidth, line, Qt::AlignLeft, row.code);
        text(m_layout.codeWidth, top, nameRoom, name, Qt::AlignLeft, row.name);
        paintWayWord(top, line, row);
        const double axisTop = m_layout.isAxisBeside ? top : top + name;
        if (row.hasAxis)
            paintCompareAxis(m_painter, {m_area.left() + m_layout.axisLeft, axisTop, m_layout.axisWidth, line}, row,
                             m_look);
        top += name + (row.hasAxis && !m_layout.isAxisBeside ? line : 0);
        const QString words = wholeLine(m_chart, row, m_language);
        const double room = m_area.width() - m_layout.codeWidth;
        m_painter.setPen(m_look.aside());
        text(m_layout.codeWidth, top, room, line * linesOf(words, room, metrics, 4), Qt::AlignLeft, words);
    }

    QPainter &m_painter;
    QRectF m_area;
    const CompareChart &m_chart;
    const ChartLook &m_look;
    ChartLanguage m_language;
    const CompareLayout &m_layout;
    QFont m_plain;
    QFont m_bold;
    QString m_shared;
    ChartSpots m_spots;
};

} // namespace

ChartSpots paint(QPainter &painter, const QRectF &area, const CompareChart &chart, const ChartLook &look,
                 ChartLanguage language)
{
    if (!chart.nothing.isEmpty())
        return paintNothing(painter, area, chart.nothing, look);
    const ChartKey key = compareKey(chart, language);
    const CompareLayout layout = fitted(
        painter, area, [&](const QFont &font) { return compareLayout(chart, area.width(), font, key, language); });
    return ComparePainter(painter, area, chart, look, language, key, layout).spots();
}

double heightOf(const CompareChart &chart, double width, const QFont &font, ChartLanguage language)
{
    if (!chart.nothing.isEmpty())
        return nothingHeight(font);
    return compareLayout(chart, width, font, compareKey(chart, language), language).height;
}

} // namespace ansinh
