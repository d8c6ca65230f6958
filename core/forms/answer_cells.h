// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filling.h"
#include "core/forms/form_look.h"

namespace ansinh {

/// Writes the cells of one sheet of a form: what is asked, what was answered, and what is wrong with the answer.
class AnswerCells
{
public:
    AnswerCells(FormSheet &sheet, const QString &name, Filling &filling)
        : m_sheet(sheet), m_name(name), m_filling(filling)
    {
    }

    /// A cell to be answered; `came` nullptr: empty.
    void answer(CellPlace at, const FilledCell *came, const CellStyle &style);
    /// A cell that asks; problems of what came in its place are marked too.
    void ask(CellPlace at, const QString &text, const FilledCell *came, const CellStyle &style);
    void ask(CellPlace at, const std::vector<TextRun> &runs, const FilledCell *came, const CellStyle &style);

    FormSheet &sheet() { return m_sheet; }

private:
    CellStyle mark(CellPlace at, const FilledCell *came, const CellStyle &style);

    FormSheet &m_sheet;
    QString m_name;
    Filling &m_filling;
};

} // namespace ansinh
