// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper.h"

#include "core/document/official_words.h"
#include "core/report/plan_phrase.h"
#include "core/report/recipients.h"
#include "core/report/report_parts.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

QString letterSymbol(const ReportReading &reading)
{
    const QString mark = compilerMark(reading);
    return mark.isEmpty() ? QStringLiteral("UBND") : QStringLiteral("UBND-") + mark;
}

} // namespace

PaperReading::PaperReading(const PaperMatter &matter)
    : ReportReading(matter.report), m_paper(matter), m_owed(owedReports(matter.report.plan, date()))
{
}

const OwedReport &PaperReading::owedBy(const Code<Organisation> &organisation) const
{
    static const OwedReport nothing;
    const auto found = m_owed.constFind(organisation);
    return found == m_owed.constEnd() ? nothing : *found;
}

PaperMatter datedFor(const QDate &day, ReportMatter report)
{
    report.asOf = day;
    report.letterhead.date = day;
    report.letterhead.number.clear();
    PaperMatter matter;
    matter.report = std::move(report);
    return matter;
}

OfficialHeader paperHeader(const ReportReading &reading, const QString &symbol, const QString &kind,
                           const QString &subject)
{
    OfficialHeader header = headerOf(reading);
    const QDate day = reading.date();
    header.number.clear();
    header.urgency.clear(); // those of the annual report are not this paper's
    header.symbol = symbol;
    header.placeAndDate
        = reading.place() + QStringLiteral(", ") + dateInWords(PartialDate{{}, day.month(), day.year()});
    header.kind = kind;
    header.subject = subject;
    return header;
}

OfficialHeader letterHeader(const ReportReading &reading, const QString &subject)
{
    return paperHeader(reading, letterSymbol(reading), {}, QStringLiteral("V/v ") + subject);
}

SignatureBlock paperSignature(const ReportReading &reading, const QStringList &furtherRecipients)
{
    SignatureBlock block = signatureOf(reading);
    block.typist.clear();
    block.recipients = QStringList{QStringLiteral("Như trên")} + furtherRecipients;
    block.recipients += fileCopyLine(reading);
    return block;
}

QString resolutionText(const ReportReading &reading)
{
    const QString &phrase = reading.plan().identity.resolutionPhrase;
    return phrase.isEmpty() ? planPhrase(reading) : phrase;
}

QString collectorName(const ReportReading &reading)
{
    const Organisation *user = reading.plan().user();
    return user ? withLowerFirst(user->nameOn(reading.date())) : QString();
}

QString contactText(const PaperReading &reading)
{
    const CollectorContact &collector = reading.paper().collector;
    QStringList ways;
    if (!collector.name.isEmpty())
        ways += QStringLiteral("đồng chí %1").arg(collector.name);
    if (!collector.phone.isEmpty())
        ways += QStringLiteral("điện thoại %1").arg(collector.phone);
    return ways.join(QStringLiteral(", "));
}

QString nameInSentence(const ReportReading &reading, const Code<Organisation> &code)
{
    const QString name = reading.nameInside(code);
    return name.startsWith(QStringLiteral("Công chức ")) ? withLowerFirst(name) : name;
}

QString attachedToLetter(const ReportReading &reading)
{
    const QString gap = QStringLiteral("……");
    return QStringLiteral("(Kèm theo Công văn số %1/%2 ngày %1 tháng %1 năm %3 của %4)")
        .arg(gap, letterSymbol(reading))
        .arg(reading.date().year())
        .arg(reading.issuerName());
}

Document paperDocument(const ReportReading &reading, const QString &title)
{
    Document document;
    document.title = title;
    document.author = reading.issuerName();
    if (reading.matter().isSample)
        document.footLine = sampleFootLine();
    return document;
}

} // namespace ansinh
