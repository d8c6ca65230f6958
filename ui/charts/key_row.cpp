// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/key_row.h"

#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kSign = 1.3; ///< widths and gaps in heights of a line
constexpr double kGap = 1.2;
constexpr double kLeading = 1.25;
constexpr int kMostLines = 4;
constexpr double kLeastFont = 0.6;
constexpr double kSmaller = 0.95;

/// Where an entry stands.
struct Placed
{
    QPointF at;
    double width = 0; ///< of the words
    int lines = 1;
};

std::vector<Placed> placed(const Key &key, double width, const QFontMetricsF &metrics)
{
    const double line = metrics.height() * kLeading;
    std::vector<Placed> places;
    QPointF at(0, 0);
    double below = line;
    for (const KeyEntry &entry : key) {
        const double sign = entry.sign ? metrics.height() * kSign : 0;
        const double words = metrics.horizontalAdvance(entry.word) + 1;
        if (at.x() > 0 && at.x() + sign + words > width) {
            at = {0, at.y() + below};
            below = line;
        }
        const double room = std::min(words, width - sign);
        const int lines = words <= room ? 1 : linesOf(entry.word, room, metrics, kMostLines);
        below = std::max(below, line + (lines - 1) * metrics.height());
        places.push_back({at, room, lines});
        at.rx() += sign + room + metrics.height() * kGap;
    }
    return places;
}

void scaleTo(QFont &font, const QFont &from, double factor)
{
    if (from.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(from.pixelSize() * factor)));
    else
        font.setPointSizeF(from.pointSizeF() * factor);
}

} // namespace

double keyHeight(const Key &key, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double bottom = 0;
    for (const Placed &place : placed(key, width, metrics))
        bottom = std::max(bottom, place.at.y() + metrics.height() * (kLeading + place.lines - 1));
    return bottom;
}

void paintKey(QPainter &painter, const QRectF &area, const Key &key, const ChartLook &look)
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height();
    const std::vector<Placed> places = placed(key, area.width(), metrics);
    for (size_t i = 0; i < key.size(); ++i) {
        const QPointF at = area.topLeft() + places[i].at;
        const double sign = key[i].sign ? height * kSign : 0;
        if (key[i].sign)
            key[i].sign(painter, {at.x(), at.y(), height, height});
        painter.setPen(look.own.text);
        paintText(painter, {at.x() + sign, at.y(), places[i].width + 1, height * places[i].lines},
                  Qt::AlignLeft | Qt::AlignTop, key[i].word);
    }
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QFont fittedFont(const QFont &font, double height, const std::function<double(const QFont &)> &heightIn)
{
    QFont fitted = font;
    for (double factor = 1; factor >= kLeastFont; factor *= kSmaller) {
        scaleTo(fitted, font, factor);
        if (heightIn(fitted) <= height + 0.5)
            break;
    }
    return fitted;
}

void paintNothing(QPainter &painter, const QRectF &area, const QString &words, const ChartLook &look)
{
    painter.setPen(look.own.muted);
    paintText(painter, area, Qt::AlignHCenter | Qt::AlignVCenter, words);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto between = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue()));
}

double widestOf(const std::vector<QString> &texts, const QFont &font)
{
    qsizetype most = 0;
    for (const QString &text : texts)
        most = std::max(most, text.size());
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString &text : texts) {
        if (text.size() * 4 >= most * 3) // a text with a quarter less letters is hardly ever wider
            widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

} // namespace ansinh
