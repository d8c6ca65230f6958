// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spot_walk.h"

#include <cmath>
#include <limits>

namespace ansinh {

namespace {

constexpr double kAside = 0.5; ///< what a step aside counts against one ahead
constexpr double kLeast = 0.5; ///< nearer ones stand beside, not ahead

/// The way of a key: right and down are ahead of their axes.
QPointF wayOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

int nearest(const ChartSpots &spots, int from, const QPointF &way)
{
    const QPointF here = spots[static_cast<size_t>(from)].area.center();
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (size_t i = 0; i < spots.size(); ++i) {
        const QPointF step = spots[i].area.center() - here;
        const double ahead = QPointF::dotProduct(step, way);
        const double aside = QPointF::dotProduct(step, {way.y(), way.x()});
        const double distance = std::hypot(ahead, aside * kAside);
        if (ahead > kLeast && distance < least) {
            least = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace

int spotFrom(const ChartSpots &spots, int from, Qt::Key key)
{
    const int last = static_cast<int>(spots.size()) - 1;
    if (key == Qt::Key_Home)
        return last < 0 ? -1 : 0;
    if (key == Qt::Key_End)
        return last;
    const QPointF way = wayOf(key);
    if (last < 0 || way.isNull())
        return -1;
    return from < 0 ? 0 : nearest(spots, from, way);
}

int spotAt(const ChartSpots &spots, const QPointF &point)
{
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (size_t i = 0; i < spots.size(); ++i) {
        const QRectF &area = spots[i].area;
        const double size = area.width() * area.height();
        if (area.contains(point) && size < least) {
            least = size;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace ansinh
