// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request_form.h"

#include "core/document/protect_breaks.h"
#include "core/report/paragraphs.h"
#include "core/report/previous_text.h"
#include "core/report/request_cells.h"
#include "core/report/table_cells.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

const QString kNotAsked = QStringLiteral("x");
constexpr int kRoomToLead = 3; ///< lines for a pen, in a row of the tasks
constexpr int kRoomToCoordinate = 2;

/// What its two numbers count, for a share.
TableCell targetCell(const Target &target)
{
    TableCell cell = textCell(targetText(target));
    if (target.kind == TargetKind::Ratio && !target.numerator.isEmpty())
        cell.runs.push_back(
            Run{protectBreaks(QStringLiteral("\nTử số: %1; mẫu số: %2")
                                  .arg(withLowerFirst(target.numerator), withLowerFirst(target.denominator))),
                false, true});
    return cell;
}

Table targetForm(const PaperReading &reading, const OwedReport &owed)
{
    Table table = tableWith({{QStringLiteral("Mã"), 14},
                             {QStringLiteral("Chỉ tiêu"), 85},
                             {QStringLiteral("Đơn vị tính"), 21},
                             {QStringLiteral("Số liệu ") + reading.periodBefore(), 28},
                             {QStringLiteral("Tử số"), 22},
                             {QStringLiteral("Mẫu số"), 22},
                             {QStringLiteral("Kết quả ") + reading.periodName(), 26},
                             {QStringLiteral("Loại số liệu, ghi chú"), 32}},
                            QStringLiteral("Biểu số liệu chỉ tiêu"));
    for (const Target *target : owed.targets) {
        const QString part = target->kind == TargetKind::Ratio ? QString() : kNotAsked;
        TableRow row;
        row.cells = {centredCell(target->code.text),
                     targetCell(*target),
                     centredCell(unitText(*target)),
                     centredCell(previousText(reading, *target, owed.organisation)),
                     centredCell(part),
                     centredCell(part),
                     textCell({}),
                     textCell({})};
        table.rows.push_back(row);
    }
    return table;
}

TableRow taskRow(const ReportReading &reading, const Task &task, bool leads)
{
    TableCell name = textCell(taskText(task));
    const QString counted = countedText(reading, task);
    if (leads && !counted.isEmpty())
        name.runs.push_back(Run{QLatin1Char('\n') + counted, false, true});
    TableRow row;
    row.cells = {centredCell(task.code.text), name,
                 centredCell(leads ? QStringLiteral("Chủ trì") : QStringLiteral("Phối hợp")),
                 textCell(QString(leads ? kRoomToLead : kRoomToCoordinate, QLatin1Char('\n')))};
    row.cells.insert(row.cells.end(), 3, textCell({}));
    return row;
}

Table taskForm(const ReportReading &reading, const OwedReport &owed)
{
    Table table = tableWith({{QStringLiteral("Mã"), 12},
                             {QStringLiteral("Nhiệm vụ"), 72},
                             {QStringLiteral("Vai trò"), 20},
                             {QStringLiteral("Kết quả"), 54},
                             {QStringLiteral("Tiến độ"), 22},
                             {QStringLiteral("Khó khăn, vướng mắc"), 36},
                             {QStringLiteral("Kiến nghị, đề xuất"), 34}},
                            QStringLiteral("Biểu kết quả nhiệm vụ"));
    for (const Task *task : owed.led)
        table.rows.push_back(taskRow(reading, *task, true));
    for (const Task *task : owed.coordinated)
        table.rows.push_back(taskRow(reading, *task, false));
    return table;
}

const QString kRule = QStringLiteral("request.form_table");

} // namespace

Section requestForm(const PaperReading &reading, const OwedReport &owed)
{
    const QString name = reading.nameOf(owed.organisation);
    Section section{
        QStringLiteral("Biểu báo cáo: ") + name, Orientation::Landscape,
        appendixHead(QStringLiteral("Phụ lục"),
                     QStringLiteral("BIỂU BÁO CÁO %1 CỦA %2").arg(reading.periodName().toUpper(), name.toUpper()),
                     attachedToLetter(reading))};
    int number = 0;
    const auto titled = [&](const QString &title, const Table &table) {
        section.blocks.push_back(heading(QStringLiteral("%1. %2").arg(++number).arg(title), kRule));
        section.blocks.push_back(table);
    };
    if (!owed.targets.empty()) {
        titled(QStringLiteral("Số liệu chỉ tiêu"), targetForm(reading, owed));
        section.blocks.push_back(note(QStringLiteral("Ghi chú: ô có dấu x không phải ghi; kỳ số liệu: từ ngày "
                                                     "……/……/……… đến ngày ……/……/………."),
                                      kRule));
    }
    if (!owed.led.empty() || !owed.coordinated.empty())
        titled(QStringLiteral("Kết quả thực hiện nhiệm vụ"), taskForm(reading, owed));
    const QString signer = isTold(reading, owed.organisation) ? QStringLiteral("NGƯỜI BÁO CÁO")
                                                              : QStringLiteral("ĐẠI DIỆN ĐƠN VỊ BÁO CÁO");
    section.blocks.push_back(SignatureBlock{{}, {signer}, {}, {}});
    return section;
}

} // namespace ansinh
