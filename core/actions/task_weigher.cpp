// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/task_weigher.h"

#include "core/actions/task_answers.h"

#include <algorithm>

namespace ansinh {

namespace {

using Change = ReturnAnswer::Change;

Change changeOf(bool isKnown, bool isTheSame)
{
    return !isKnown ? Change::New : isTheSame ? Change::Unchanged : Change::Changed;
}

} // namespace

void TaskWeigher::weighTask(const FormTaskRow &row, const MatchedTasks::Match &match)
{
    const FilledForm &filled = m_draft.preview.filled;
    ReturnAnswer answer;
    answer.kind = ReturnAnswer::Kind::Result;
    answer.sheet = filled.tasksSheet;
    answer.subject = row.task.text;
    answer.name = row.title;
    TaskResult blank;
    blank.task = row.task;
    blank.period = m_draft.form.identity.period;
    blank.by = m_draft.form.identity.organisation;
    const TaskResult *before = m_draft.reported.result(row.task, blank.by);
    answer.before = before ? resultWords(*before) : QString();
    AmountReader cells = m_draft.cellsOf(answer.sheet, answer.subject);
    if (match.filled >= 0) {
        const FilledTaskRow &written = filled.tasks[size_t(match.filled)];
        answer.cell = written.result.cell;
        answer.result = resultOf(cells, written, blank, before);
        if (match.twin >= 0)
            cells.raise(match.isTwinAlike ? "twice_the_same_row:alike" : "twice_the_same_row", written.code,
                        {answer.subject, rowNumberOf(filled.tasks[size_t(match.twin)].code)});
    }
    if (answer.result) {
        answer.now = resultWords(*answer.result);
        answer.change = changeOf(before, before && saysTheSame(*before, *answer.result));
    }
    m_draft.add(std::move(answer), cells);
}

void TaskWeigher::weighIndicator(const FormTaskRow &task, const FormIndicatorRow &row, int filled)
{
    ReturnAnswer answer;
    answer.kind = ReturnAnswer::Kind::Indicator;
    answer.sheet = m_draft.preview.filled.tasksSheet;
    answer.subject = QStringLiteral("%1 · %2").arg(task.task.text, row.title());
    answer.name = row.title();
    TaskIndicatorValue blank;
    blank.task = task.task;
    blank.period = m_draft.form.identity.period;
    blank.by = m_draft.form.identity.organisation;
    blank.indicator = row.name;
    blank.unit = row.unit;
    blank.fund = row.fund;
    const TaskIndicatorValue *before = m_draft.reported.indicator(blank);
    answer.before = before ? indicatorWords(*before, row.isYesNo) : QString();
    AmountReader cells = m_draft.cellsOf(answer.sheet, answer.subject);
    if (filled >= 0) {
        const FilledTaskRow &written = m_draft.preview.filled.tasks[size_t(filled)];
        answer.cell = written.result.cell;
        answer.indicator = indicatorOf(cells, written, blank, row.isYesNo);
        answer.now = answer.indicator ? indicatorWords(*answer.indicator, row.isYesNo) : written.result.text;
    }
    // A mere note says that nothing is recorded: the row counts as blank.
    const bool isOpen = std::any_of(cells.problems.begin(), cells.problems.end(), [&](int problem) {
        return m_draft.questions.at(problem).severity != Severity::Note;
    });
    if (answer.indicator || isOpen)
        answer.change = changeOf(before, before && answer.indicator && before->value == answer.indicator->value);
    m_draft.add(std::move(answer), cells);
}

void TaskWeigher::tellStrays(const MatchedTasks &matched)
{
    const FilledForm &filled = m_draft.preview.filled;
    for (const auto &[first, second] : matched.twins) {
        const FilledCell &cell = filled.tasks[size_t(second)].result;
        const FilledCell &title = filled.tasks[size_t(first)].title;
        m_draft.raise(-1, "twice_the_same_row", {filled.tasksSheet, cell.cell, cell.text},
                      {title.text, rowNumberOf(title)});
    }
    for (const int row : matched.unknown) {
        const FilledTaskRow &written = filled.tasks[size_t(row)];
        m_draft.raiseUnknown(filled.tasksSheet, written.code, {written.code.text, written.title.text});
    }
    if (!m_draft.isTyped() && !m_draft.form.tasks.empty() && filled.tasksSheet.isEmpty())
        m_draft.raise(-1, "sheet_missing", {}, {formWords::kTasks});
}

void TaskWeigher::weigh()
{
    const MatchedTasks matched = matchTasks(m_draft.form, m_draft.preview.filled);
    for (size_t i = 0; i < m_draft.form.tasks.size(); ++i) {
        const FormTaskRow &task = m_draft.form.tasks[i];
        weighTask(task, matched.rows[i]);
        for (size_t k = 0; k < task.indicators.size(); ++k)
            weighIndicator(task, task.indicators[k], matched.rows[i].indicators[k]);
    }
    tellStrays(matched);
}

} // namespace ansinh
