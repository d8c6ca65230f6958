// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/hard_documents.h"

#include "tests/core/document/sample_document.h"

namespace ansinh {

namespace {

QString hostile()
{
    return QStringLiteral("<b>&amp;</b> \"'") + QChar(1) + QChar(0x0B) + QChar(0xD800) + QChar(0xFFFE)
        + QStringLiteral("\t]]>  hai dấu cách");
}

} // namespace

Document documentOf(const std::vector<Block> &blocks)
{
    Document document;
    document.sections.push_back({QString(), Orientation::Portrait, blocks});
    return document;
}

Document letterWithMarks()
{
    OfficialHeader header = sampleHeader();
    header.kind.clear();
    header.symbol = QStringLiteral("UBND-LĐTBXH");
    header.subject = QStringLiteral("V/v báo cáo kết quả thực hiện Nghị quyết số 42-NQ/TW năm 2026");
    header.urgency = QStringLiteral("HỎA TỐC");
    header.circulation = QStringLiteral("LƯU HÀNH NỘI BỘ");
    SignatureBlock signature = sampleSignature();
    signature.typist = QStringLiteral("PL.(300)");
    Document letter = documentOf(
        {header, Addressees{{QStringLiteral("Trạm Y tế phường")}}, sampleBody(0), sampleBody(1), signature});
    letter.title = header.subject;
    letter.addressLines = {QStringLiteral("Số 12 đường Trần Hưng Đạo, Phường 2, thị xã Quảng Trị"),
                           QStringLiteral("Điện thoại: 0233.3861.000")};
    return letter;
}

QString hostileAsShown()
{
    return QStringLiteral("<b>&amp;</b> \"'\uFFFD ]]>  hai dấu cách");
}

Document hostileDocument()
{
    const QString text = hostile();
    OfficialHeader header = sampleHeader();
    header.subject = header.urgency = header.placeAndDate = header.number = text;
    header.issuerLines = {{text, true, false}};
    Table table = sampleTable(3);
    table.caption = text;
    table.rows.back().cells[1].runs = {{text + QLatin1Char('\n') + text, true, true}};
    Document document = documentOf({header, Addressees{{text}}, sampleParagraph(ParagraphRole::Heading, text), table,
                                    sampleChart(text), SignatureBlock{{text}, {text}, text, text}});
    document.title = document.author = document.footLine = text;
    document.addressLines = {text};
    document.sections.front().title = text;
    return document;
}

std::vector<Document> documents()
{
    return {sampleReport(24, 20), letterWithMarks(), hostileDocument(), Document(), documentOf({sampleTable(4)})};
}

} // namespace ansinh
