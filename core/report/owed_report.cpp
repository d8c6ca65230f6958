// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owed_report.h"

#include "core/report/report_text.h"

namespace ansinh {

QString owedCounts(const OwedReport &owed)
{
    QStringList counts;
    if (!owed.targets.empty())
        counts += QStringLiteral("số liệu của %1 chỉ tiêu").arg(countText(qint64(owed.targets.size())));
    const std::size_t tasks = owed.led.size() + owed.coordinated.size();
    if (tasks > 0)
        counts += QStringLiteral("kết quả của %1 nhiệm vụ").arg(countText(qint64(tasks)));
    return counts.join(QStringLiteral(", "));
}

} // namespace ansinh
