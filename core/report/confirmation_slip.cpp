// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confirmation_slip.h"

#include "core/report/deadline_text.h"
#include "core/report/paragraphs.h"
#include "core/report/plan_phrase.h"
#include "core/report/recipients.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

const QString kRule = QStringLiteral("confirmation");

QString askedFor(const PaperReading &reading, const OwedReport &missing)
{
    const QString name = nameInSentence(reading, missing.organisation);
    if (missing.isEmpty())
        return QStringLiteral("Báo cáo của %1 đã đủ nội dung theo yêu cầu. Khi cần sửa số liệu, đề nghị gửi lại báo "
                              "cáo; lần gửi sau thay cho lần gửi trước.")
            .arg(name);
    const bool inTime = reading.collect() && reading.collect()->daysLeft(reading.date()) >= 0;
    const QString when = inTime ? dueText(*reading.collect()) : QStringLiteral("trong thời gian sớm nhất");
    return QStringLiteral("Đề nghị %1 bổ sung nội dung còn thiếu %2; lần gửi sau thay cho lần gửi trước.")
        .arg(name, when);
}

SignatureBlock receiverSignature(const PaperReading &reading, const QString &sender)
{
    const QString mark = compilerMark(reading);
    return {{sender, mark.isEmpty() ? QStringLiteral("Lưu: VT") : QStringLiteral("Lưu: ") + mark},
            {QStringLiteral("NGƯỜI NHẬN BÁO CÁO")},
            {},
            {}};
}

Section slipOf(const PaperReading &reading, const Code<Organisation> &code)
{
    const Submission &newest = *reading.newestReturn(code);
    const OwedReport missing = missingFrom(reading, code);
    const QString name = reading.nameOf(code);
    const QString through = collectorName(reading);
    Section section{
        name,
        Orientation::Portrait,
        {paperHeader(
            reading, {}, QStringLiteral("PHIẾU XÁC NHẬN"),
            QStringLiteral("Đã nhận báo cáo %1 của %2").arg(reading.periodName(), nameInSentence(reading, code)))}};
    section.blocks.push_back(
        bodyText(QStringLiteral("%1%2 xác nhận đã nhận báo cáo kết quả thực hiện %3 như sau:")
                     .arg(through.isEmpty() ? reading.issuerName() : withUpperFirst(through),
                          through.isEmpty() ? QString() : QLatin1Char(' ') + reading.ward(), planPhrase(reading)),
                 kRule));
    section.blocks.push_back(confirmationTable(reading, newest, missing));
    section.blocks.push_back(bodyText(askedFor(reading, missing), kRule));
    section.blocks.push_back(receiverSignature(reading, name));
    return section;
}

} // namespace

Document composeConfirmations(const PaperMatter &matter, const Codes &organisations)
{
    const PaperReading reading(matter);
    Document document
        = paperDocument(reading, QStringLiteral("Phiếu xác nhận đã nhận báo cáo ") + reading.periodName());
    for (const Code<Organisation> &code : organisations)
        document.sections.push_back(slipOf(reading, code));
    return document;
}

} // namespace ansinh
