// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/decree_document.h"

#include "tests/ui/print/layout_probe.h"

namespace ansinh {

namespace {

OfficialHeader fullHeader()
{
    OfficialHeader header = sampleHeader();
    header.issuerLines = {{QStringLiteral("UBND THỊ XÃ QUẢNG TRỊ"), false, false},
                          {QStringLiteral("ỦY BAN NHÂN DÂN PHƯỜNG 2"), true, false}};
    header.placeAndDate = QStringLiteral("Phường 2, ngày      tháng 11 năm 2026");
    header.urgency = QStringLiteral("HỎA TỐC");
    header.circulation = QStringLiteral("LƯU HÀNH NỘI BỘ");
    return header;
}

SignatureBlock fullSignature()
{
    SignatureBlock block = sampleSignature();
    block.typist = QStringLiteral("PL.(300)");
    return block;
}

Section bodySection()
{
    Paragraph basis
        = sampleParagraph(ParagraphRole::Body, QStringLiteral("Căn cứ Luật Tổ chức chính quyền địa phương."));
    basis.runs.front().italic = true;
    Section section;
    section.blocks = {
        fullHeader(),
        Addressees{{QStringLiteral("Ủy ban nhân dân thị xã Quảng Trị"), QStringLiteral("Thường trực Đảng ủy phường")}},
        basis,
        sampleParagraph(ParagraphRole::Division, QStringLiteral("Phần I\nTÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN")),
        sampleParagraph(ParagraphRole::PartHeading, QStringLiteral("I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC")),
        sampleParagraph(ParagraphRole::Heading, QStringLiteral("1. Phạm vi và đối tượng")),
        sampleParagraph(ParagraphRole::SubHeading, QStringLiteral("a) Đối với người có công"))};
    for (int i = 0; i < 14; ++i)
        section.blocks.push_back(sampleBody(i));
    section.blocks.push_back(fullSignature());
    return section;
}

std::vector<ProbedSheet> madeReport()
{
    Document document = sampleReport(1, 40);
    document.footLine.clear();
    document.addressLines = {QStringLiteral("Số 1 Trần Hưng Đạo, Phường 2, thị xã Quảng Trị"),
                             QStringLiteral("Điện thoại: 0233 3861 000; thư điện tử: phuong2@quangtri.gov.vn")};
    document.sections.front() = bodySection();
    return sheetsOf(PdfProbe(pdfOfDocument(document)));
}

std::vector<ProbedSheet> madeLetter()
{
    OfficialHeader header = sampleHeader();
    header.number = QStringLiteral("05");
    header.symbol = QStringLiteral("UBND-LĐTBXH");
    header.kind.clear();
    header.subject = QStringLiteral("V/v báo cáo kết quả thực hiện chính sách xã hội năm 2026");
    header.urgency = QStringLiteral("THƯỢNG KHẨN");
    Document document;
    document.sections.push_back(
        {QString(),
         Orientation::Portrait,
         {header, Addressees{{QStringLiteral("Trạm Y tế phường")}}, sampleBody(0), sampleBody(1), fullSignature()}});
    return sheetsOf(PdfProbe(pdfOfDocument(document)));
}

} // namespace

const std::vector<ProbedSheet> &reportSheets()
{
    static const std::vector<ProbedSheet> kSheets = madeReport();
    return kSheets;
}

const std::vector<ProbedSheet> &letterSheets()
{
    static const std::vector<ProbedSheet> kSheets = madeLetter();
    return kSheets;
}

} // namespace ansinh
