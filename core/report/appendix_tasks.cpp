// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_sentence.h"
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/result_sentence.h"
#include "core/report/table_cells.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr QChar kNewLine(u'\n');

QString assignmentCell(const ReportReading &reading, const std::vector<Assignment> &assignments)
{
    QStringList names;
    for (const Assignment &assignment : assignments) {
        const QString name
            = assignment.organisation.isEmpty() ? assignment.name : reading.nameOf(assignment.organisation);
        names += assignment.capacity.isEmpty()
            ? withUpperFirst(name)
            : QStringLiteral("%1 (%2)").arg(withUpperFirst(name), assignment.capacity);
    }
    return names.join(QStringLiteral(";\n"));
}

QString resultCell(const ReportReading &reading, const Task &task)
{
    QStringList lines;
    for (const SharedResult &shared : resultsOf(reading, task)) {
        const QString progress = asPhrase(shared.result->progress);
        const QString state
            = progress.isEmpty() ? QString() : QStringLiteral(" Tiến độ: %1.").arg(withLowerFirst(progress));
        lines += QStringLiteral("- %1: %2%3")
                     .arg(withUpperFirst(reading.namesOf(shared.by)), asSentence(shared.result->text), state);
    }
    const QString counted = indicatorCell(reading, task);
    if (!counted.isEmpty())
        lines += QStringLiteral("- Số liệu: ") + withLowerFirst(counted);
    return lines.isEmpty() ? QStringLiteral("Chưa có báo cáo") : lines.join(kNewLine);
}

QString remarkCell(const ReportReading &reading, const Task &task)
{
    QStringList lines;
    for (const TaskResult &result : reading.matter().returns.results) {
        if (result.task != task.code)
            continue;
        if (const QString text = asSentence(result.difficulties); !text.isEmpty())
            lines += QStringLiteral("- ") + text;
        if (const QString text = asSentence(result.proposals); !text.isEmpty())
            lines += QStringLiteral("- ") + text;
    }
    return lines.join(kNewLine);
}

TableRow taskRow(const ReportReading &reading, const Task &task)
{
    TableRow row;
    row.cells = {centredCell(task.code.text),
                 textCell(asPhrase(task.label())),
                 textCell(assignmentCell(reading, task.leads)),
                 textCell(assignmentCell(reading, task.coordinators)),
                 textCell(resultCell(reading, task)),
                 textCell(remarkCell(reading, task))};
    return row;
}

Table taskTable(const ReportReading &reading)
{
    Table table = tableWith({{QStringLiteral("TT"), 9},
                             {QStringLiteral("Nhiệm vụ"), 34},
                             {QStringLiteral("Chủ trì"), 29},
                             {QStringLiteral("Phối hợp"), 30},
                             {QStringLiteral("Kết quả"), 98},
                             {QStringLiteral("Khó khăn, kiến nghị"), 42}},
                            QStringLiteral("Kết quả thực hiện nhiệm vụ"));
    for (const TaskGroup &group : reading.plan().groups) {
        table.rows.push_back(groupRow(table, QStringLiteral("%1. %2").arg(group.code.text, group.title)));
        for (const Task *task : reading.plan().tasksOf(group.code))
            table.rows.push_back(taskRow(reading, *task));
    }
    return table;
}

} // namespace

Section taskAppendix(const ReportReading &reading)
{
    Section section = appendixSection(reading, Content::TaskAppendix, Orientation::Landscape);
    section.blocks.push_back(taskTable(reading));
    section.blocks.push_back(
        note(QStringLiteral("Ghi chú: kết quả, khó khăn và kiến nghị ghi theo báo cáo của từng đơn vị./."),
             QStringLiteral("appendix.tasks.note")));
    return section;
}

} // namespace ansinh
