// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/deadline.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr std::size_t kActionsNamed = 2; // the plan names them all

} // namespace

Blocks nextTasksPart(const ReportReading &reading)
{
    Blocks blocks;
    for (const Task &task : reading.plan().tasks) {
        QStringList actions;
        for (std::size_t i = 0; i < task.actions.size() && i < kActionsNamed; ++i)
            actions += withLowerFirst(asPhrase(task.actions[i].text));
        if (!actions.isEmpty())
            blocks.push_back(
                listItem(QStringLiteral("%1: %2.").arg(asPhrase(task.label()), actions.join(QStringLiteral("; "))),
                         QStringLiteral("next.task"), {task.code.text}));
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(),
                      bodyText(QStringLiteral("%1 tiếp tục chỉ đạo các đơn vị, công chức thực hiện đầy "
                                              "đủ các nhiệm vụ của Kế hoạch, tập trung vào:")
                                   .arg(reading.ward()),
                               QStringLiteral("next.tasks")));
    return blocks;
}

namespace {

/// The plan's own dates of the next report; empty: the plan has none.
QString deadlineSentence(const ReportReading &reading)
{
    const Period &period = reading.matter().period;
    const Year year = period.half ? period.year : period.year.next();
    const std::optional<Deadline> collect = deadlineOf(reading.plan(), QStringLiteral("collect"), year);
    const std::optional<Deadline> submit = deadlineOf(reading.plan(), QStringLiteral("submit"), year);
    QStringList clauses;
    if (collect)
        clauses += QStringLiteral("các cơ quan, đơn vị gửi báo cáo về %1 trước ngày %2")
                       .arg(reading.ward(), citedDate(collect->planDate));
    if (submit)
        clauses += QStringLiteral("%1 tổng hợp, báo cáo cấp trên trước ngày %2")
                       .arg(reading.ward(), citedDate(submit->planDate));
    return clauses.isEmpty() ? QString() : withUpperFirst(clauses.join(QStringLiteral("; "))) + QLatin1Char('.');
}

} // namespace

Blocks nextDeadlinesPart(const ReportReading &reading)
{
    const QString deadlines = deadlineSentence(reading);
    if (deadlines.isEmpty())
        return {};
    return {bodyText(deadlines, QStringLiteral("next.deadlines"))};
}

} // namespace ansinh
