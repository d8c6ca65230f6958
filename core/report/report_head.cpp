// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/citation.h"
#include "core/report/plan_phrase.h"
#include "core/report/recipients.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

/// Usage A: both lines are the issuer's own name. Usage B: the superior body stands first.
std::vector<Run> issuerLines(const ReportReading &reading)
{
    const Letterhead &letterhead = reading.matter().letterhead;
    const QString name = reading.issuerName().toUpper();
    const QString superior = letterhead.superior.isEmpty() ? usualSuperior(reading) : letterhead.superior;
    if (letterhead.namesSuperior && !superior.isEmpty())
        return {{superior}, {name, true}};
    const QString body = QStringLiteral("ỦY BAN NHÂN DÂN ");
    if (!name.startsWith(body))
        return {{name, true}};
    return {{body.trimmed(), true}, {name.mid(body.size()), true}};
}

QString placeAndDate(const ReportReading &reading)
{
    const std::optional<QDate> &date = reading.matter().letterhead.date;
    const QDate expected = reading.date();
    const QString when = date ? dateInWords(*date) : dateInWords(PartialDate{{}, expected.month(), expected.year()});
    return reading.place() + QStringLiteral(", ") + when;
}

/// The stretch of time that the figures say they cover; empty: none says.
QString dataPeriod(const ReportReading &reading)
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    for (const Figure &figure : reading.matter().returns.figures) {
        if (figure.dataFrom && (!from || *figure.dataFrom < *from))
            from = figure.dataFrom;
        if (figure.dataTo && (!to || *figure.dataTo > *to))
            to = figure.dataTo;
    }
    if (!from || !to)
        return {};
    return QStringLiteral(" (kỳ số liệu từ ngày %1 đến ngày %2)").arg(citedDate(*from), citedDate(*to));
}

/// "Kế hoạch số 63-KH/ĐU … và Kế hoạch của UBND phường", as far as the plan names them.
QString mandate(const ReportReading &reading)
{
    const Plan &plan = reading.plan();
    const CitedDocument *parent = documentNumbered(plan, plan.identity.parentDocument);
    const CitedDocument *resolution = documentNumbered(plan, plan.identity.resolution);
    QStringList mandates;
    if (resolution)
        mandates += fullCitation(*resolution);
    if (parent)
        mandates += citation(*parent);
    mandates += planPhrase(reading);
    return mandates.join(QStringLiteral("; "));
}

} // namespace

OfficialHeader headerOf(const ReportReading &reading)
{
    OfficialHeader header;
    header.issuerLines = issuerLines(reading);
    header.nation = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    header.motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    header.number = documentNumber(reading);
    header.symbol = reading.matter().letterhead.symbol;
    header.urgency = reading.matter().letterhead.urgency;
    header.placeAndDate = placeAndDate(reading);
    header.kind = QStringLiteral("BÁO CÁO");
    header.subject = withUpperFirst(reportSubject(reading));
    return header;
}

Addressees addresseesOf(const ReportReading &reading)
{
    Addressees addressees;
    for (const RecipientLine &line : addressing(reading)) {
        if (line.isOn)
            addressees.names += line.printed();
    }
    return addressees;
}

Blocks opening(const ReportReading &reading)
{
    const QString start = QStringLiteral("Thực hiện %1, %2 báo cáo kết quả thực hiện %3 như sau:")
                              .arg(mandate(reading), reading.ward(), reading.periodName());
    const QString data = reading.matter().returns.figures.empty()
        ? QStringLiteral("Đến %1, các đơn vị chưa gửi số liệu; báo cáo này chỉ nêu những nội dung đã có.")
              .arg(reading.asOf())
        : QStringLiteral("Số liệu trong báo cáo được tổng hợp từ báo cáo của các đơn vị đến %1%2.")
              .arg(reading.asOf(), dataPeriod(reading));
    return {bodyText(start, QStringLiteral("opening.mandate")), bodyText(data, QStringLiteral("opening.data"))};
}

Blocks closing(const ReportReading &reading)
{
    return {bodyText(QStringLiteral("Trên đây là báo cáo %1, %2 kính báo cáo./.")
                         .arg(withLowerFirst(reportSubject(reading)), reading.ward()),
                     QStringLiteral("closing"))};
}

SignatureBlock signatureOf(const ReportReading &reading)
{
    const Letterhead &letterhead = reading.matter().letterhead;
    SignatureBlock block;
    block.recipients = recipientLines(reading);
    block.authorityLines = letterhead.authority;
    block.signer = letterhead.signer;
    block.typist = letterhead.typist;
    return block;
}

} // namespace ansinh
