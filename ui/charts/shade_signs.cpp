// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shade_signs.h"

#include "ui/charts/marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace ansinh {

namespace {

constexpr int kSteps = 3; ///< of shade above none
constexpr double kDarkest = 0.44; ///< of the way to the colour: text on it stays easy to read

constexpr Phrase kAttains{u"đạt, hoặc không so với mục tiêu", u"attains, or is not held against a target"};
constexpr Phrase kNeeds{u"càng đậm càng xa mục tiêu trong cột", u"the darker, the further from its column's target"};
constexpr Phrase kOutlined{u"hai khu phố xa mục tiêu nhất", u"the two furthest from the target"};

/// `share` of the way from one colour to the other.
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto between = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue()));
}

QColor colourAt(int step, const ChartLook &look)
{
    return mixed(look.own.surface, look.own.bad, kDarkest * step / kSteps);
}

/// Only signs that occur, each once, in a fixed order.
void addSigns(ChartKey &key, const ShadeChart &chart)
{
    std::map<std::tuple<ChartTone, bool, bool>, const ShadeCell *> signs;
    for (const ShadeRow &row : chart.rows) {
        for (const ShadeCell &cell : row.cells) {
            if (!cell.value || cell.verdict.tone == ChartTone::Behind)
                signs.emplace(std::make_tuple(cell.verdict.tone, cell.isAnswered, cell.value.has_value()), &cell);
        }
    }
    for (const auto &[kind, cell] : signs) {
        key.push_back({cell->value ? cell->verdict.word : cell->reason,
                       [cell = cell](QPainter &painter, const QRectF &box, const ChartLook &look) {
                           if (cell->value)
                               paintMark(painter, box.center(), box.height() * 0.6, cell->verdict.tone, look);
                           else
                               paintAbsent(painter, box.center(), box.height() * 0.6, *cell, look);
                       }});
    }
}

bool hasFurthest(const ShadeChart &chart)
{
    return std::any_of(chart.columns.begin(), chart.columns.end(),
                       [](const ShadeColumn &column) { return !column.furthest.isEmpty(); });
}

KeyItem swatch(int step, const QString &word)
{
    return {word, [step](QPainter &painter, const QRectF &box, const ChartLook &look) {
                painter.setPen(QPen(look.own.edge, box.height() * 0.06));
                painter.setBrush(colourAt(step, look));
                painter.drawRect(box.adjusted(0, box.height() * 0.12, 0, -box.height() * 0.12));
            }};
}

/// Three shades in one box, lightest first.
KeyItem swatches(const QString &word)
{
    return {word, [](QPainter &painter, const QRectF &box, const ChartLook &look) {
                const double width = box.width() / kSteps;
                painter.setPen(Qt::NoPen);
                for (int step = 1; step <= kSteps; ++step) {
                    painter.setBrush(colourAt(step, look));
                    painter.drawRect(QRectF(box.left() + width * (step - 1), box.top() + box.height() * 0.12, width,
                                            box.height() * 0.76));
                }
            }};
}

} // namespace

QColor shadeOf(double need, const ChartLook &look)
{
    const int step = need <= 0 ? 0 : std::min(kSteps, static_cast<int>(std::ceil(need * kSteps - 1e-9)));
    return colourAt(step, look);
}

void paintOutline(QPainter &painter, const QRectF &box, double line, const ChartLook &look)
{
    const double width = line * 0.11;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.own.text, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(width, width, -width, -width));
}

void paintAbsent(QPainter &painter, const QPointF &centre, double size, const ShadeCell &cell, const ChartLook &look)
{
    paintMark(painter, centre, size, cell.verdict.tone, look);
    if (cell.verdict.tone != ChartTone::Missing || !cell.isAnswered)
        return;
    painter.setPen(QPen(look.own.muted, size * 0.12));
    painter.drawLine(centre + QPointF(-size * 0.6, size * 0.6), centre + QPointF(size * 0.6, -size * 0.6));
}

ChartKey shadeKey(const ShadeChart &chart, ChartLanguage language)
{
    ChartKey key{swatch(0, kAttains.in(language)), swatches(kNeeds.in(language))};
    if (hasFurthest(chart))
        key.push_back({kOutlined.in(language), [](QPainter &painter, const QRectF &box, const ChartLook &look) {
                           paintOutline(painter, box.adjusted(0, box.height() * 0.08, 0, -box.height() * 0.08),
                                        box.height(), look);
                       }});
    addSigns(key, chart);
    if (!chart.smallNote.isEmpty())
        key.push_back({chart.smallNote, {}});
    return key;
}

} // namespace ansinh
