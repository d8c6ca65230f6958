// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

#include "core/report/plan_phrase.h"
#include "core/report/progress_parts.h"
#include "core/report/report_parts.h"
#include "core/report/target_table.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

/// "tiến độ thực hiện Kế hoạch … năm 2026"
QString subjectOf(const PaperReading &reading)
{
    return QStringLiteral("tiến độ thực hiện %1 %2").arg(fullPlanPhrase(reading), reading.periodName());
}

Paragraph openingOf(const PaperReading &reading)
{
    return bodyText(QStringLiteral("%1 báo cáo %2, tính đến %3, như sau:")
                        .arg(reading.issuerName(), subjectOf(reading), reading.asOf()),
                    QStringLiteral("progress.opening"));
}

Paragraph closingOf(const PaperReading &reading)
{
    return bodyText(QStringLiteral("Trên đây là báo cáo tiến độ thực hiện Kế hoạch %1 đến %2, %3 kính báo cáo./.")
                        .arg(reading.periodName(), reading.asOf(), reading.ward()),
                    QStringLiteral("progress.closing"));
}

void addPart(Section &section, const QString &title, const Blocks &content)
{
    section.blocks.push_back(partHeading(title, QStringLiteral("progress.heading")));
    append(section.blocks, content);
}

void addBody(Section &section, const PaperReading &reading, ProgressBy by)
{
    Blocks returns = progressOfReturns(reading);
    Blocks targets = by == ProgressBy::Target ? targetsInTable(reading) : progressOfTargets(reading);
    Blocks tasks = progressOfTasks(reading);
    if (by == ProgressBy::Organisation)
        returns.push_back(organisationProgress(reading));
    if (by == ProgressBy::Group) {
        if (reading.wording().fields().size() > 1)
            targets.insert(targets.begin() + 1, verdictTable(reading));
        tasks.push_back(groupProgress(reading));
    }
    addPart(section, QStringLiteral("I. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ"), returns);
    addPart(section, QStringLiteral("II. TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU"), targets);
    addPart(section, QStringLiteral("III. TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ"), tasks);
    addPart(section, QStringLiteral("IV. CÔNG VIỆC CẦN TẬP TRUNG THỜI GIAN TỚI"), nextSteps(reading));
}

} // namespace

std::optional<ProgressBy> progressByFrom(const QString &name)
{
    if (name == QLatin1String("group"))
        return ProgressBy::Group;
    if (name == QLatin1String("organisation"))
        return ProgressBy::Organisation;
    if (name == QLatin1String("target"))
        return ProgressBy::Target;
    return {};
}

Document composeProgressReport(const PaperMatter &matter, ProgressBy by)
{
    const PaperReading reading(matter);
    const QString subject = QStringLiteral("%1 (tính đến %2)").arg(withUpperFirst(subjectOf(reading)), reading.asOf());
    Document document = paperDocument(reading, QStringLiteral("Báo cáo ") + withLowerFirst(subject));
    Section section{QStringLiteral("Báo cáo tiến độ"),
                    Orientation::Portrait,
                    {paperHeader(reading, QStringLiteral("BC-UBND"), QStringLiteral("BÁO CÁO"), subject),
                     addresseesOf(reading), openingOf(reading)}};
    addBody(section, reading, by);
    section.blocks.push_back(closingOf(reading));
    section.blocks.push_back(signatureOf(reading));
    document.sections.push_back(section);
    return document;
}

} // namespace ansinh
