// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_draft.h"

namespace ansinh {

AmountReader ReturnDraft::cellsOf(const QString &sheet, const QString &subject)
{
    return AmountReader(questions, sheet, int(preview.answers.size()), subject);
}

void ReturnDraft::add(ReturnAnswer answer, const AmountReader &cells)
{
    answer.problems = cells.problems;
    preview.answers.push_back(std::move(answer));
}

void ReturnDraft::raise(int answer, const char *rule, const FormPlace &place, const QStringList &words)
{
    ReturnProblem problem{problemOf(rule, place, words), answer};
    problem.wantsReason = problem.severity == Severity::Ask;
    const int at = questions.raise(problem);
    if (answer >= 0)
        preview.answers[size_t(answer)].problems.push_back(at);
}

void ReturnDraft::raiseUnknown(const QString &sheet, const FilledCell &place, const QStringList &words)
{
    const QString row = words.join(QLatin1Char(' ')).simplified();
    raise(-1, "unknown_row", {sheet, place.cell, row}, {row});
}

QString rowNumberOf(const FilledCell &cell)
{
    QString digits;
    for (const QChar c : cell.cell) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace ansinh
