// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/remarks.h"

#include "core/report/report_text.h"
#include "core/text/fold.h"

#include <QSet>

namespace ansinh {

namespace {

/// One line for every remark; what several say in the same words stands once.
Blocks itemsOf(const ReportReading &reading, QString TaskResult::*remark, const QString &rule)
{
    Blocks blocks;
    QSet<QString> told;
    for (const Task &task : reading.plan().tasks) {
        for (const TaskResult &result : reading.matter().returns.results) {
            const QString text = asSentence(result.*remark);
            if (result.task != task.code || text.isEmpty() || told.contains(matchKey(text)))
                continue;
            told.insert(matchKey(text));
            blocks.push_back(listItem(text, rule, {reading.keyOf(task, result.by)}));
        }
    }
    return blocks;
}

} // namespace

Blocks difficultyItems(const ReportReading &reading)
{
    return itemsOf(reading, &TaskResult::difficulties, QStringLiteral("appraisal.difficulty"));
}

Blocks proposalItems(const ReportReading &reading)
{
    return itemsOf(reading, &TaskResult::proposals, QStringLiteral("proposal"));
}

} // namespace ansinh
