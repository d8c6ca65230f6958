// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/filling.h"

#include "core/forms/return_rows.h"
#include "core/text/fold.h"

#include <algorithm>

namespace ansinh {

namespace {

QString keyOf(const QString &text)
{
    return matchKey(text.simplified());
}

const FilledCell *cellOf(const FilledFigureRow &row, FigureColumn column)
{
    switch (column) {
    case FigureColumn::Code: return &row.code;
    case FigureColumn::Target: return &row.name;
    case FigureColumn::Part: return &row.part;
    case FigureColumn::Numerator: return &row.numerator;
    case FigureColumn::Denominator: return &row.denominator;
    case FigureColumn::Value: return &row.value;
    case FigureColumn::State: return &row.state;
    case FigureColumn::Certainty: return &row.certainty;
    case FigureColumn::Note: return &row.note;
    case FigureColumn::Unit:
    case FigureColumn::Previous: break;
    }
    return nullptr;
}

const FilledCell *cellOf(const FilledTaskRow *row, TaskColumn column)
{
    if (!row)
        return nullptr;
    switch (column) {
    case TaskColumn::Code: return &row->code;
    case TaskColumn::Task: return &row->title;
    case TaskColumn::Result: return &row->result;
    case TaskColumn::Progress: return &row->progress;
    case TaskColumn::Difficulties: return &row->difficulties;
    case TaskColumn::Proposals: break;
    }
    return &row->proposals;
}

template <class Row> const Row *rowAt(const std::vector<Row> &rows, int place)
{
    return place < 0 ? nullptr : &rows[size_t(place)];
}

} // namespace

Filling::Filling(const Form &form, const FilledForm &filled, const std::vector<FormProblem> &problems)
{
    layFigures(form, filled);
    layTasks(form, filled);
    for (const FormProblem &problem : problems)
        m_problems.push_back({&problem, {}, {}});
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const PlacedProblem &a, const PlacedProblem &b) {
        return a.problem->severity < b.problem->severity;
    });
}

void Filling::layFigures(const Form &form, const FilledForm &filled)
{
    for (const MatchedFigures::Match &match : matchFigures(form, filled).rows)
        m_figures.push_back(rowAt(filled.figures, match.filled));
}

void Filling::layTasks(const Form &form, const FilledForm &filled)
{
    for (const MatchedTasks::Match &match : matchTasks(form, filled).rows) {
        m_tasks.push_back(rowAt(filled.tasks, match.filled));
        m_indicators.emplace_back();
        for (const int row : match.indicators)
            m_indicators.back().push_back(rowAt(filled.tasks, row));
    }
}

const FilledCell *Filling::figureCell(size_t row, FigureColumn column) const
{
    return row < m_figures.size() && m_figures[row] ? cellOf(*m_figures[row], column) : nullptr;
}

const FilledCell *Filling::taskCell(size_t task, TaskColumn column) const
{
    return task < m_tasks.size() ? cellOf(m_tasks[task], column) : nullptr;
}

const FilledCell *Filling::indicatorCell(size_t task, size_t indicator, TaskColumn column) const
{
    const bool isThere = task < m_indicators.size() && indicator < m_indicators[task].size();
    return isThere ? cellOf(m_indicators[task][indicator], column) : nullptr;
}

std::vector<const FormProblem *> Filling::take(const QString &sheet, const FilledCell *cell, CellPlace at)
{
    std::vector<const FormProblem *> its;
    if (!cell || cell->cell.isEmpty())
        return its;
    for (PlacedProblem &placed : m_problems) {
        if (placed.problem->cell != cell->cell || keyOf(placed.problem->sheet) != keyOf(sheet))
            continue;
        placed.sheet = sheet;
        placed.at = at;
        its.push_back(placed.problem);
    }
    return its;
}

std::vector<PlacedProblem> Filling::placed() const
{
    return m_problems;
}

} // namespace ansinh
