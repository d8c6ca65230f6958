// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filled_form.h"
#include "core/forms/form_columns.h"
#include "core/forms/form_problem.h"
#include "core/sheet/workbook.h"

namespace ansinh {

/// A problem and where it stands in the workbook that is laid out now.
struct PlacedProblem
{
    const FormProblem *problem = nullptr;
    QString sheet; ///< empty: it has no place there
    CellPlace at;
};

/// What came back, laid over the form: rows may have moved in the returned file, so its rows are found as they are
/// when it is weighed (return_rows.h). Points into what it is made from. A default one is the empty form.
class Filling
{
public:
    Filling() = default;
    Filling(const Form &form, const FilledForm &filled, const std::vector<FormProblem> &problems);

    /// nullptr: nothing came for it.
    const FilledCell *figureCell(size_t row, FigureColumn column) const;
    const FilledCell *taskCell(size_t task, TaskColumn column) const;
    const FilledCell *indicatorCell(size_t task, size_t indicator, TaskColumn column) const;

    /// The problems of a cell of the returned file; they are noted as standing at that place now.
    std::vector<const FormProblem *> take(const QString &sheet, const FilledCell *cell, CellPlace at);
    /// All of them, the heaviest first, else as they were given.
    std::vector<PlacedProblem> placed() const;
    bool isEmpty() const { return m_problems.empty(); }

private:
    void layFigures(const Form &form, const FilledForm &filled);
    void layTasks(const Form &form, const FilledForm &filled);

    std::vector<const FilledFigureRow *> m_figures; ///< by the form's row; nullptr: missing
    std::vector<const FilledTaskRow *> m_tasks;
    std::vector<std::vector<const FilledTaskRow *>> m_indicators;
    std::vector<PlacedProblem> m_problems;
};

} // namespace ansinh
