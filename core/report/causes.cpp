// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/absence.h"
#include "core/report/remarks.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/target_lists.h"
#include "core/report/verdict_words.h"

namespace ansinh {

namespace {

constexpr std::size_t kCausesTold = 15; ///< the appendix has all

/// Figures that are missing because their owners did not report.
Blocks silence(const ReportReading &reading)
{
    TargetList targets;
    for (const Target *target : targetsWith(reading, {Verdict::NoData})) {
        if (isForSilence(reading, *target))
            targets.push_back(target);
    }
    if (targets.empty() || returnCount(reading).received == 0)
        return {};
    return {listItem(QStringLiteral("Một số đơn vị chưa gửi báo cáo nên chưa đủ số liệu để đánh giá %1 chỉ tiêu.")
                         .arg(countText(qint64(targets.size()))),
                     QStringLiteral("appraisal.cause.silence"), keysOf(reading, targets))};
}

QString noCause(const ReportReading &reading)
{
    const bool isReported = returnCount(reading).received > 0 || !reading.matter().returns.results.empty();
    return isReported ? QStringLiteral("Trong báo cáo, các đơn vị chưa nêu khó khăn, vướng mắc; nguyên nhân của những "
                                       "nội dung còn tồn tại tiếp tục được rà soát.")
                      : QStringLiteral("Các đơn vị chưa gửi báo cáo nên chưa có căn cứ để đánh giá nguyên nhân.");
}

} // namespace

Blocks causesPart(const ReportReading &reading)
{
    Blocks causes = difficultyItems(reading);
    const std::size_t all = causes.size();
    causes.resize(std::min(all, kCausesTold));
    append(causes, silence(reading));
    if (causes.empty())
        return {bodyText(noCause(reading), QStringLiteral("appraisal.no_cause"))};
    const QString where = reading.places().pointerTo(Content::TaskAppendix);
    const QString rest = all > kCausesTold && !where.isEmpty()
        ? QStringLiteral(" (%1 khó khăn khác nêu tại %2)").arg(countText(qint64(all - kCausesTold)), where)
        : QString();
    Blocks blocks{
        bodyText(QStringLiteral("Qua báo cáo của các đơn vị, khó khăn và nguyên nhân chủ yếu%1 là:").arg(rest),
                 QStringLiteral("appraisal.causes"))};
    append(blocks, causes);
    return blocks;
}

} // namespace ansinh
