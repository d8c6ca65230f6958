// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/empty_form.h"

#include "core/forms/form_columns.h"
#include "core/sheet/xlsx_reader.h"

#include <algorithm>

namespace ansinh {

namespace {

/// As our own forms have it: nobody has moved a column of an empty one.
bool isAnswered(const WorkbookSheet &sheet, int firstAnswer)
{
    for (const auto &[place, cell] : sheet.cells) {
        if (cell.text.startsWith(formWords::kPreparer))
            return false;
        const bool isAnswer = place.row > kFormHeaderRow && place.column >= firstAnswer;
        if (isAnswer && cell.kind != WorkbookCell::Kind::Empty && !cell.text.trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

bool isEmptyForm(const QByteArray &bytes)
{
    const auto workbook = parseXlsx(bytes);
    if (!workbook || !workbook->properties.contains(formWords::kKeyFormat))
        return false;
    const WorkbookSheet *figures = workbook->sheet(formWords::kFigures);
    const WorkbookSheet *tasks = workbook->sheet(formWords::kTasks);
    return figures && tasks && !isAnswered(*figures, static_cast<int>(FigureColumn::Numerator))
        && !isAnswered(*tasks, static_cast<int>(TaskColumn::Result));
}

} // namespace ansinh
