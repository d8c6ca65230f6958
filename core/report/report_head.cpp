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

/// The ward's own plan where it is named first, with what it is called after.
QString ownPlan(const ReportReading &reading)
{
    const PlanIdentity &identity = reading.plan().identity;
    const QString name = identity.number.isEmpty()
        ? QStringLiteral("kế hoạch triển khai thực hiện của %1").arg(reading.unitWord())
        : planPhrase(reading);
    return name + QStringLiteral(" (sau đây gọi tắt là Kế hoạch)");
}

/// "Nghị quyết số 42-NQ/TW …; Kế hoạch số 63-KH/ĐU … và kế hoạch … của phường", as far as the plan names them.
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
    const QString named = mandates.join(QStringLiteral("; "));
    return named.isEmpty() ? ownPlan(reading) : QStringLiteral("%1 và %2").arg(named, ownPlan(reading));
}

/// Why nothing is compared with the period before; begins with a space, empty: all is.
QString breakSentence(const ReportReading &reading)
{
    QStringList reasons;
    for (const SeriesBreak &gap : reading.matter().breaks) {
        if (gap.target.isEmpty() && gap.year == reading.matter().period.year)
            reasons += withLowerFirst(asPhrase(gap.reason));
    }
    reasons.removeAll(QString());
    const QString why = reasons.isEmpty() ? QString() : QStringLiteral("Do %1, số liệu").arg(joinWords(reasons));
    return why.isEmpty()
        ? QString()
        : QStringLiteral(" %1 %2 được lấy làm gốc để theo dõi các năm tiếp theo và không so sánh với %3.")
              .arg(why, reading.periodName(), reading.periodBefore());
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
    const QString start
        = QStringLiteral("Thực hiện %1, %2 (sau đây viết tắt là %3) báo cáo kết quả thực hiện %4 như sau:")
              .arg(mandate(reading), reading.issuerName(), reading.ward(), reading.periodName());
    const QString data = reading.matter().returns.figures.empty()
        ? QStringLiteral("Đến %1, các đơn vị chưa gửi số liệu; báo cáo này chỉ nêu những nội dung đã có.")
              .arg(reading.asOf())
        : QStringLiteral("Số liệu trong báo cáo được tổng hợp từ báo cáo của các đơn vị, tính đến %1%2.%3")
              .arg(reading.asOf(), dataPeriod(reading), breakSentence(reading));
    return {bodyText(start, QStringLiteral("opening.mandate")), bodyText(data, QStringLiteral("opening.data"))};
}

Blocks closing(const ReportReading &reading)
{
    QStringList addressees;
    for (const Code<Organisation> &code : addresseeCodes(reading))
        addressees += reading.nameInside(code);
    const QString whom = addressees.isEmpty() ? QString() : QLatin1Char(' ') + joinWords(addressees);
    return {bodyText(QStringLiteral("Trên đây là kết quả thực hiện Kế hoạch %1, %2 kính báo cáo%3./.")
                         .arg(reading.periodName(), reading.ward(), whom),
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
