// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/assignment_sheet.h"

#include "core/plan/asked.h"
#include "core/report/assignment_tables.h"
#include "core/report/deadline_text.h"
#include "core/report/paper.h"
#include "core/report/paragraphs.h"
#include "core/report/plan_phrase.h"
#include "core/report/report_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

ReportMatter readable(const AssignmentMatter &matter)
{
    ReportMatter readable;
    readable.plan = matter.plan;
    readable.period = {matter.year, false};
    readable.asOf = matter.day;
    readable.letterhead = matter.letterhead;
    readable.letterhead.date = matter.day;
    readable.assigned = matter.assigned;
    readable.isSample = matter.isSample;
    return readable;
}

QString sheetSubject(const ReportReading &reading)
{
    const QString &resolution = reading.plan().identity.resolutionPhrase;
    const QString about = resolution.isEmpty() ? QString() : QStringLiteral(" triển\u00A0khai ") + resolution;
    return QStringLiteral("Thực hiện %1%2 %3").arg(planPhrase(reading), about, reading.periodName());
}

/// What is asked of the organisation, before the date.
QString collectText(const ReportReading &reading, const Code<Organisation> &code)
{
    const Organisation *organisation = reading.plan().organisation(code);
    if (organisation && organisation->isUser)
        return QStringLiteral("Nhận báo cáo và số liệu %1 của các đơn vị, đôn đốc đơn vị chưa gửi")
            .arg(reading.periodName());
    const QString through = collectorName(reading);
    return QStringLiteral("Gửi báo cáo kết quả thực hiện và số liệu %1 về %2%3")
        .arg(reading.periodName(), reading.ward(), through.isEmpty() ? QString() : QStringLiteral(" qua ") + through);
}

OfficialHeader sheetHeader(const ReportReading &reading)
{
    return paperHeader(reading, QStringLiteral("PGNV-UBND"), QStringLiteral("PHIẾU GIAO NHIỆM VỤ"),
                       sheetSubject(reading));
}

/// Those outside the ward are asked, for the ward has no say over them.
QString openingText(const ReportReading &reading, const Code<Organisation> &code)
{
    const Organisation *organisation = reading.plan().organisation(code);
    const QString mould = organisation && organisation->isOutside
        ? QStringLiteral("Thực hiện %1, %2 đề nghị %3 phối hợp thực hiện các nhiệm vụ, chỉ tiêu sau đây:")
        : QStringLiteral("Thực hiện %1, %2 giao %3 thực hiện các nhiệm vụ, chỉ tiêu sau đây:");
    return mould.arg(planPhrase(reading), reading.issuerName(), reading.nameInside(code));
}

Blocks deadlineLines(const ReportReading &reading, const OwnAssignments &own)
{
    const QString rule = QStringLiteral("assignment.deadline");
    Blocks blocks;
    if (const auto &collect = reading.collect())
        blocks.push_back(
            listItem(QStringLiteral("%1: %2.").arg(collectText(reading, own.organisation), dueText(*collect)), rule));
    if (const auto &submit = reading.submit())
        blocks.push_back(
            listItem(QStringLiteral("%1 tổng hợp, báo cáo cấp trên: %2.").arg(reading.ward(), dueText(*submit)), rule));
    return blocks;
}

Blocks dutyLines(const OwnAssignments &own)
{
    Blocks blocks;
    for (const Duty *duty : own.duties)
        blocks.push_back(listItem(asSentence(duty->text), QStringLiteral("assignment.duty")));
    return blocks;
}

/// Puts a heading with the next Roman number before what is there; nothing: no heading.
class Chapters
{
public:
    explicit Chapters(Blocks &blocks) : m_blocks(blocks) { }

    void add(const QString &title, const Blocks &content)
    {
        if (content.empty())
            return;
        m_blocks.push_back(partHeading(QStringLiteral("%1. %2").arg(romanNumeral(++m_number), title),
                                       QStringLiteral("assignment.heading")));
        append(m_blocks, content);
    }

private:
    Blocks &m_blocks;
    int m_number = 0;
};

Section sheetOf(const ReportReading &reading, const AssignmentMatter &matter, const Code<Organisation> &organisation)
{
    const OwnAssignments own = assignmentsOf(reading.plan(), organisation, matter.day);
    const QString name = reading.nameOf(organisation);
    Section section{name, Orientation::Portrait, {sheetHeader(reading), Addressees{{name}}}};
    section.blocks.push_back(bodyText(openingText(reading, organisation), QStringLiteral("assignment.opening")));
    Chapters chapters(section.blocks);
    if (!own.tasks.empty())
        chapters.add(QStringLiteral("NHIỆM VỤ"), {assignedTaskTable(reading, own)});
    if (!own.targets.empty())
        chapters.add(QStringLiteral("CHỈ TIÊU PHỤ TRÁCH SỐ LIỆU"), {assignedTargetTable(reading, own)});
    chapters.add(QStringLiteral("TRÁCH NHIỆM CHUNG"), dutyLines(own));
    chapters.add(QStringLiteral("CHẾ ĐỘ BÁO CÁO"), deadlineLines(reading, own));
    section.blocks.push_back(paperSignature(reading));
    section.blocks.push_back(
        heading(QStringLiteral("Xác nhận của đơn vị nhận phiếu"), QStringLiteral("assignment.receipt")));
    section.blocks.push_back(receiptTable());
    return section;
}

} // namespace

std::vector<Code<Organisation>> assignedOrganisations(const Plan &plan, const QDate &day)
{
    std::vector<Code<Organisation>> assigned;
    for (const Code<Organisation> &code : askedOrganisations(plan, day)) {
        if (!assignmentsOf(plan, code, day).isEmpty())
            assigned.push_back(code);
    }
    return assigned;
}

Document composeAssignmentSheets(const AssignmentMatter &matter, const std::vector<Code<Organisation>> &organisations)
{
    const ReportMatter values = readable(matter);
    const ReportReading reading(values);
    const QString title = QStringLiteral("Phiếu giao nhiệm vụ năm %1").arg(reading.year());
    Document document = paperDocument(
        reading,
        organisations.size() == 1 ? QStringLiteral("%1: %2").arg(title, reading.nameOf(organisations.front())) : title);
    for (const Code<Organisation> &organisation : organisations)
        document.sections.push_back(sheetOf(reading, matter, organisation));
    return document;
}

} // namespace ansinh
