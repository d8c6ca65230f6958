// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request_cells.h"

#include "core/document/protect_breaks.h"
#include "core/report/report_text.h"
#include "core/text/words.h"

namespace ansinh {

QString targetText(const Target &target)
{
    return protectBreaks(asPhrase(target.name));
}

QString unitText(const Target &target)
{
    return target.kind == TargetKind::YesNo ? QStringLiteral("đạt/không") : target.unit;
}

QString taskText(const Task &task)
{
    return protectBreaks(asPhrase(task.label()));
}

QString countedText(const ReportReading &reading, const Task &task)
{
    QStringList items;
    for (const TaskIndicator *indicator : reading.plan().indicatorsOf(task.code)) {
        for (const IndicatorItem &item : indicator->items)
            items += item.unit.isEmpty() ? withLowerFirst(item.name)
                                         : QStringLiteral("%1 (%2)").arg(withLowerFirst(item.name), item.unit);
    }
    return items.isEmpty() ? QString()
                           : protectBreaks(QStringLiteral("Số liệu cần nêu: ") + items.join(QStringLiteral("; ")));
}

} // namespace ansinh
