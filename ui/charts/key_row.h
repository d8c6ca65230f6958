// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_look.h"

#include <QFont>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace ansinh {

// The key under a chart, and what grids share.

/// A sign and what it means.
struct KeyEntry
{
    QString word;
    std::function<void(QPainter &painter, const QRectF &box)> sign; ///< empty: words only
};

using Key = std::vector<KeyEntry>;

/// In lines of that width; an entry that is wider is broken.
double keyHeight(const Key &key, double width, const QFont &font);
void paintKey(QPainter &painter, const QRectF &area, const Key &key, const ChartLook &look);

QFont boldOf(QFont font);
/// The font, made smaller until what it fills is no higher than asked; at most to six tenths.
QFont fittedFont(const QFont &font, double height, const std::function<double(const QFont &)> &heightIn);
/// Words in the middle, where there is nothing to show.
void paintNothing(QPainter &painter, const QRectF &area, const QString &words, const ChartLook &look);
/// `share` of the way from one colour to the other.
QColor mixed(const QColor &from, const QColor &to, double share);
/// The widest of the texts that have most letters: a measure of a column without measuring every text.
double widestOf(const std::vector<QString> &texts, const QFont &font);

} // namespace ansinh
