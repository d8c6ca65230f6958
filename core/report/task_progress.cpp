// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/task_progress.h"

#include "core/report/indicator_totals.h"

#include <algorithm>

namespace ansinh {

namespace {

enum class Step { Untold, Open, Done };

/// Officers write the progress in their own words.
Step stepOf(const QString &progress)
{
    static const QStringList openWords{QStringLiteral("chưa"), QStringLiteral("một phần"), QStringLiteral("đang"),
                                       QStringLiteral("tiếp tục"), QStringLiteral("chậm")};
    static const QStringList doneWords{QStringLiteral("hoàn thành"), QStringLiteral("đạt"), QStringLiteral("xong")};
    const auto has = [text = progress.toLower()](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
    };
    if (has(openWords))
        return Step::Open;
    return has(doneWords) ? Step::Done : Step::Untold;
}

} // namespace

TaskProgress taskProgress(const ReportReading &reading)
{
    TaskProgress progress;
    for (const Task &task : reading.plan().tasks) {
        bool isReported = !indicatorTotals(reading, task).empty();
        bool isOpen = false;
        bool isDone = false;
        for (const TaskResult &result : reading.matter().returns.results) {
            if (result.task != task.code || result.period != reading.matter().period)
                continue;
            isReported = true;
            isOpen = isOpen || stepOf(result.progress) == Step::Open;
            isDone = isDone || stepOf(result.progress) == Step::Done;
        }
        (isReported ? progress.reported : progress.silent).push_back(&task);
        if (isOpen)
            progress.open.push_back(&task);
        else if (isDone)
            progress.done.push_back(&task);
    }
    return progress;
}

} // namespace ansinh
