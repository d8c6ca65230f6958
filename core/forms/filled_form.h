// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <optional>

namespace ansinh {

/// One answer as it was written: in a cell of a workbook, or typed from paper.
struct FilledCell
{
    QString cell; ///< "F12"; empty: it has no place
    QString text; ///< composed Unicode, without spaces at its ends; a number as a person would type it
    std::optional<Decimal> number; ///< where the cell is a number by itself and needs no reading
    bool isPercent = false; ///< `number` is in percent: a cell that shows 95,15% is 95.15
    bool isDate = false; ///< shows a day; with a `number` it may be that one, under a format pasted over it
    bool isError = false; ///< "#DIV/0!"
    bool isFormulaWithoutValue = false;
    bool isMergedDown = false; ///< merged with rows below it: for which of them it speaks is not said

    bool isBlank() const { return text.isEmpty() && !number && !isError && !isFormulaWithoutValue; }
};

/// A row of the sheet of figures, as far as it says something or names one.
struct FilledFigureRow
{
    FilledCell code;
    FilledCell name;
    FilledCell part;
    FilledCell numerator;
    FilledCell denominator;
    FilledCell value;
    FilledCell state;
    FilledCell certainty;
    FilledCell note;
    bool isHidden = false;
};

/// A row of the sheet of tasks: a task, or something counted for the one above it (`title` names it).
struct FilledTaskRow
{
    FilledCell code;
    FilledCell title;
    FilledCell result;
    FilledCell progress;
    FilledCell difficulties;
    FilledCell proposals;
    bool isHidden = false;
};

/// A request workbook that came back, before anything of it is judged; or what was typed from paper.
struct FilledForm
{
    std::optional<FormIdentity> identity; ///< absent: it says none, or not all of it
    std::vector<FilledFigureRow> figures;
    std::vector<FilledTaskRow> tasks;
    QString figuresSheet; ///< as the file names it; empty: there is none, or it was typed
    QString tasksSheet;
};

} // namespace ansinh
