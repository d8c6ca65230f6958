// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace ansinh {

/// Where labels can stand so that none lies on another or on a dot, and on a line only where nothing else is free.
class LabelRoom
{
public:
    static constexpr int kAnyLines = 99; ///< for what has to be read

    explicit LabelRoom(const QRectF &area) : m_area(area) { }

    void addLine(const QLineF &line) { m_lines.push_back(line); }
    /// Nothing may stand there.
    void take(const QRectF &taken) { m_taken.push_back(taken); }

    /// The best of the places, the first ones preferred, which is then taken; absent: there is no room that lies on
    /// at most so many lines.
    std::optional<QRectF> place(const std::vector<QRectF> &places, int mostLines = kAnyLines);

private:
    bool isFree(const QRectF &place) const;
    int linesUnder(const QRectF &place) const;

    QRectF m_area;
    std::vector<QLineF> m_lines;
    std::vector<QRectF> m_taken;
};

/// Places around a point: above, below, then beside it, `gap` away.
std::vector<QRectF> placesAround(const QPointF &point, const QSizeF &label, double gap);

} // namespace ansinh
