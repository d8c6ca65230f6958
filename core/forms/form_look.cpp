// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_look.h"

#include "core/document/text_width.h"

#include <algorithm>
#include <cmath>

namespace ansinh::formLook {

namespace {

constexpr unsigned kAnswer = 0xFFF9E5;
constexpr unsigned kOff = 0xE7E9EC;
constexpr unsigned kHead = 0xDCE6F0;
constexpr unsigned kFaint = 0x5F6B76;
constexpr double kPointsPerLetter = 7 * 0.75; // Excel counts in letters of its usual font
constexpr double kPadding = 3; // inside a cell, both sides
constexpr double kLine = 1.27; // of the size: Vietnamese marks stand high
constexpr double kTallest = 400; // Excel refuses rows above 409 points

CellStyle bordered()
{
    CellStyle style;
    style.border = CellStyle::Border::All;
    return style;
}

double heightOfCell(const std::vector<Lines> &cell)
{
    double height = 6;
    for (const Lines &lines : cell) {
        const CellStyle &style = lines.style;
        const double width = lines.width * kPointsPerLetter - kPadding - style.indent * 7;
        height += linesIn(lines.text, {style.size, style.bold, style.italic}, width) * style.size * kLine;
    }
    return height;
}

} // namespace

CellStyle title()
{
    CellStyle style;
    style.size = 14;
    style.bold = true;
    style.across = CellStyle::Across::Centre;
    return style;
}

CellStyle under()
{
    CellStyle style;
    style.across = CellStyle::Across::Centre;
    return style;
}

CellStyle head()
{
    CellStyle style = bordered();
    style.bold = true;
    style.across = CellStyle::Across::Centre;
    style.ground = kHead;
    return style;
}

CellStyle told(CellStyle::Across across)
{
    CellStyle style = bordered();
    style.across = across;
    style.indent = across == CellStyle::Across::Centre ? 0 : 1; // away from the line
    return style;
}

CellStyle definition()
{
    CellStyle style;
    style.size = 9;
    style.italic = true;
    style.ink = kFaint;
    style.indent = 1;
    return style;
}

CellStyle repeated()
{
    CellStyle style = bordered();
    style.size = 9;
    style.ink = kFaint;
    style.indent = 2;
    return style;
}

CellStyle off()
{
    CellStyle style = bordered();
    style.ground = kOff;
    return style;
}

CellStyle numberAnswer()
{
    CellStyle style = bordered();
    style.across = CellStyle::Across::Right;
    style.indent = 1;
    style.ground = kAnswer;
    style.isOpen = true;
    return style;
}

CellStyle textAnswer()
{
    CellStyle style = bordered();
    style.down = CellStyle::Down::Top;
    style.indent = 1;
    style.ground = kAnswer;
    style.isOpen = true;
    style.isText = true;
    return style;
}

CellStyle listAnswer()
{
    CellStyle style = bordered();
    style.across = CellStyle::Across::Centre;
    style.ground = kAnswer;
    style.isOpen = true;
    return style;
}

CellStyle marked(CellStyle style, Severity severity)
{
    style.ground = severity == Severity::Stop ? 0xF8C9C4 : severity == Severity::Ask ? 0xFFDF9E : 0xCFE3F6;
    return style;
}

CellStyle signature()
{
    CellStyle style;
    style.down = CellStyle::Down::Top;
    style.across = CellStyle::Across::Centre;
    return style;
}

double heightOf(const std::vector<std::vector<Lines>> &cells, double least)
{
    double height = least;
    for (const std::vector<Lines> &cell : cells)
        height = std::max(height, heightOfCell(cell));
    return std::min(std::ceil(height), kTallest);
}

} // namespace ansinh::formLook
