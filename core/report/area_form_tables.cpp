// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/area_form_tables.h"

#include "core/document/protect_breaks.h"
#include "core/report/previous_text.h"
#include "core/report/request_cells.h"
#include "core/report/table_cells.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr double kTextSize = 10.5; ///< two lines of it make a box of ten millimetres
constexpr int kLeastLines = 2;
constexpr std::size_t kFew = 8; ///< targets: up to here the boxes have three lines
constexpr std::size_t kMany = 10; ///< above that the three answers stand in one row, so that all keeps to one page
constexpr int kRoomToSign = 4; ///< lines
const QString kNotAsked = QStringLiteral("x");

/// Nothing but room for that many lines.
QString room(int lines)
{
    return QString(lines - 1, QLatin1Char('\n'));
}

TableCell emptyCell(int lines)
{
    return textCell(room(lines));
}

/// In short what is to be counted; of a share the numerator upright and the denominator slanted, so that nobody
/// has to know the words.
TableCell askedCell(const Target &target)
{
    if (target.kind != TargetKind::Ratio || target.numerator.isEmpty())
        return textCell(targetText(target));
    TableCell cell = textCell(protectBreaks(target.numerator));
    cell.runs.push_back(
        Run{protectBreaks(QStringLiteral("\ntrên ") + withLowerFirst(target.denominator)), false, true});
    return cell;
}

TableRow targetRow(const PaperReading &reading, const Target &target, const Part &part, int lines)
{
    const bool isRatio = target.kind == TargetKind::Ratio;
    TableRow row;
    row.cells = {centredCell(target.code.text),
                 askedCell(target),
                 centredCell(unitText(target)),
                 centredCell(previousText(reading, target, part)),
                 isRatio ? emptyCell(lines) : centredCell(kNotAsked),
                 isRatio ? emptyCell(lines) : centredCell(kNotAsked),
                 emptyCell(lines)};
    return row;
}

TableCell question(const QString &title, const QString &hint, int lines)
{
    TableCell cell;
    cell.runs = {Run{title, true}, Run{hint + room(lines), false, true}};
    return cell;
}

} // namespace

Table areaTargetTable(const PaperReading &reading, const std::vector<const Target *> &targets, const Part &part)
{
    Table table = tableWith({{QStringLiteral("Mã"), 12},
                             {QStringLiteral("Nội dung"), 66},
                             {QStringLiteral("Đơn vị tính"), 15},
                             {QStringLiteral("Số liệu ") + reading.periodBefore(), 22},
                             {QStringLiteral("Tử số"), 17},
                             {QStringLiteral("Mẫu số"), 17},
                             {QStringLiteral("Giá trị"), 16}},
                            QStringLiteral("Số liệu của khu phố"));
    table.textSize = kTextSize;
    const int lines = targets.size() > kFew ? kLeastLines : kLeastLines + 1;
    for (const Target *target : targets)
        table.rows.push_back(targetRow(reading, *target, part, lines));
    return table;
}

Table areaAnswerTable(std::size_t targets)
{
    const bool isTight = targets > kMany;
    const int lines = isTight ? 5 : targets > kFew ? 4 : 7;
    const QString hint = QStringLiteral(" (việc khu phố đã làm; số buổi, số lượt người, số hộ, số tiền nếu có)");
    TableCell results = question(QStringLiteral("Kết quả thực hiện"), isTight ? QString() : hint, lines);
    const TableCell difficulties = question(QStringLiteral("Khó khăn, vướng mắc"), {}, lines);
    const TableCell proposals = question(QStringLiteral("Kiến nghị, đề xuất"), {}, lines);
    Table table;
    table.caption = QStringLiteral("Kết quả, khó khăn, kiến nghị");
    table.headerRows = 0;
    table.textSize = kTextSize;
    if (isTight) {
        table.columns = {{1}, {1}, {1}};
        table.rows = {TableRow{{results, difficulties, proposals}, false}};
        return table;
    }
    table.columns = {{1}, {1}};
    results.columnSpan = 2;
    table.rows = {TableRow{{results}, false}, TableRow{{difficulties, proposals}, false}};
    return table;
}

Table areaSignatureTable(const PaperReading &reading, const QString &head)
{
    Table table;
    table.caption = QStringLiteral("Nơi nhận và ký");
    table.columns = {{1}, {1}};
    table.headerRows = 0;
    table.textSize = kTextSize;
    TableCell received;
    received.runs = {
        Run{QStringLiteral("Phần ghi của %1\n").arg(reading.ward()), true},
        Run{QStringLiteral("Ngày nhận: ……/……/%1\nNgười nhận: ………………………………").arg(reading.year()) + room(kRoomToSign)}};
    TableCell signature;
    signature.align = Align::Centre;
    signature.runs = {Run{QStringLiteral("Ngày …… tháng …… năm %1\n").arg(reading.year()), false, true},
                      Run{head, true}, Run{QStringLiteral("\n(Ký, ghi rõ họ tên)") + room(kRoomToSign), false, true}};
    table.rows = {TableRow{{received, signature}, false}};
    return table;
}

} // namespace ansinh
