// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_sheets.h"

namespace ansinh {

namespace {

using namespace formLook;

constexpr double kTitleRow = 24;
constexpr double kLineRow = 18;
constexpr double kHeadRow = 33;
constexpr double kSignatureRow = 120;

int lastColumn(const std::vector<ColumnLook> &columns)
{
    return static_cast<int>(columns.size()) - 1;
}

QString whereTo(const Form &form)
{
    QString text = QStringLiteral("Gửi về");
    if (!form.collector.isEmpty())
        text += QLatin1Char(' ') + form.collector;
    if (!form.deadline.isEmpty())
        text += QLatin1Char(' ') + form.deadline;
    return text;
}

} // namespace

QString periodTitle(const Form &form)
{
    return (form.identity.period.half ? QStringLiteral("6 THÁNG ĐẦU NĂM ") : QStringLiteral("NĂM "))
        + form.identity.period.year.toString();
}

QString sampleLine(const Form &form)
{
    return form.isSample ? QStringLiteral("Dữ liệu mẫu, không phải số liệu thật") : QString();
}

QString footLine(const Form &form)
{
    return QStringLiteral("%1 – báo cáo %2").arg(form.organisationName, periodTitle(form).toLower());
}

void layHead(FormSheet &sheet, const Form &form, const QString &title, const std::vector<ColumnLook> &columns)
{
    std::vector<double> widths;
    for (const ColumnLook &column : columns)
        widths.push_back(column.width);
    sheet.setColumns(widths);
    const auto line = [&](int row, double height, const QString &text, const CellStyle &style) {
        sheet.setRowHeight(row, height);
        sheet.writeOver({{row, 0}, {row, lastColumn(columns)}}, text, style);
    };
    CellStyle who = under();
    who.bold = true;
    line(0, kTitleRow, QStringLiteral("%1 %2 – %3").arg(title, periodTitle(form), form.ward.toUpper()),
         formLook::title());
    line(1, kLineRow, QStringLiteral("Đơn vị báo cáo: %1").arg(form.organisationName), who);
    line(2, kLineRow, whereTo(form) + QStringLiteral(". Chỉ ghi vào ô nền vàng; ô xám không phải ghi."), under());
    sheet.setRowHeight(kFormHeaderRow, kHeadRow);
    for (size_t i = 0; i < columns.size(); ++i)
        sheet.write({kFormHeaderRow, static_cast<int>(i)}, columns[i].header, head());
}

void finishSheet(FormSheet &sheet, const Form &form, const std::vector<ColumnLook> &columns, int lastRow)
{
    PaperLook page;
    page.repeatedRow = kFormHeaderRow;
    page.headLine = sampleLine(form);
    page.footLine = footLine(form);
    page.area = CellRange{{0, 0}, {lastRow, lastColumn(columns)}};
    sheet.keepAsText(*page.area);
    sheet.freezeAbove(kFormHeaderRow + 1);
    sheet.setPage(page);
    sheet.protect();
}

void laySignatures(FormSheet &sheet, const Form &form, const CellRange &preparer, const CellRange &head)
{
    sheet.setRowHeight(preparer.first.row, kSignatureRow);
    sheet.writeOver(preparer, formWords::kPreparer + QStringLiteral("\n(Ký, ghi rõ họ tên, điện thoại)"), signature());
    sheet.writeOver(
        head, QStringLiteral("%1, ngày …… tháng …… năm ………\n%2\n(Ký tên, đóng dấu)").arg(form.ward, formWords::kHead),
        signature());
}

} // namespace ansinh
