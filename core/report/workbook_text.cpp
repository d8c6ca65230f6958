// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/workbook_text.h"

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

/// The file of one organisation; empty: there is none, or there are several organisations.
QString fileOf(const PaperReading &reading, const Codes &organisations)
{
    return organisations.size() == 1 ? reading.paper().workbooks.value(organisations.front()) : QString();
}

} // namespace

QString withWorkbook(const PaperReading &reading, const Codes &organisations)
{
    if (reading.paper().workbooks.isEmpty())
        return {};
    const QString file = fileOf(reading, organisations);
    return file.isEmpty()
        ? QStringLiteral("kèm biểu Excel riêng của từng đơn vị đã điền (tên tệp nêu tại Phụ lục, giữ nguyên tên tệp)")
        : QStringLiteral("kèm biểu Excel đã điền (tệp %1) hoặc biểu giấy").arg(file);
}

QString wayBack(const PaperReading &reading)
{
    const QString &email = reading.paper().collector.email;
    return email.isEmpty() ? QStringLiteral("bằng thư điện tử hoặc USB")
                           : QStringLiteral("bằng thư điện tử %1 hoặc USB").arg(email);
}

Blocks workbookReminder(const PaperReading &reading, const Codes &organisations)
{
    if (reading.paper().workbooks.isEmpty())
        return {};
    const QString file = fileOf(reading, organisations);
    const QString which = file.isEmpty() ? QStringLiteral("biểu Excel đã lập riêng cho từng đơn vị")
                                         : QStringLiteral("biểu Excel của đơn vị (tệp %1)").arg(file);
    const QString whom = collectorAndContact(reading);
    const QString again
        = whom.isEmpty() ? QString() : QStringLiteral(" Nếu chưa có biểu hoặc cần gửi lại, xin liên hệ %1.").arg(whom);
    return {bodyText(QStringLiteral("Số liệu, kết quả đề nghị điền vào %1 và gửi lại chính tệp đó %2.%3")
                         .arg(which, wayBack(reading), again),
                     QStringLiteral("reminder.workbook"))};
}

QString collectorAndContact(const PaperReading &reading)
{
    const QString collector = collectorName(reading);
    const QString contact = contactText(reading);
    return collector.isEmpty() || contact.isEmpty() ? collector : QStringLiteral("%1 (%2)").arg(collector, contact);
}

} // namespace ansinh
