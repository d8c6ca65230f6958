// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_rules.h"
#include "core/forms/form_sheets.h"

namespace ansinh {

namespace {

using namespace formLook;
using Across = CellStyle::Across;

constexpr int kFirstRow = kFormHeaderRow + 1;
constexpr double kRoomToLead = 84; // points: four lines of a pen
constexpr double kRoomToCoordinate = 56;

CellPlace placeOf(int row, TaskColumn column)
{
    return {row, static_cast<int>(column)};
}

double widthOf(TaskColumn column)
{
    return taskColumns()[static_cast<size_t>(column)].width;
}

/// Lays the rows of the tasks, each with what is counted for it below.
class TaskRows
{
public:
    TaskRows(FormSheet &sheet, const Form &form, Filling &filling)
        : m_form(form), m_filling(filling), m_cells(sheet, formWords::kTasks, filling)
    {
    }

    /// The row below the last one.
    int lay();

private:
    void layTask(size_t index);
    void layIndicator(size_t task, size_t index);
    std::vector<Lines> answered(size_t task, TaskColumn column) const;

    const Form &m_form;
    Filling &m_filling;
    AnswerCells m_cells;
    int m_row = kFirstRow;
};

int TaskRows::lay()
{
    for (size_t task = 0; task < m_form.tasks.size(); ++task) {
        layTask(task);
        for (size_t i = 0; i < m_form.tasks[task].indicators.size(); ++i)
            layIndicator(task, i);
    }
    return m_row;
}

std::vector<Lines> TaskRows::answered(size_t task, TaskColumn column) const
{
    const FilledCell *came = m_filling.taskCell(task, column);
    return {{came ? came->text : QString(), textAnswer(), widthOf(column)}};
}

void TaskRows::layTask(size_t index)
{
    const FormTaskRow &task = m_form.tasks[index];
    const auto came = [&](TaskColumn column) { return m_filling.taskCell(index, column); };
    CellStyle name = told();
    name.bold = true;
    name.down = CellStyle::Down::Top;
    CellStyle code = told(Across::Centre);
    code.bold = true;
    code.down = CellStyle::Down::Top;
    const QString role = task.leads ? QStringLiteral("Đơn vị chủ trì") : QStringLiteral("Đơn vị phối hợp");
    m_cells.ask(placeOf(m_row, TaskColumn::Code), task.task.text, came(TaskColumn::Code), code);
    m_cells.ask(placeOf(m_row, TaskColumn::Task), {{task.title, name}, {QLatin1Char('\n') + role, definition()}},
                came(TaskColumn::Task), name);
    for (const TaskColumn column :
         {TaskColumn::Result, TaskColumn::Progress, TaskColumn::Difficulties, TaskColumn::Proposals})
        m_cells.answer(placeOf(m_row, column), came(column), textAnswer());
    const double nameWidth = widthOf(TaskColumn::Task);
    m_cells.sheet().setRowHeight(m_row,
                                 heightOf({{{task.title, name, nameWidth}, {role, definition(), nameWidth}},
                                           answered(index, TaskColumn::Result),
                                           answered(index, TaskColumn::Progress),
                                           answered(index, TaskColumn::Difficulties),
                                           answered(index, TaskColumn::Proposals)},
                                          task.leads ? kRoomToLead : kRoomToCoordinate));
    ++m_row;
}

void TaskRows::layIndicator(size_t task, size_t index)
{
    const FormIndicatorRow &indicator = m_form.tasks[task].indicators[index];
    const auto came = [&](TaskColumn column) { return m_filling.indicatorCell(task, index, column); };
    CellStyle name = told();
    name.indent = 2;
    CellStyle answer = indicator.isYesNo ? listAnswer() : numberAnswer();
    answer.across = Across::Left;
    m_cells.ask(placeOf(m_row, TaskColumn::Code), QString(), came(TaskColumn::Code), told());
    m_cells.ask(placeOf(m_row, TaskColumn::Task), indicator.title(), came(TaskColumn::Task), name);
    m_cells.answer(placeOf(m_row, TaskColumn::Result), came(TaskColumn::Result), answer);
    for (const TaskColumn column : {TaskColumn::Progress, TaskColumn::Difficulties, TaskColumn::Proposals})
        m_cells.answer(placeOf(m_row, column), came(column), off());
    setIndicatorRule(m_cells.sheet(), placeOf(m_row, TaskColumn::Result), indicator);
    m_cells.sheet().setRowHeight(m_row, heightOf({{{indicator.title(), name, widthOf(TaskColumn::Task)}}}));
    ++m_row;
}

} // namespace

void layTasks(FormSheet &sheet, const Form &form, Filling &filling, bool isSigned)
{
    layHead(sheet, form, QStringLiteral("KẾT QUẢ THỰC HIỆN NHIỆM VỤ"), taskColumns());
    if (form.tasks.empty())
        return sheet.hide();
    int last = TaskRows(sheet, form, filling).lay() - 1;
    if (isSigned) {
        last += 2;
        laySignatures(sheet, form, {placeOf(last, TaskColumn::Result), placeOf(last, TaskColumn::Result)},
                      {placeOf(last, TaskColumn::Difficulties), placeOf(last, TaskColumn::Proposals)});
    }
    finishSheet(sheet, form, taskColumns(), last);
}

} // namespace ansinh
