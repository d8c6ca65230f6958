// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_descriptor.h"
#include "core/exchange/package_workbook.h"
#include "core/sheet/form_book.h"
#include "core/text/date_text.h"

namespace ansinh {

const QString kCoverSheet = QStringLiteral("Bìa");

namespace {

constexpr int kFirstLine = 3;
constexpr int kValueWidth = 78; // letters
constexpr double kLineHeight = 16; // points

CellStyle labelStyle()
{
    CellStyle style;
    style.ink = 0x5A6672;
    style.down = CellStyle::Down::Top;
    return style;
}

CellStyle valueStyle()
{
    CellStyle style;
    style.down = CellStyle::Down::Top;
    return style;
}

CellStyle titleStyle(double size)
{
    CellStyle style;
    style.size = size;
    style.bold = true;
    style.wraps = false;
    return style;
}

CellStyle linkStyle()
{
    CellStyle style;
    style.ink = 0x1F5FA8;
    style.wraps = false;
    return style;
}

/// How many lines a value takes in its column.
int linesOf(const QString &value)
{
    int lines = 0;
    for (const QString &line : value.split(u'\n'))
        lines += 1 + int(line.size()) / (kValueWidth - 4);
    return lines;
}

QString stateText(const PackageIdentity &identity)
{
    if (identity.state == PackageState::Draft)
        return QStringLiteral("Dự thảo: báo cáo chưa gửi chính thức, số liệu còn có thể thay đổi");
    QString text = QStringLiteral("Đã gửi chính thức");
    if (!identity.number.isEmpty())
        text += QStringLiteral(", số ") + identity.number;
    if (identity.date)
        text += QStringLiteral(", ngày ") + shortDate(*identity.date);
    return text;
}

QString planText(const PackageContents &contents)
{
    const PackagePlan &version = contents.plans.back();
    return QStringLiteral("%1 (từ năm %2)").arg(version.plan.identity.title, version.fromYear.toString());
}

void layCode(FormSheet &sheet, int row, const QString &code)
{
    CellStyle style = titleStyle(18);
    style.ground = 0xE8EEF4;
    style.across = CellStyle::Across::Centre;
    sheet.write({row, 0}, QStringLiteral("Mã kiểm tra"), labelStyle());
    sheet.write({row, 1}, code, style);
    sheet.setRowHeight(row, 30);
    sheet.write({row + 1, 1},
                QStringLiteral("Đọc mã này qua điện thoại: nơi nhận kiểm tra gói mà ra cùng mã là gói nguyên vẹn."),
                labelStyle());
}

void layContents(FormSheet &sheet, int row, const std::vector<SheetTable> &tables)
{
    sheet.write({row, 0}, QStringLiteral("Trong tệp này"), titleStyle(11));
    for (const SheetTable &table : tables) {
        ++row;
        sheet.writeLink({row, 0}, table.title, {0, 0}, table.title, linkStyle());
        sheet.write({row, 1}, QStringLiteral("%1 dòng").arg(table.rows.size()), labelStyle());
    }
}

} // namespace

std::vector<std::pair<QString, QString>> coverLines(const PackageContents &contents)
{
    const PackageIdentity &identity = contents.identity;
    std::vector<std::pair<QString, QString>> lines{
        {QStringLiteral("Đơn vị báo cáo"), identity.ward},
        {QStringLiteral("Kỳ"), packagePeriod(identity.period)},
        {QStringLiteral("Tình trạng"), stateText(identity)},
        {QStringLiteral("Kế hoạch"), planText(contents)},
        {QStringLiteral("Lĩnh vực"),
         contents.scope.isWhole() ? QStringLiteral("Đủ các lĩnh vực")
                                  : contents.scope.fields.join(QStringLiteral("; "))},
        {QStringLiteral("Người lập"),
         identity.person.isEmpty() ? identity.madeBy : QStringLiteral("%1, %2").arg(identity.person, identity.madeBy)},
        {QStringLiteral("Ngày lập"), shortDate(identity.madeOn)},
        {QStringLiteral("Nơi nhận"), identity.recipients.join(u'\n')}};
    if (identity.isSample)
        lines.push_back({QStringLiteral("Lưu ý"), QStringLiteral("Sổ mẫu: không phải số liệu thật")});
    return lines;
}

void layCover(FormBook &book, const PackageContents &contents, const std::vector<SheetTable> &tables,
              const QString &code)
{
    FormSheet &sheet = book.addSheet(kCoverSheet);
    sheet.showFirst();
    sheet.setColumns({34, kValueWidth});
    sheet.setRowHeight(0, 26);
    sheet.setRowHeight(1, 20);
    const QString title = code.isEmpty() ? QStringLiteral("SỐ LIỆU ") : QStringLiteral("GÓI DỮ LIỆU ");
    sheet.write({0, 0}, title + packagePeriod(contents.identity.period).toUpper(), titleStyle(16));
    sheet.write({1, 0}, contents.identity.ward, titleStyle(12));
    int row = kFirstLine;
    for (const auto &[label, value] : coverLines(contents)) {
        sheet.write({row, 0}, label, labelStyle());
        sheet.write({row, 1}, value, valueStyle());
        sheet.setRowHeight(row, kLineHeight * linesOf(value));
        ++row;
    }
    PaperLook look;
    look.isLandscape = false;
    if (!code.isEmpty()) {
        layCode(sheet, row + 1, code);
        look.footLine = QStringLiteral("Mã kiểm tra ") + code;
        row += 3;
    }
    layContents(sheet, row + 1, tables);
    sheet.setPage(look);
}

} // namespace ansinh
