// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answer_cells.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qint64 kPercent = 100;

QString commentOf(const std::vector<const FormProblem *> &problems)
{
    QStringList texts;
    for (const FormProblem *problem : problems)
        texts += (problem->message + QLatin1Char('\n') + problem->remedy).trimmed();
    return texts.join(QStringLiteral("\n\n"));
}

bool isLighter(const FormProblem *a, const FormProblem *b)
{
    return b->severity < a->severity;
}

} // namespace

void AnswerCells::answer(CellPlace at, const FilledCell *came, const CellStyle &style)
{
    CellStyle look = mark(at, came, style);
    if (!came || came->isBlank())
        return m_sheet.writeBlank(at, look);
    look.isOpen = true; // also where nothing was asked: what stands there can be taken out
    if (!came->number || look.isText)
        return m_sheet.write(at, came->text, look);
    if (!came->isPercent)
        return m_sheet.write(at, *came->number, look);
    look.number = "0.##%";
    m_sheet.write(at, Decimal::fromMillionths(came->number->millionths() / kPercent), look);
}

void AnswerCells::ask(CellPlace at, const QString &text, const FilledCell *came, const CellStyle &style)
{
    m_sheet.write(at, text, mark(at, came, style));
}

void AnswerCells::ask(CellPlace at, const std::vector<TextRun> &runs, const FilledCell *came, const CellStyle &style)
{
    m_sheet.write(at, runs, mark(at, came, style));
}

CellStyle AnswerCells::mark(CellPlace at, const FilledCell *came, const CellStyle &style)
{
    const auto problems = m_filling.take(m_name, came, at);
    if (problems.empty())
        return style;
    m_sheet.addComment(at, commentOf(problems));
    const FormProblem *heaviest = *std::max_element(problems.begin(), problems.end(), isLighter);
    return formLook::marked(style, heaviest->severity);
}

} // namespace ansinh
