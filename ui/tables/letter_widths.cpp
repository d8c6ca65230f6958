// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/letter_widths.h"

#include "ui/print/fonts.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kEm = 1000; // pixels: large enough that hinting does not matter

const QFontMetricsF &metrics()
{
    static const QFontMetricsF kMetrics = [] {
        const Result<QString> family = printFamily();
        QFont font(family ? *family : QString());
        font.setPixelSize(kEm);
        return QFontMetricsF(font);
    }();
    return kMetrics;
}

} // namespace

double LetterWidths::widthOf(QChar c)
{
    float &width = m_widths[c.unicode()];
    if (width < 0)
        width = static_cast<float>(metrics().horizontalAdvance(c) / kEm);
    return static_cast<double>(width);
}

double LetterWidths::widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += widthOf(c);
    return width;
}

template <class IsEnd> double LetterWidths::widestPart(const QString &text, IsEnd isEnd)
{
    double widest = 0;
    double width = 0;
    for (const QChar c : text) {
        width = isEnd(c) ? 0 : width + widthOf(c);
        widest = std::max(widest, width);
    }
    return widest;
}

double LetterWidths::widestWord(const QString &text)
{
    return widestPart(text, [](QChar c) { return c.isSpace() && c != QChar::Nbsp; });
}

double LetterWidths::widestLine(const QString &text)
{
    return widestPart(text, [](QChar c) { return c == QLatin1Char('\n'); });
}

} // namespace ansinh
