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

QColor colourAt(int step, const ChartLook &look)
{
    return mixed(look.own.surface, look.own.bad, kDarkest * step / kSteps);
}

/// Only signs that occur, each once, in a fixed order.
void addSigns(Key &key, const ShadeChart &chart, const ChartLook &look)
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
                       [cell = cell, look](QPainter &painter, const QRectF &box) {
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

KeyEntry swatch(int step, const QString &word, const ChartLook &look)
{
    return {word, [step, look](QPainter &painter, const QRectF &box) {
                painter.setPen(QPen(look.own.edge, box.height() * 0.06));
                painter.setBrush(colourAt(step, look));
                painter.drawRect(box.adjusted(0, box.height() * 0.12, 0, -box.height() * 0.12));
            }};
}

/// Three shades in one box, lightest first.
KeyEntry swatches(const QString &word, const ChartLook &look)
{
    return {word, [look](QPainter &painter, const QRectF &box) {
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

Key shadeKey(const ShadeChart &chart, const ChartLook &look, ChartLanguage language)
{
    Key key{swatch(0, kAttains.in(language), look), swatches(kNeeds.in(language), look)};
    if (hasFurthest(chart))
        key.push_back({kOutlined.in(language), [look](QPainter &painter, const QRectF &box) {
                           paintOutline(painter, box.adjusted(0, box.height() * 0.08, 0, -box.height() * 0.08),
                                        box.height(), look);
                       }});
    addSigns(key, chart, look);
    if (!chart.smallNote.isEmpty())
        key.push_back({chart.smallNote, {}});
    return key;
}

} // namespace ansinh
