// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/citation.h"
#include "core/report/indicator_sentence.h"
#include "core/report/organisation_names.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/text/words.h"

#include <QSet>

namespace ansinh {

namespace {

constexpr qsizetype kNamesInSentence = 4;

/// Plans of other levels on the same resolution; the parent plan and the resolution are named already.
QString relatedDocuments(const Plan &plan)
{
    QStringList related;
    for (const CitedDocument &document : plan.documents) {
        const bool isNamed
            = document.number == plan.identity.resolution || document.number == plan.identity.parentDocument;
        if (!isNamed && document.date && document.subject.contains(plan.identity.resolution))
            related += citation(document);
    }
    return joinWords(related);
}

int leadCount(const Plan &plan)
{
    QSet<Code<Organisation>> leads;
    for (const Task &task : plan.tasks) {
        for (const Assignment &lead : task.leads)
            leads.insert(lead.organisation);
    }
    return static_cast<int>(leads.size());
}

/// What was assigned for the year, and by which paper; begins with a space, empty: nothing was.
QString assignedSentence(const ReportReading &reading)
{
    QStringList documents;
    int count = 0;
    for (const Target &target : reading.plan().targets) {
        const AssignedValue *assigned = reading.assignedOf(target);
        if (!assigned)
            continue;
        ++count;
        documents += asPhrase(assigned->document);
    }
    documents.removeDuplicates();
    documents.removeAll(QString());
    if (count == 0)
        return {};
    const QString by = documents.isEmpty() ? QString() : QStringLiteral(" theo ") + joinWords(documents);
    return QStringLiteral(" Đối với %1, %2 được giao %3 chỉ tiêu cụ thể%4.")
        .arg(reading.periodName(), reading.unitWord(), countText(count), by);
}

Paragraph assignmentParagraph(const ReportReading &reading)
{
    const Plan &plan = reading.plan();
    const QString related = plan.identity.resolution.isEmpty() ? QString() : relatedDocuments(plan);
    const QString start = related.isEmpty() ? withUpperFirst(reading.ward())
                                            : QStringLiteral("Bám sát %1, %2").arg(related, reading.ward());
    const QString text
        = QStringLiteral("%1 tổ chức triển khai Kế hoạch gồm %2 nhóm với %3 nhiệm vụ; phân công %4 đơn vị, công chức "
                         "chủ trì, các cơ quan, đoàn thể và khu phố phối hợp thực hiện.")
              .arg(start, countText(qint64(plan.groups.size())), countText(qint64(plan.tasks.size())),
                   countText(leadCount(plan)));
    return bodyText(text + assignedSentence(reading), QStringLiteral("leading.assignment"));
}

/// What was counted for the tasks of one subject; else whether anything was reported on them. Empty: the
/// plan has no such task.
Blocks subjectParagraphs(const ReportReading &reading, const QString &subject, const QString &about)
{
    if (reading.wording().leadingTasks(subject).isEmpty())
        return {};
    Blocks blocks;
    bool isReported = false;
    for (const QString &code : reading.wording().leadingTasks(subject)) {
        const Task *task = reading.plan().task(Code<Task>(code));
        const QString sentence = task ? indicatorSentence(reading, *task) : QString();
        if (!sentence.isEmpty())
            blocks.push_back(
                bodyText(sentence, QStringLiteral("leading.%1").arg(subject), indicatorKeys(reading, *task)));
        for (const TaskResult &result : reading.matter().returns.results)
            isReported = isReported || result.task.text == code;
    }
    if (!blocks.empty())
        return blocks;
    const QString where = reading.places().pointerTo(Content::Tasks);
    const QString detail = where.isEmpty() ? QString() : QStringLiteral("; kết quả cụ thể nêu tại ") + where;
    const QString text = isReported ? QStringLiteral("Công tác %1 được triển khai theo phân công%2.").arg(about, detail)
                                    : QStringLiteral("Các đơn vị chủ trì chưa báo cáo kết quả công tác %1.").arg(about);
    return {bodyText(text, QStringLiteral("leading.%1.none").arg(subject))};
}

QString returnSentence(const ReportReading &reading, const ReturnCount &count)
{
    if (count.received == 0)
        return QStringLiteral("Đến %1, chưa nhận được báo cáo của %2 đơn vị được yêu cầu báo cáo.")
            .arg(reading.returnsAsOf(), countText(count.asked));
    const qint64 late = qint64(count.late.size());
    const QString timely = late == 0 ? QStringLiteral("đều đúng thời hạn")
        : late == count.received     ? QStringLiteral("đều chậm so với thời hạn")
                                 : QStringLiteral("trong đó %1 đơn vị gửi đúng hạn, %2 đơn vị gửi chậm (%3)")
                                       .arg(countText(count.received - late), countText(late),
                                            shortNames(reading, count.late, kNamesInSentence));
    return QStringLiteral("Đến %1, có %2/%3 đơn vị gửi báo cáo, %4.")
        .arg(reading.returnsAsOf(), countText(count.received), countText(count.asked), timely);
}

QString missingSentence(const ReportReading &reading, const ReturnCount &count)
{
    if (count.received == 0 || count.missing.empty())
        return {};
    const QString number = countText(qint64(count.missing.size()));
    return QStringLiteral(" Còn %1 đơn vị chưa gửi báo cáo: %2.")
        .arg(number, shortNames(reading, count.missing, kNamesInSentence));
}

Paragraph returnsParagraph(const ReportReading &reading)
{
    const ReturnCount count = returnCount(reading);
    const QString where = reading.places().pointerTo(Content::ReturnAppendix);
    const QString detail = where.isEmpty() ? QString() : QStringLiteral(" Chi tiết tại %1.").arg(where);
    return bodyText(returnSentence(reading, count) + missingSentence(reading, count) + detail,
                    QStringLiteral("leading.returns"));
}

} // namespace

Blocks assignmentPart(const ReportReading &reading)
{
    return {assignmentParagraph(reading)};
}

Blocks informationPart(const ReportReading &reading)
{
    return subjectParagraphs(reading, QStringLiteral("information"), QStringLiteral("thông tin, tuyên truyền"));
}

Blocks inspectionPart(const ReportReading &reading)
{
    return subjectParagraphs(reading, QStringLiteral("inspection"), QStringLiteral("kiểm tra, giám sát"));
}

Blocks returnsPart(const ReportReading &reading)
{
    if (reading.matter().organisations.empty())
        return {};
    return {returnsParagraph(reading)};
}

} // namespace ansinh
