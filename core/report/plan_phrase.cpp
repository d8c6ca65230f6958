// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_phrase.h"

#include "core/text/date_text.h"

namespace ansinh {

namespace {

const QString kGap = QStringLiteral("……");

QString attachedDate(const ReportReading &reading)
{
    const std::optional<QDate> &date = reading.matter().letterhead.date;
    if (date)
        return dateInWords(*date);
    return QStringLiteral("ngày %1 tháng %1 năm %2").arg(kGap).arg(reading.date().year());
}

} // namespace

QString planPhrase(const ReportReading &reading)
{
    const PlanIdentity &identity = reading.plan().identity;
    QString phrase = QStringLiteral("Kế hoạch ");
    if (!identity.number.isEmpty())
        phrase += QStringLiteral("số %1 ").arg(identity.number);
    if (identity.date)
        phrase += QStringLiteral("ngày %1 ").arg(citedDate(*identity.date));
    return phrase + QStringLiteral("của ") + reading.ward();
}

QString fullPlanPhrase(const ReportReading &reading)
{
    const QString &resolution = reading.plan().identity.resolutionPhrase;
    return planPhrase(reading) + (resolution.isEmpty() ? QString() : QStringLiteral(" triển khai ") + resolution);
}

QString reportSubject(const ReportReading &reading)
{
    return QStringLiteral("kết quả thực hiện %1 %2").arg(fullPlanPhrase(reading), reading.periodName());
}

QString documentNumber(const ReportReading &reading)
{
    const QString number = reading.matter().letterhead.number.trimmed();
    return number.size() == 1 && number.at(0).isDigit() ? QLatin1Char('0') + number : number;
}

QString attachedTo(const ReportReading &reading)
{
    const QString number = documentNumber(reading);
    return QStringLiteral("(Kèm theo Báo cáo số %1/%2 %3 của %4)")
        .arg(number.isEmpty() ? kGap : number, reading.matter().letterhead.symbol, attachedDate(reading),
             reading.issuerName());
}

} // namespace ansinh
