// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ansinh {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QFont sized(const QFont &font, double factor)
{
    QFont made = font;
    if (font.pixelSize() > 0)
        made.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        made.setPointSizeF(font.pointSizeF() * factor);
    return made;
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
