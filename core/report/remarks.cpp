// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/remarks.h"

#include "core/report/report_text.h"
#include "core/text/fold.h"

#include <algorithm>

namespace ansinh {

std::vector<TaskRemark> remarksOf(const ReportReading &reading, QString TaskResult::*remark)
{
    std::vector<TaskRemark> remarks;
    for (const Task &task : reading.plan().tasks) {
        for (const TaskResult &result : reading.matter().returns.results) {
            const QString text = asSentence(result.*remark);
            if (result.task != task.code || text.isEmpty())
                continue;
            const auto same = [&](const TaskRemark &told) { return matchKey(told.text) == matchKey(text); };
            const auto found = std::find_if(remarks.begin(), remarks.end(), same);
            if (found == remarks.end())
                remarks.push_back({text, {reading.keyOf(task, result.by)}});
            else
                found->figures += reading.keyOf(task, result.by);
        }
    }
    return remarks;
}

Blocks difficultyItems(const ReportReading &reading)
{
    Blocks blocks;
    for (const TaskRemark &remark : remarksOf(reading, &TaskResult::difficulties))
        blocks.push_back(listItem(remark.text, QStringLiteral("appraisal.difficulty"), remark.figures));
    return blocks;
}

} // namespace ansinh
