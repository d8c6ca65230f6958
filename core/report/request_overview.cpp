// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/protect_breaks.h"
#include "core/report/paragraphs.h"
#include "core/report/previous_text.h"
#include "core/report/request_cells.h"
#include "core/report/request_form.h"
#include "core/report/table_cells.h"

#include <algorithm>

namespace ansinh {

namespace {

const QString kRule = QStringLiteral("request.form_table");

QString codesOf(const std::vector<const Target *> &targets)
{
    QStringList codes;
    for (const Target *target : targets)
        codes += target->code.text;
    return codes.isEmpty() ? QStringLiteral("-") : codes.join(QStringLiteral(", "));
}

QString codesOf(const std::vector<const Task *> &tasks)
{
    QStringList codes;
    for (const Task *task : tasks)
        codes += task->code.text;
    return codes.isEmpty() ? QStringLiteral("-") : codes.join(QStringLiteral("; "));
}

/// The party, and under it the file of its workbook: the members of a group have one each, named alike.
TableCell partyCell(const PaperReading &reading, const NamedParty &party)
{
    TableCell cell = textCell(protectBreaks(party.name));
    QStringList files;
    for (const Code<Organisation> &code : party.organisations) {
        if (reading.paper().workbooks.contains(code))
            files += reading.paper().workbooks.value(code);
    }
    if (!files.isEmpty())
        cell.runs.push_back(Run{QLatin1Char('\n') + files.join(QLatin1Char('\n')), false, true});
    return cell;
}

Table whoTable(const PaperReading &reading, const std::vector<NamedParty> &parties)
{
    Table table = tableWith({{QStringLiteral("TT"), 9},
                             {QStringLiteral("Đơn vị"), 58},
                             {QStringLiteral("Chỉ tiêu phụ trách số liệu"), 48},
                             {QStringLiteral("Nhiệm vụ chủ trì"), 27},
                             {QStringLiteral("Nhiệm vụ phối hợp"), 38}},
                            QStringLiteral("Nội dung báo cáo của từng đơn vị"));
    int number = 0;
    for (const NamedParty &party : parties) {
        const OwedReport &owed = reading.owedBy(party.organisations.front());
        TableRow row;
        row.cells = {centredCell(QString::number(++number)), partyCell(reading, party), textCell(codesOf(owed.targets)),
                     textCell(codesOf(owed.led)), textCell(codesOf(owed.coordinated))};
        table.rows.push_back(row);
    }
    return table;
}

/// Whether any of them is asked for it.
template <class T>
bool isAsked(const PaperReading &reading, const T &item, const std::vector<NamedParty> &parties,
             std::vector<const T *> OwedReport::*items)
{
    return std::any_of(parties.begin(), parties.end(), [&](const NamedParty &party) {
        const OwedReport &owed = reading.owedBy(party.organisations.front());
        const auto &its = owed.*items;
        return std::find(its.begin(), its.end(), &item) != its.end();
    });
}

Table overviewTable(const PaperReading &reading, const std::vector<NamedParty> &parties)
{
    Table table = tableWith({{QStringLiteral("Mã"), 14},
                             {QStringLiteral("Chỉ tiêu"), 96},
                             {QStringLiteral("Đơn vị tính"), 20},
                             {QStringLiteral("Số liệu ") + reading.periodBefore(), 26},
                             {QStringLiteral("Số liệu ") + reading.periodName(), 26}},
                            QStringLiteral("Danh mục chỉ tiêu"));
    for (const Target &target : reading.plan().targets) {
        if (!isAsked(reading, target, parties, &OwedReport::targets))
            continue;
        TableRow row;
        row.cells = {centredCell(target.code.text), textCell(targetText(target)), centredCell(unitText(target)),
                     centredCell(previousText(reading, target)), textCell({})};
        table.rows.push_back(row);
    }
    return table;
}

Table taskList(const PaperReading &reading, const std::vector<NamedParty> &parties)
{
    Table table = tableWith({{QStringLiteral("Mã"), 14}, {QStringLiteral("Nhiệm vụ"), 168}},
                            QStringLiteral("Danh mục nhiệm vụ"));
    for (const Task &task : reading.plan().tasks) {
        if (!isAsked(reading, task, parties, &OwedReport::led)
            && !isAsked(reading, task, parties, &OwedReport::coordinated))
            continue;
        TableRow row;
        const QString counted = countedText(reading, task);
        TableCell name = textCell(taskText(task));
        if (!counted.isEmpty())
            name.runs.push_back(Run{QLatin1Char('\n') + counted, false, true});
        row.cells = {centredCell(task.code.text), name};
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

Section requestOverview(const PaperReading &reading, const std::vector<NamedParty> &parties)
{
    Section section{QStringLiteral("Phụ lục"), Orientation::Portrait,
                    appendixHead(QStringLiteral("Phụ lục"),
                                 QStringLiteral("NỘI DUNG BÁO CÁO CỦA CÁC ĐƠN VỊ ") + reading.periodName().toUpper(),
                                 attachedToLetter(reading))};
    section.blocks.push_back(heading(QStringLiteral("1. Nội dung báo cáo của từng đơn vị"), kRule));
    section.blocks.push_back(whoTable(reading, parties));
    section.blocks.push_back(heading(QStringLiteral("2. Danh mục chỉ tiêu"), kRule));
    section.blocks.push_back(overviewTable(reading, parties));
    section.blocks.push_back(heading(QStringLiteral("3. Danh mục nhiệm vụ"), kRule));
    section.blocks.push_back(taskList(reading, parties));
    return section;
}

} // namespace ansinh
