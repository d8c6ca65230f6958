// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_sheets.h"

namespace ansinh {

namespace {

using namespace formLook;

const std::vector<double> kWidths{14, 18, 24, 56, 56};

QString weightWord(Severity severity)
{
    switch (severity) {
    case Severity::Stop: return QStringLiteral("Phải sửa");
    case Severity::Ask: return QStringLiteral("Cần trả lời");
    case Severity::Note: break;
    }
    return QStringLiteral("Lưu ý");
}

/// Where it stood in the file that came.
QString oldPlace(const FormProblem &problem)
{
    if (problem.sheet.isEmpty())
        return QStringLiteral("Cả tệp");
    return problem.cell.isEmpty() ? problem.sheet
                                  : QStringLiteral("%1, ô %2 (tệp đã gửi)").arg(problem.sheet, problem.cell);
}

void layProblem(FormSheet &sheet, int row, const PlacedProblem &placed)
{
    const FormProblem &problem = *placed.problem;
    sheet.write({row, 0}, weightWord(problem.severity), marked(told(CellStyle::Across::Centre), problem.severity));
    if (placed.sheet.isEmpty()) {
        sheet.write({row, 1}, oldPlace(problem), told());
    } else {
        CellStyle link = told();
        link.ink = 0x1F5FA8;
        sheet.writeLink({row, 1}, placed.sheet, placed.at, placed.sheet + QStringLiteral(", ô %1"), link);
    }
    CellStyle text = told();
    text.isText = true;
    sheet.write({row, 2}, problem.value, text);
    sheet.write({row, 3}, problem.message, told());
    sheet.write({row, 4}, problem.remedy, told());
    sheet.setRowHeight(row,
                       heightOf({{{oldPlace(problem), told(), kWidths[1]}},
                                 {{problem.value, told(), kWidths[2]}},
                                 {{problem.message, told(), kWidths[3]}},
                                 {{problem.remedy, told(), kWidths[4]}}}));
}

} // namespace

void layReview(FormSheet &sheet, const Form &form, const Filling &filling)
{
    constexpr int kHeader = 3;
    const int last = static_cast<int>(kWidths.size()) - 1;
    sheet.setColumns(kWidths);
    const auto line = [&](int row, double height, const QString &text, const CellStyle &style) {
        sheet.setRowHeight(row, height);
        sheet.writeOver({{row, 0}, {row, last}}, text, style);
    };
    line(0, 24, QStringLiteral("CẦN XEM LẠI – BÁO CÁO %1").arg(periodTitle(form)), title());
    line(1, 18, form.organisationName, under());
    line(2, 36,
         QStringLiteral(
             "Bấm vào vị trí để tới ô cần sửa; ô đó được tô màu và có ghi chú. Sửa xong, lưu và gửi lại chính "
             "tệp này.\nMàu đỏ: phải sửa. Màu cam: cần trả lời hoặc sửa. Màu xanh: xem lại cho chắc."),
         under());
    const QString headers[] = {QStringLiteral("Mức độ"), QStringLiteral("Vị trí"), QStringLiteral("Đã ghi"),
                               QStringLiteral("Vấn đề"), QStringLiteral("Cách sửa")};
    for (int i = 0; i <= last; ++i)
        sheet.write({kHeader, i}, headers[i], head());
    sheet.setRowHeight(kHeader, kLeastRow);
    int row = kHeader;
    for (const PlacedProblem &placed : filling.placed())
        layProblem(sheet, ++row, placed);
    PaperLook look;
    look.repeatedRow = kHeader;
    look.headLine = sampleLine(form);
    look.footLine = footLine(form);
    look.area = CellRange{{0, 0}, {row, last}};
    sheet.freezeAbove(kHeader + 1);
    sheet.setPage(look);
    sheet.protect();
}

} // namespace ansinh
