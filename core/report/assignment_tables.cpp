// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/assignment_tables.h"

#include "core/assess/display.h"
#include "core/document/protect_breaks.h"
#include "core/plan/asked.h"
#include "core/report/report_text.h"
#include "core/report/table_cells.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

/// For narrow columns: a single letter is not left alone at the end of a line.
QString unparted(const QString &text)
{
    return protectBreaks(text).replace(QStringLiteral(" y tế"), QStringLiteral(" y\u00A0tế"));
}

bool answersFor(const Plan &plan, const Codes &codes, const Code<Organisation> &organisation, const QDate &day)
{
    return std::any_of(codes.begin(), codes.end(), [&](const Code<Organisation> &code) {
        const Codes answering = answeringFor(plan, code, day);
        return std::find(answering.begin(), answering.end(), organisation) != answering.end();
    });
}

/// "Chủ trì tham mưu": the plan's wording where it says what the part is, else the part before it.
QString roleText(const AssignedTask &assigned)
{
    const QString part = assigned.own.isLead ? QStringLiteral("chủ trì") : QStringLiteral("phối hợp");
    const QString wording = assigned.own.isLead ? assigned.task->leadRole : assigned.task->coordinatorRole;
    if (wording.isEmpty())
        return withUpperFirst(part);
    return wording.contains(part, Qt::CaseInsensitive)
        ? withUpperFirst(wording)
        : QStringLiteral("%1 (%2)").arg(withUpperFirst(part), withLowerFirst(wording));
}

TableCell roleCell(const AssignedTask &assigned)
{
    TableCell cell = textCell({});
    cell.runs = {Run{roleText(assigned), assigned.own.isLead}};
    if (!assigned.own.capacity.isEmpty())
        cell.runs.push_back(Run{QStringLiteral("\n(%1)").arg(assigned.own.capacity), false, true});
    return cell;
}

QString actionsText(const Task &task)
{
    QStringList lines;
    for (const ActionLine &action : task.actions)
        lines += QStringLiteral("- ") + asSentence(action.text);
    return lines.join(QLatin1Char('\n'));
}

/// Names of the plan's own words for parties without a code.
QStringList wordsOf(const std::vector<Assignment> &assignments)
{
    QStringList words;
    for (const Assignment &assignment : assignments) {
        if (assignment.organisation.isEmpty())
            words += withUpperFirst(assignment.name);
    }
    return words;
}

QStringList namesOf(const ReportReading &reading, const AssignedTask &assigned, bool leads)
{
    const QDate day = reading.date();
    const auto others = [&](const Code<Organisation> &code) {
        const Codes answering = answeringFor(reading.plan(), code, day);
        return !(answering.size() == 1 && answering.front() == assigned.own.organisation);
    };
    QStringList names;
    for (const Assignment &assignment : leads ? assigned.task->leads : assigned.task->coordinators) {
        if (!assignment.organisation.isEmpty() && others(assignment.organisation))
            names += reading.nameOf(assignment.organisation);
    }
    return names + wordsOf(leads ? assigned.task->leads : assigned.task->coordinators);
}

/// With whom: a lead sees everybody, who coordinates sees who leads.
TableCell partnersCell(const ReportReading &reading, const AssignedTask &assigned)
{
    QStringList lines;
    const auto add = [&](const QString &label, const QStringList &names) {
        if (!names.isEmpty())
            lines += label + names.join(QStringLiteral("; "));
    };
    add(assigned.own.isLead ? QStringLiteral("Cùng chủ trì: ") : QStringLiteral("Chủ trì: "),
        namesOf(reading, assigned, true));
    if (assigned.own.isLead)
        add(QStringLiteral("Phối hợp: "), namesOf(reading, assigned, false));
    return textCell(protectBreaks(lines.join(QLatin1Char('\n'))));
}

QString assignedText(const ReportReading &reading, const Target &target)
{
    const AssignedValue *value = reading.assignedOf(target);
    if (!value)
        return {};
    const QString text = displayedAssigned(target, value->value);
    return value->document.isEmpty() ? text : QStringLiteral("%1\n(%2)").arg(text, value->document);
}

} // namespace

OwnAssignments assignmentsOf(const Plan &plan, const Code<Organisation> &organisation, const QDate &day)
{
    OwnAssignments own{organisation, {}, {}, {}};
    for (const Task &task : plan.tasks) {
        AssignedTask assigned{&task, {}, {}};
        for (const TaskParty &party : partiesOf(plan, task, day)) {
            if (party.organisation == organisation)
                assigned.own = party;
            else
                assigned.others.push_back(party);
        }
        if (!assigned.own.organisation.isEmpty())
            own.tasks.push_back(assigned);
    }
    std::stable_partition(own.tasks.begin(), own.tasks.end(), [](const AssignedTask &task) { return task.own.isLead; });
    for (const Target &target : plan.targets) {
        if (answersFor(plan, target.owners, organisation, day))
            own.targets.push_back(&target);
    }
    for (const Duty &duty : plan.duties) {
        if (duty.role.isEmpty() && answersFor(plan, duty.who, organisation, day))
            own.duties.push_back(&duty);
    }
    return own;
}

Table assignedTaskTable(const ReportReading &reading, const OwnAssignments &own)
{
    Table table = tableWith({{QStringLiteral("TT"), 10},
                             {QStringLiteral("Nhiệm vụ"), 32},
                             {QStringLiteral("Vai trò"), 22},
                             {QStringLiteral("Việc chính"), 62},
                             {QStringLiteral("Phối hợp với"), 33},
                             {QStringLiteral("Thời gian"), 18}},
                            QStringLiteral("Nhiệm vụ được giao"));
    int number = 0;
    for (const AssignedTask &assigned : own.tasks) {
        const Task &task = *assigned.task;
        TableRow row;
        row.cells = {centredCell(QString::number(++number)),
                     textCell(unparted(QStringLiteral("%1. %2").arg(task.code.text, asPhrase(task.label())))),
                     roleCell(assigned),
                     textCell(actionsText(task)),
                     partnersCell(reading, assigned),
                     centredCell(task.time.isEmpty() ? withUpperFirst(reading.periodName()) : task.time)};
        table.rows.push_back(row);
    }
    return table;
}

Table assignedTargetTable(const ReportReading &reading, const OwnAssignments &own)
{
    Table table = tableWith({{QStringLiteral("Mã"), 14},
                             {QStringLiteral("Chỉ tiêu"), 80},
                             {QStringLiteral("Mục tiêu"), 27},
                             {QStringLiteral("Giao năm %1").arg(reading.year()), 34},
                             {QStringLiteral("Hạn (năm)"), 18}},
                            QStringLiteral("Chỉ tiêu phụ trách số liệu"));
    for (const Target *target : own.targets) {
        TableRow row;
        row.cells = {centredCell(target->code.text), textCell(unparted(asPhrase(target->name))),
                     centredCell(withUpperFirst(displayedTarget(*target))), centredCell(assignedText(reading, *target)),
                     centredCell(QString::number(target->dueYear()))};
        table.rows.push_back(row);
    }
    return table;
}

Table receiptTable()
{
    Table table;
    table.caption = QStringLiteral("Xác nhận của đơn vị nhận phiếu");
    table.headerRows = 0;
    table.columns = {{1}, {1}};
    TableCell date
        = textCell(QStringLiteral("Ngày nhận: ……/……/…………\nÝ kiến của đơn vị: ………………………………\n…………………………………………………"));
    TableCell receiver = centredCell(QStringLiteral("Người nhận phiếu"));
    receiver.runs.front().bold = true;
    receiver.runs.push_back(Run{QStringLiteral("\n(Ký, ghi rõ họ tên)\n\n\n"), false, true});
    table.rows.push_back({{date, receiver}, false});
    return table;
}

} // namespace ansinh
