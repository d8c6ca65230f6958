// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_room.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kLineCost = 4; ///< of lying on a line, in places further down the list

bool crosses(const QRectF &rect, const QLineF &line)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF sides[] = {{rect.topLeft(), rect.topRight()},
                            {rect.bottomLeft(), rect.bottomRight()},
                            {rect.topLeft(), rect.bottomLeft()},
                            {rect.topRight(), rect.bottomRight()}};
    return std::any_of(std::begin(sides), std::end(sides), [&](const QLineF &side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

bool LabelRoom::isFree(const QRectF &place) const
{
    const auto meets = [&](const QRectF &other) { return other.intersects(place); };
    return m_area.contains(place) && std::none_of(m_taken.begin(), m_taken.end(), meets);
}

int LabelRoom::linesUnder(const QRectF &place) const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [&](const QLineF &line) { return crosses(place, line); }));
}

std::optional<QRectF> LabelRoom::place(const std::vector<QRectF> &places, int mostLines)
{
    std::optional<QRectF> best;
    int least = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        const int lines = isFree(places[i]) ? linesUnder(places[i]) : mostLines + 1;
        const int cost = kLineCost * lines + static_cast<int>(i);
        if (lines <= mostLines && (!best || cost < least)) {
            best = places[i];
            least = cost;
        }
    }
    if (best)
        take(*best);
    return best;
}

std::vector<QRectF> placesAround(const QPointF &point, const QSizeF &label, double gap)
{
    const double width = label.width();
    const double height = label.height();
    std::vector<QRectF> places;
    for (const QPointF &from :
         {QPointF(-width / 2, -gap - height), QPointF(-width / 2, gap), QPointF(gap * 0.4, -gap - height),
          QPointF(gap * 0.4, gap), QPointF(-width - gap * 0.4, -gap - height), QPointF(-width - gap * 0.4, gap),
          QPointF(gap * 1.2, -height / 2), QPointF(-width - gap * 1.2, -height / 2)})
        places.emplace_back(point + from, label);
    return places;
}

} // namespace ansinh
