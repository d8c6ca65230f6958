// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text_width.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

// Thousandths of the size. Letters with marks are as wide as without, but for the two with a horn.
constexpr short kUpright[] = { // from U+0020 on
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr short kBold[] = { // from U+0020 on
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500,  500,
    500, 500, 500, 500, 500, 500,  500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722,  667,
    611, 778, 778, 389, 500, 778,  667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581,  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333,  556,
    278, 833, 556, 500, 556, 556,  444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394,  520};
constexpr short kItalic[] = { // from U+0020 on
    250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 675, 675, 675, 500, 920, 611, 611, 667, 722, 611,
    611, 722, 722, 333, 444, 667, 556, 833, 667, 722, 611, 722, 611, 500, 556, 722, 611, 833, 611,
    556, 556, 389, 278, 389, 422, 500, 333, 500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444,
    278, 722, 500, 500, 500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541};
static_assert(std::size(kUpright) == 95 && std::size(kBold) == 95 && std::size(kItalic) == 95);
constexpr double kThousandths = 1000;
constexpr double kOther = 500;
constexpr double kRounding = 0.01; // sums of doubles

const short *widthsOf(const Face &face)
{
    return face.bold ? kBold : face.italic ? kItalic : kUpright;
}

/// What the horn of ơ and ư adds.
double hornOf(QChar letter, const Face &face)
{
    switch (letter.unicode()) {
    case 0x01A1: return face.bold ? 54 : 31;
    case 0x01AF: return face.bold ? 74 : 46;
    case 0x01B0: return 44;
    default: return 0;
    }
}

double widthOf(QChar character, const Face &face)
{
    const auto plain = [&](QChar ascii) { return double(widthsOf(face)[ascii.unicode() - u' ']); };
    const auto isPlain = [](QChar one) { return one >= QLatin1Char(' ') && one <= QLatin1Char('~'); };
    switch (character.unicode()) {
    case 0x00A0: return plain(QLatin1Char(' '));
    case 0x0110: return plain(QLatin1Char('D'));
    case 0x0111: return plain(QLatin1Char('d'));
    case 0x2014:
    case 0x2026: return kThousandths;
    default: break;
    }
    double horn = 0;
    while (!isPlain(character)) {
        horn += hornOf(character, face);
        const QString parts = character.decomposition();
        if (parts.isEmpty() || parts.front() == character)
            return kOther;
        character = parts.front();
    }
    return plain(character) + horn;
}

/// The end of the word that begins there, its spaces left out.
qsizetype wordEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from) != QLatin1Char(' '))
        ++from;
    return from;
}

int linesOfParagraph(const QString &text, const Face &face, double width)
{
    int lines = 1;
    double used = 0;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = wordEnd(text, from);
        const double word = textWidth(text.mid(from, end - from), face);
        if (used > 0 && used + word > width + kRounding) {
            ++lines;
            used = 0;
        }
        lines += int(word / width); // a word longer than a line goes on in the next
        used += word + textWidth(QStringLiteral(" "), face);
        from = end + 1;
    }
    return lines;
}

} // namespace

double textWidth(const QString &text, const Face &face)
{
    double width = 0;
    for (const QChar character : text)
        width += widthOf(character, face);
    return width * face.size / kThousandths;
}

int linesIn(const QString &text, const Face &face, double width)
{
    int lines = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n')))
        lines += linesOfParagraph(paragraph, face, std::max(width, face.size));
    return lines;
}

double balancedWidth(const QString &text, const Face &face, double width)
{
    const int lines = linesIn(text, face, width);
    double enough = width;
    if (lines > 1) {
        for (double tooNarrow = width / lines / 2; enough - tooNarrow > 1;) {
            const double middle = (enough + tooNarrow) / 2;
            (linesIn(text, face, middle) > lines ? tooNarrow : enough) = middle;
        }
    }
    return enough;
}

} // namespace ansinh
