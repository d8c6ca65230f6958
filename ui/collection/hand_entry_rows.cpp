// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_rows.h"

#include "core/actions/forms.h"
#include "core/actions/return_base.h"
#include "core/text/number_format.h"
#include "ui/base/desk.h"

#include <algorithm>

namespace ansinh {

namespace {

// As a return says it: words of the form, not of the screen.
const QString kYes = QStringLiteral("Có");
const QString kNo = QStringLiteral("Không");

FilledCell cellOf(const QString &text)
{
    FilledCell cell;
    cell.text = text;
    return cell;
}

FilledCell cellOf(const std::optional<Decimal> &number)
{
    return cellOf(number ? editableNumber(*number) : QString());
}

HandFigure figureRow(const FormFigureRow &asked, const ReportedPeriod &known, const FormIdentity &of)
{
    HandFigure row{asked, {}};
    row.typed.code = cellOf(asked.target.text);
    row.typed.name = cellOf(asked.name);
    row.typed.part = cellOf(asked.partName);
    const Figure *figure = known.figure({asked.target, of.period, asked.part, of.organisation});
    if (!figure)
        return row;
    row.typed.numerator = cellOf(figure->numerator);
    row.typed.denominator = cellOf(figure->denominator);
    row.typed.value
        = asked.kind == TargetKind::YesNo && figure->value ? cellOf(yesNoWord(figure->isYes())) : cellOf(figure->value);
    if (figure->state != FigureState::Reported)
        row.typed.state = cellOf(formWord(figure->state));
    if (figure->certainty != Certainty::Official)
        row.typed.certainty = cellOf(formWord(figure->certainty));
    row.typed.note = cellOf(figure->note);
    return row;
}

FilledTaskRow countedRow(const FormTaskRow &task, const FormIndicatorRow &asked, const ReportedPeriod &known,
                         const Code<Organisation> &by)
{
    FilledTaskRow row;
    row.title = cellOf(asked.title());
    TaskIndicatorValue of;
    of.task = task.task;
    of.by = by;
    of.indicator = asked.name;
    of.fund = asked.fund;
    const TaskIndicatorValue *value = known.indicator(of);
    if (value)
        row.result = asked.isYesNo ? cellOf(value->value.isZero() ? kNo : kYes) : cellOf(value->value);
    return row;
}

HandTask taskRow(const FormTaskRow &asked, const ReportedPeriod &known, const Code<Organisation> &by)
{
    HandTask row{asked, {}, {}};
    row.typed.code = cellOf(asked.task.text);
    row.typed.title = cellOf(asked.title);
    const TaskResult *result = known.result(asked.task, by);
    if (result) {
        row.typed.result = cellOf(result->text);
        row.typed.progress = cellOf(result->progress);
        row.typed.difficulties = cellOf(result->difficulties);
        row.typed.proposals = cellOf(result->proposals);
    }
    for (const FormIndicatorRow &each : asked.indicators)
        row.counted.push_back(countedRow(asked, each, known, by));
    return row;
}

} // namespace

bool HandTask::isTold() const
{
    const auto isCounted = [](const FilledTaskRow &each) { return !each.result.isBlank(); };
    return !typed.result.isBlank() || !typed.progress.isBlank() || !typed.difficulties.isBlank()
        || !typed.proposals.isBlank() || std::any_of(counted.begin(), counted.end(), isCounted);
}

FilledForm HandEntry::filled() const
{
    FilledForm form;
    form.identity = identity;
    for (const HandFigure &figure : figures)
        form.figures.push_back(figure.typed);
    for (const HandTask &task : tasks) {
        form.tasks.push_back(task.typed);
        form.tasks.insert(form.tasks.end(), task.counted.begin(), task.counted.end());
    }
    return form;
}

Result<HandEntry> handEntryOf(Desk &desk, const Code<Organisation> &organisation, const Period &period)
{
    const auto forms = requestForms(desk.book(), desk.keeper(), period, desk.today(), {organisation});
    if (!forms)
        return forms.error();
    const Result<ReportedPeriod> known = reportedIn(desk.book(), period);
    if (!known)
        return known.error();
    const Form &form = forms->front();
    HandEntry entry{form.identity, form.organisationName, {}, {}};
    for (const FormFigureRow &row : form.figures)
        entry.figures.push_back(figureRow(row, *known, form.identity));
    for (const FormTaskRow &row : form.tasks)
        entry.tasks.push_back(taskRow(row, *known, organisation));
    return entry;
}

} // namespace ansinh
