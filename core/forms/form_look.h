// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_problem.h"
#include "core/sheet/form_sheet.h"

namespace ansinh {

/// How the cells of a request workbook look: quiet on the screen, and to be written on with a pen.
namespace formLook {

constexpr double kLeastRow = 27; ///< points: 8 mm and more on the page, which is made a little smaller

CellStyle title();
CellStyle under(); ///< the lines below the title
CellStyle head();
/// What is asked.
CellStyle told(CellStyle::Across across = CellStyle::Across::Left);
CellStyle definition(); ///< small, below what is asked
CellStyle repeated(); ///< the name of a target in the rows of its parts
CellStyle off(); ///< a cell that does not apply
CellStyle numberAnswer();
CellStyle textAnswer();
CellStyle listAnswer();
CellStyle marked(CellStyle style, Severity severity); ///< with a problem in it
CellStyle signature();

/// The height of a row in which each text stands in a column of that width (in letters).
struct Lines
{
    QString text;
    CellStyle style;
    double width = 10;
};
double heightOf(const std::vector<std::vector<Lines>> &cells, double least = kLeastRow);

} // namespace formLook

} // namespace ansinh
