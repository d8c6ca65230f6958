// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/sample_document.h"

namespace ansinh {

namespace {

const char *const kSentences[] = {
    "Đến ngày 10/11/2026, toàn phường có 1.390/3.638 người tham gia bảo hiểm xã hội, đạt 38,2 %, tăng 1,3 điểm % so "
    "với "
    "năm 2025; cần thêm 248 người để đạt mục tiêu đến năm 2030 theo Nghị quyết số 42-NQ/TW.",
    "Công tác chi trả trợ cấp qua tài khoản được triển khai đến các khu phố; Khu phố 4 đạt cao nhất (81,2 %), Khu phố "
    "7 "
    "thấp nhất do nhiều người cao tuổi, người khuyết tật chưa mở tài khoản ngân hàng.",
    "Ủy ban nhân dân Phường 2 đã ban hành Kế hoạch số 63-KH/ĐU, phối hợp Ủy ban Mặt trận Tổ quốc và các đoàn thể tuyên "
    "truyền, vận động Nhân dân hưởng ứng; tổ chức 24 buổi với 1.257 lượt người dự.",
    "Hỗ trợ xóa nhà tạm, nhà dột nát cho 03 hộ nghèo, 05 hộ cận nghèo với tổng kinh phí 480 triệu đồng; thăm hỏi, tặng "
    "quà người có công nhân dịp Tết Nguyên đán và Ngày Thương binh - Liệt sĩ 27/7.",
};

TableCell cellOf(const QString &text, Align align = Align::Left)
{
    TableCell cell;
    cell.runs = {{text, false, false}};
    cell.align = align;
    return cell;
}

TableCell headCell(const char *text, int columnSpan, int rowSpan)
{
    TableCell cell;
    cell.runs = {{QString::fromUtf8(text), true, false}};
    cell.align = Align::Centre;
    cell.columnSpan = columnSpan;
    cell.rowSpan = rowSpan;
    return cell;
}

TableRow groupRow(const QString &text)
{
    TableCell cell = cellOf(text);
    cell.runs.front().bold = true;
    cell.columnSpan = 5;
    return {{cell}, true};
}

Section bodySection(int paragraphs, int rows)
{
    Section section;
    section.title = QStringLiteral("Báo cáo");
    section.blocks = {sampleHeader(),
                      Addressees{{QStringLiteral("Ủy ban nhân dân thị xã Quảng Trị"),
                                  QStringLiteral("Phòng Lao động - Thương binh và Xã hội thị xã"),
                                  QStringLiteral("Thường trực Đảng ủy phường")}}};
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 12 == 0)
            section.blocks.push_back(sampleParagraph(ParagraphRole::PartHeading,
                                                     QStringLiteral("%1. KẾT QUẢ THỰC HIỆN NHIỆM VỤ").arg(i / 12 + 1)));
        if (i % 4 == 0)
            section.blocks.push_back(sampleParagraph(ParagraphRole::Heading,
                                                     QStringLiteral("%1. Kết quả nhóm nhiệm vụ về "
                                                                    "bảo hiểm xã hội")
                                                         .arg(i / 4 + 1)));
        section.blocks.push_back(sampleBody(i));
    }
    section.blocks.push_back(sampleTable(rows));
    section.blocks.push_back(sampleParagraph(ParagraphRole::Body,
                                             QStringLiteral("Trên đây là báo cáo kết quả thực hiện Nghị "
                                                            "quyết số 42-NQ/TW năm 2026, Ủy ban nhân "
                                                            "dân phường kính báo cáo./.")));
    section.blocks.push_back(sampleSignature());
    return section;
}

Section appendixSection(int rows)
{
    Section section;
    section.title = QStringLiteral("Phụ lục I");
    section.orientation = Orientation::Landscape;
    Paragraph reference
        = sampleParagraph(ParagraphRole::AppendixRef,
                          QStringLiteral("(Kèm theo Báo cáo số      /BC-UBND ngày      tháng 11 năm 2026 của "
                                         "Ủy ban nhân dân Phường 2)"));
    reference.ruleBelow = true;
    section.blocks
        = {sampleParagraph(ParagraphRole::AppendixLabel, QStringLiteral("Phụ lục I")),
           sampleParagraph(ParagraphRole::AppendixTitle, QStringLiteral("KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2026")),
           reference, sampleTable(rows)};
    section.blocks.push_back(
        sampleParagraph(ParagraphRole::Note, QStringLiteral("Ghi chú: số liệu sơ bộ đến ngày 10/11/2026.")));
    return section;
}

} // namespace

Paragraph sampleParagraph(ParagraphRole role, const QString &text)
{
    Paragraph paragraph;
    paragraph.role = role;
    paragraph.runs = {{text, false, false}};
    return paragraph;
}

Paragraph sampleBody(int number)
{
    return sampleParagraph(ParagraphRole::Body,
                           QStringLiteral("B%1 %2").arg(number).arg(QString::fromUtf8(kSentences[number % 4])));
}

OfficialHeader sampleHeader()
{
    OfficialHeader header;
    header.issuerLines = {{QStringLiteral("ỦY BAN NHÂN DÂN"), true, false}, {QStringLiteral("PHƯỜNG 2"), true, false}};
    header.nation = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    header.motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    header.symbol = QStringLiteral("BC-UBND");
    header.placeAndDate = QStringLiteral("Phường 2, ngày      tháng 11 năm 2026");
    header.kind = QStringLiteral("BÁO CÁO");
    header.subject
        = QStringLiteral("Kết quả thực hiện Nghị quyết số 42-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương "
                         "Đảng khóa XIII về chính sách xã hội năm 2026");
    return header;
}

SignatureBlock sampleSignature()
{
    return {{QStringLiteral("Như trên"), QStringLiteral("CT, PCT UBND phường"),
             QStringLiteral("Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội"),
             QStringLiteral("Lưu: VT, LĐTBXH")},
            {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH"), QStringLiteral("PHÓ CHỦ TỊCH")},
            QStringLiteral("Nguyễn Thị Bưởi"),
            {}};
}

Table sampleTable(int rows)
{
    Table table;
    table.columns = {{1}, {5}, {1.6}, {1.6}, {2.4}};
    table.headerRows = 2;
    table.rows.push_back(
        {{headCell("STT", 1, 2), headCell("Chỉ tiêu", 1, 2), headCell("Năm", 2, 1), headCell("Đánh giá", 1, 2)},
         false});
    table.rows.push_back({{headCell("2025", 1, 1), headCell("2026", 1, 1)}, false});
    for (int row = 0; row < rows; ++row) {
        if (row % 7 == 0)
            table.rows.push_back(groupRow(QStringLiteral("G%1. Nhóm nhiệm vụ về bảo hiểm xã hội").arg(row)));
        const QString name = row % 3 == 0
            ? QStringLiteral("Tỷ lệ người sau độ tuổi nghỉ hưu được hưởng lương hưu, trợ cấp hưu trí xã hội hằng tháng")
            : QStringLiteral("Tỷ lệ lực lượng lao động tham gia bảo hiểm xã hội");
        table.rows.push_back(
            {{cellOf(QStringLiteral("A%1").arg(row), Align::Centre), cellOf(name),
              cellOf(QStringLiteral("36,9"), Align::Right), cellOf(QStringLiteral("38,2"), Align::Right),
              cellOf(QStringLiteral("Đúng tiến độ Z%1").arg(row))},
             false});
    }
    return table;
}

Document sampleReport(int paragraphs, int rows)
{
    Document document;
    document.title = QStringLiteral("Báo cáo kết quả thực hiện Nghị quyết số 42-NQ/TW năm 2026");
    document.author = QStringLiteral("Ủy ban nhân dân Phường 2");
    document.footLine = QStringLiteral("Dữ liệu mẫu – không dùng để báo cáo");
    document.sections = {bodySection(paragraphs, rows), appendixSection(rows)};
    return document;
}

Chart sampleChart(const QString &title)
{
    const auto point = [](int year, qint64 hundredths, const QString &label) {
        const Rational value = Rational::quotient(Rational::fromWhole(hundredths), Rational::fromWhole(100));
        return TrendPoint{double(year), QString::number(year), {value, label}, ChartCertainty::Official, false, {}};
    };
    TrendChart trend;
    trend.scale = {0, 50, 10, 0, QStringLiteral("%")};
    trend.firstYear = 2024;
    trend.lastYear = 2030;
    trend.points = {point(2024, 3690, QStringLiteral("36,9%")), point(2025, 3825, QStringLiteral("38,25%"))};
    trend.target = ChartValue{Rational::fromWhole(45), QStringLiteral("≥ 45%")};
    trend.dueYear = 2030;
    Chart chart;
    chart.title = title;
    chart.shown = std::move(trend);
    return chart;
}

} // namespace ansinh
