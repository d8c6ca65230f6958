// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request_letter.h"

#include "core/report/deadline_text.h"
#include "core/report/paragraphs.h"
#include "core/report/plan_phrase.h"
#include "core/report/report_text.h"
#include "core/report/request_form.h"
#include "core/report/workbook_text.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

/// Whom the sentences speak to: one by name, or many as "các cơ quan, đơn vị".
QString spokenTo(const PaperReading &reading, const std::vector<NamedParty> &parties)
{
    if (parties.size() > 1)
        return QStringLiteral("các cơ quan, đơn vị");
    return parties.front().organisations.size() == 1 ? nameInSentence(reading, parties.front().organisations.front())
                                                     : withLowerFirst(parties.front().name);
}

QString openingText(const PaperReading &reading, const QString &whom)
{
    const QString aim = reading.submit()
        ? QStringLiteral("; để kịp tổng hợp, báo cáo cấp trên trước ngày %1").arg(citedDate(reading.submit()->planDate))
        : QString();
    return QStringLiteral("Thực hiện %1%2, %3 đề nghị %4 gửi báo cáo kết quả thực hiện %5 như sau:")
        .arg(fullPlanPhrase(reading), aim, reading.issuerName(), whom, reading.periodName());
}

QString taskCounts(const OwedReport &owed)
{
    QStringList counts;
    if (!owed.led.empty())
        counts += QStringLiteral("%1 nhiệm vụ được giao chủ trì").arg(countText(qint64(owed.led.size())));
    if (!owed.coordinated.empty())
        counts
            += QStringLiteral("phần việc phối hợp trong %1 nhiệm vụ").arg(countText(qint64(owed.coordinated.size())));
    return joinWords(counts);
}

const QString kHowToFill = QStringLiteral(
    "ghi rõ kỳ và loại số liệu (chính thức, sơ bộ hoặc ước); không phát sinh thì ghi “không phát sinh”, chưa có thì "
    "ghi “chưa có” kèm lý do, không để trống");

const QString kTaskColumns = QStringLiteral("kết quả đạt được, tiến độ, khó khăn, vướng mắc, kiến nghị, đề xuất");

/// What differs between a letter to one and a letter to all.
struct Content
{
    Blocks asked;
    QString attached; ///< what the report comes with
};

Content ownContent(const ReportReading &reading, const OwedReport &owed)
{
    const QString rule = QStringLiteral("request.content");
    const Organisation *organisation = reading.plan().organisation(owed.organisation);
    // Those outside the ward were given nothing by it.
    const QString whose = organisation && organisation->isOutside ? QStringLiteral("do đơn vị theo dõi")
                                                                  : QStringLiteral("được giao phụ trách");
    Blocks blocks;
    if (!owed.targets.empty())
        blocks.push_back(listItem(QStringLiteral("Số liệu của %1 chỉ tiêu %2 (mục 1 của biểu kèm theo): %3.")
                                      .arg(countText(qint64(owed.targets.size())), whose, kHowToFill),
                                  rule));
    if (!owed.led.empty() || !owed.coordinated.empty())
        blocks.push_back(
            listItem(QStringLiteral("Kết quả thực hiện %1 (mục %2 của biểu kèm theo): %3.")
                         .arg(taskCounts(owed), QString::number(owed.targets.empty() ? 1 : 2), kTaskColumns),
                     rule));
    return {blocks, QStringLiteral("kèm biểu đã điền")};
}

Content commonContent()
{
    const QString rule = QStringLiteral("request.content");
    return {{listItem(QStringLiteral("Số liệu của các chỉ tiêu phụ trách: %1.").arg(kHowToFill), rule),
             listItem(QStringLiteral("Kết quả thực hiện các nhiệm vụ chủ trì, phối hợp: %1.").arg(kTaskColumns), rule),
             bodyText(QStringLiteral("Chỉ tiêu, nhiệm vụ của từng đơn vị nêu tại Phụ lục kèm theo."), rule)},
            QStringLiteral("kèm số liệu theo danh mục tại Phụ lục")};
}

Paragraph formAndPlace(const PaperReading &reading, const QString &attached, const QString &workbook)
{
    const QString through = collectorName(reading);
    const QString way = workbook.isEmpty() ? QStringLiteral(" để tổng hợp") : QStringLiteral(", ") + wayBack(reading);
    return bodyText(QStringLiteral("Báo cáo bằng văn bản có ký xác nhận, %1, gửi về %2%3%4.")
                        .arg(workbook.isEmpty() ? attached : workbook, reading.issuerName(),
                             through.isEmpty() ? QString() : QStringLiteral(" qua %1").arg(through), way),
                    QStringLiteral("request.form"));
}

Paragraph deadlineText(const PaperReading &reading)
{
    const QString when = reading.collect() ? withUpperFirst(dueText(*reading.collect()))
                                           : QStringLiteral("Trước ngày …… tháng …… năm %1").arg(reading.year());
    return bodyText(when + QLatin1Char('.'), QStringLiteral("request.deadline"));
}

Paragraph closingText(const PaperReading &reading, const QString &whom)
{
    const QString contact = contactText(reading);
    const QString help = collectorName(reading).isEmpty() && contact.isEmpty()
        ? QString()
        : QStringLiteral(" Nếu có vướng mắc, xin liên hệ %1 để được hướng dẫn.")
              .arg(contact.isEmpty() ? QStringLiteral("công chức nêu trên") : contact);
    const QString text = QStringLiteral("%1 đề nghị %2 quan tâm phối hợp, gửi báo cáo đúng thời hạn.%3")
                             .arg(reading.issuerName(), whom, help);
    return bodyText(closed(text), QStringLiteral("request.closing"));
}

std::vector<Code<Organisation>> organisationsOf(const std::vector<NamedParty> &parties)
{
    std::vector<Code<Organisation>> codes;
    for (const NamedParty &party : parties)
        codes.insert(codes.end(), party.organisations.begin(), party.organisations.end());
    return codes;
}

Section letter(const PaperReading &reading, const std::vector<NamedParty> &parties, const Content &content)
{
    const QString subject = QStringLiteral("đề nghị gửi báo cáo kết quả thực hiện %1 %2")
                                .arg(resolutionText(reading), reading.periodName());
    const QString whom = spokenTo(reading, parties);
    const QString rule = QStringLiteral("request.heading");
    Addressees addressees;
    for (const NamedParty &party : parties)
        addressees.names += party.name;
    Section section{addressees.names.size() == 1 ? addressees.names.front() : QStringLiteral("Công văn"),
                    Orientation::Portrait,
                    {letterHeader(reading, subject), addressees}};
    section.blocks.push_back(bodyText(openingText(reading, whom), QStringLiteral("request.opening")));
    section.blocks.push_back(heading(QStringLiteral("1. Nội dung báo cáo"), rule));
    append(section.blocks, content.asked);
    section.blocks.push_back(heading(QStringLiteral("2. Hình thức và nơi nhận báo cáo"), rule));
    section.blocks.push_back(formAndPlace(reading, content.attached, withWorkbook(reading, organisationsOf(parties))));
    section.blocks.push_back(heading(QStringLiteral("3. Thời hạn gửi báo cáo"), rule));
    section.blocks.push_back(deadlineText(reading));
    section.blocks.push_back(closingText(reading, whom));
    section.blocks.push_back(paperSignature(reading));
    return section;
}

QString titleOf(const PaperReading &reading)
{
    return QStringLiteral("Công văn đề nghị gửi báo cáo ") + reading.periodName();
}

} // namespace

Document composeRequestLetters(const PaperMatter &matter, const std::vector<Code<Organisation>> &organisations)
{
    const PaperReading reading(matter);
    Document document = paperDocument(reading, titleOf(reading));
    for (const Code<Organisation> &organisation : organisations) {
        const OwedReport &owed = reading.owedBy(organisation);
        document.sections.push_back(
            letter(reading, {{reading.nameOf(organisation), {organisation}}}, ownContent(reading, owed)));
        document.sections.push_back(requestForm(reading, owed));
    }
    return document;
}

Document composeCommonRequest(const PaperMatter &matter, const std::vector<Code<Organisation>> &organisations)
{
    const PaperReading reading(matter);
    const std::vector<NamedParty> parties = partiesIn(reading, organisations);
    Document document = paperDocument(reading, titleOf(reading));
    document.sections = {letter(reading, parties, commonContent()), requestOverview(reading, parties)};
    return document;
}

} // namespace ansinh
