// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_layout.h"
#include "ui/charts/chart_painters.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kNoTargets{u"Kế hoạch chưa có chỉ tiêu nào.", u"The plan has no targets."};
constexpr Phrase kContinued{u"%1 (tiếp)", u"%1 (continued)"};
constexpr double kLeastScale = 0.88; ///< rather than that small, names take one line

/// The whole row in words.
QString spokenOf(const BulletChart &chart, const BulletRow &row)
{
    QStringList said{QStringLiteral("%1. %2").arg(row.code, row.name)};
    if (row.value) {
        const QString certainty = row.certainty == ChartCertainty::Preliminary ? chart.preliminaryWord
            : row.certainty == ChartCertainty::Estimate                        ? chart.estimateWord
                                                                               : QString();
        const QString value = QStringLiteral("%1: %2").arg(chart.valueWord, row.value->label);
        said += certainty.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, certainty.toLower());
    }
    if (!row.targetWord.isEmpty())
        said += QStringLiteral("%1: %2").arg(chart.targetWord, row.targetWord);
    if (row.expected)
        said += QStringLiteral("%1: %2").arg(chart.expectedWord, row.expected->label);
    said += absenceOf(row);
    return said.join(QStringLiteral(". ")) + QLatin1Char('.');
}

/// Paints a laid out sheet from (0, 0).
class BulletSheet
{
public:
    BulletSheet(QPainter &painter, const BulletChart &chart, const BulletLayout &layout, const ChartLook &look,
                ChartLanguage language)
        : m_painter(painter), m_chart(chart), m_layout(layout), m_look(look), m_language(language)
    {
    }

    ChartSpots paint();

private:
    void text(const QRectF &area, int alignment, const QString &words, const QColor &colour, const QFont &font);
    QRectF part(const BulletLine &line, const BulletSlot &place) const;
    void head(const QRectF &area);
    double counts(const QRectF &area, const std::vector<ProgressPart> &parts);
    void title(const BulletLine &line);
    void row(const BulletLine &line);
    void bar(const QRectF &area, const BulletRow &row);
    void value(const BulletLine &line);
    void verdict(const BulletLine &line);
    void absence(const BulletLine &line);

    QPainter &m_painter;
    const BulletChart &m_chart;
    const BulletLayout &m_layout;
    const ChartLook &m_look;
    ChartLanguage m_language;
};

ChartSpots BulletSheet::paint()
{
    m_painter.setFont(m_layout.font);
    m_painter.setPen(m_look.own.text);
    paintKey(m_painter, m_layout.summaryArea, m_layout.summary, m_look);
    for (const QRectF &area : m_layout.heads)
        head(area);
    ChartSpots spots;
    for (const BulletLine &line : m_layout.lines) {
        if (!line.row) {
            title(line);
            continue;
        }
        row(line);
        spots.push_back({line.area, spokenOf(m_chart, *line.row), line.row->link});
    }
    m_painter.setFont(m_layout.small);
    m_painter.setPen(m_look.own.text);
    paintKey(m_painter, m_layout.keyArea, m_layout.key, m_look);
    return spots;
}

void BulletSheet::text(const QRectF &area, int alignment, const QString &words, const QColor &colour, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    paintText(m_painter, area, alignment, words);
}

QRectF BulletSheet::part(const BulletLine &line, const BulletSlot &place) const
{
    return QRectF(line.area.left() + place.left, line.area.top(), place.width, line.area.height());
}

void BulletSheet::head(const QRectF &area)
{
    const BulletSlots &places = m_layout.places;
    const auto word = [&](const BulletSlot &place, int alignment, const QString &words, double width) {
        text(QRectF(area.left() + place.left, area.top(), width, area.height()), alignment, words, m_look.own.muted,
             m_layout.small);
    };
    word(places.name, Qt::AlignLeft, m_chart.nameWord, places.name.width);
    word(places.target, Qt::AlignLeft, m_chart.targetWord, places.target.width);
    word(places.value, Qt::AlignRight, m_chart.valueWord, places.value.width);
    if (places.hasVerdictWords)
        word(places.verdict, Qt::AlignLeft, m_chart.verdictWord, places.verdict.width);
    m_painter.fillRect(QRectF(area.left(), area.bottom() - m_layout.em * 0.06, area.width(), m_layout.em * 0.06),
                       m_look.own.edge);
}

/// From the right end; where the words of the title may end.
double BulletSheet::counts(const QRectF &area, const std::vector<ProgressPart> &parts)
{
    const QFontMetricsF metrics(m_layout.small);
    double left = area.right();
    m_painter.setFont(m_layout.small);
    m_painter.setPen(m_look.own.text);
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const KeyItem item = markItem(part->verdict.tone, QString::number(part->count));
        const double width = metrics.horizontalAdvance(item.text) + m_layout.pitch * 1.1;
        left -= width;
        paintKey(m_painter, QRectF(left, area.top() + m_layout.em * 0.05, width, area.height()), {item}, m_look);
        left -= m_layout.em * 0.5;
    }
    return left;
}

void BulletSheet::title(const BulletLine &line)
{
    const double em = m_layout.em;
    const BulletGroup &group = *line.group;
    const QRectF inner = line.area.adjusted(0, em * 0.34, 0, -em * 0.05);
    const double right = line.isContinued ? inner.right() : counts(inner, group.counts);
    const QFont bold = boldOf(m_layout.font);
    text(QRectF(inner.left(), inner.top(), right - inner.left(), inner.height()), Qt::AlignLeft,
         line.isContinued ? kContinued.in(m_language).arg(group.title) : group.title, m_look.own.text, bold);
    m_painter.fillRect(QRectF(line.area.left(), line.area.bottom() - em * 0.04, line.area.width(), em * 0.04),
                       m_look.own.edge);
}

void BulletSheet::row(const BulletLine &line)
{
    const BulletRow &shown = *line.row;
    const BulletSlots &places = m_layout.places;
    text(part(line, places.code), Qt::AlignLeft | Qt::AlignVCenter, shown.code, m_look.own.muted, m_layout.small);
    text(part(line, places.name), Qt::AlignLeft | Qt::AlignVCenter, shown.name, m_look.own.text, m_layout.small);
    text(part(line, places.target), Qt::AlignLeft | Qt::AlignVCenter, shown.targetWord, m_look.own.text,
         m_layout.small);
    if (shown.value) {
        value(line);
        verdict(line);
    } else {
        absence(line);
    }
    const double hair = m_layout.em * 0.04;
    m_painter.fillRect(QRectF(line.area.left(), line.area.bottom() - hair, line.area.width(), hair), m_look.own.line);
}

void BulletSheet::value(const BulletLine &line)
{
    const BulletRow &shown = *line.row;
    if (shown.hasBar())
        bar(part(line, m_layout.places.bar), shown);
    else
        text(part(line, m_layout.places.bar), Qt::AlignLeft | Qt::AlignVCenter, shown.word, m_look.own.text,
             m_layout.small);
    // "Đạt" needs no second "đạt" beside it.
    if (shown.hasBar() || !shown.word.startsWith(shown.value->label, Qt::CaseInsensitive))
        text(part(line, m_layout.places.value), Qt::AlignRight | Qt::AlignVCenter, shown.value->label, m_look.own.text,
             m_layout.font);
}

void BulletSheet::bar(const QRectF &area, const BulletRow &shown)
{
    const double em = m_layout.em;
    const double middle = area.center().y();
    const QRectF track(area.left(), middle - em * 0.26, area.width(), em * 0.52);
    m_painter.fillRect(track, m_look.isPaper ? m_look.own.surface : m_look.own.raised);
    m_painter.setPen(QPen(m_look.own.line, em * 0.05));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(track);
    const auto at = [&](const ChartValue &value) {
        return track.left() + track.width() * std::clamp(shown.scale.share(value.toDouble()), 0.0, 1.0);
    };
    const QRectF filled(track.left(), track.top() + em * 0.08, at(*shown.value) - track.left(),
                        track.height() - em * 0.16);
    if (filled.width() > 0)
        paintBar(m_painter, filled, m_look.colourOf(shown.verdict.tone), shown.certainty, m_look);
    const double beyond = em * 0.14;
    if (shown.expected)
        paintTick(m_painter, at(*shown.expected), track.top() - beyond, track.bottom() + beyond, em * kExpectedTick,
                  m_look);
    if (shown.target)
        paintTick(m_painter, at(*shown.target), track.top() - beyond, track.bottom() + beyond, em * kTargetTick,
                  m_look);
}

void BulletSheet::verdict(const BulletLine &line)
{
    const double em = m_layout.em;
    const QRectF area = part(line, m_layout.places.verdict);
    const double mark = m_layout.em * 0.62;
    paintMark(m_painter, QPointF(area.left() + mark / 2, area.center().y()), mark, line.row->verdict.tone, m_look);
    if (m_layout.places.hasVerdictWords)
        text(area.adjusted(mark + em * 0.3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.row->verdict.word,
             m_look.own.text, m_layout.small);
}

void BulletSheet::absence(const BulletLine &line)
{
    const double em = m_layout.em;
    const BulletSlots &places = m_layout.places;
    const double left = line.area.left() + places.bar.left;
    const QRectF area(left, line.area.top(), places.verdict.right() - places.bar.left, line.area.height());
    const double mark = em * 0.62;
    paintMark(m_painter, QPointF(left + mark / 2, area.center().y()), mark, line.row->verdict.tone, m_look);
    text(area.adjusted(em, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, absenceOf(*line.row), m_look.own.text,
         m_layout.small);
}

/// How much smaller the sheet is drawn so that it fits.
struct Fitted
{
    BulletLayout layout;
    double scale = 1;
};

Fitted fitted(const BulletChart &chart, const QSizeF &size, const QFont &font)
{
    Fitted best;
    for (const int nameLines : {2, 1}) {
        best.layout = layoutOf(chart, size.width(), font, nameLines);
        best.scale = std::min(1.0, size.height() / best.layout.height);
        if (best.scale < 1) // smaller letters take fewer lines: then it fits with a wider sheet
            best.layout = layoutOf(chart, size.width() / best.scale, font, nameLines);
        if (best.scale >= kLeastScale)
            break;
    }
    best.scale = std::min(best.scale, size.height() / best.layout.height);
    return best;
}

} // namespace

ChartSpots paint(QPainter &painter, const QRectF &area, const BulletChart &chart, const ChartLook &look,
                 ChartLanguage language)
{
    if (chart.groups.empty()) {
        painter.setPen(look.own.muted);
        paintText(painter, area, Qt::AlignLeft, kNoTargets.in(language));
        return {{area, kNoTargets.in(language), {}}};
    }
    const Fitted sheet = fitted(chart, area.size(), painter.font());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(sheet.scale, sheet.scale);
    ChartSpots spots = BulletSheet(painter, chart, sheet.layout, look, language).paint();
    painter.restore();
    for (ChartSpot &spot : spots)
        spot.area = QRectF(area.topLeft() + spot.area.topLeft() * sheet.scale, spot.area.size() * sheet.scale);
    return spots;
}

double heightOf(const BulletChart &chart, double width, const QFont &font, ChartLanguage)
{
    if (chart.groups.empty())
        return QFontMetricsF(font).height() * 2;
    return layoutOf(chart, width, font).height;
}

} // namespace ansinh
