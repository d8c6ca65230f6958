// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadline_text.h"
#include "core/report/figure_text.h"
#include "core/report/progress_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/target_words.h"
#include "core/report/verdict_words.h"

namespace ansinh {

namespace {

const QString kRule = QStringLiteral("progress.next");

/// "tỷ lệ … (còn thiếu 248 người); …"
QString withGaps(const PaperReading &reading, const std::vector<const Target *> &targets)
{
    QStringList words;
    for (const Target *target : targets) {
        const QString shortage = shortageText(*target, reading.assessmentOf(*target));
        const QString subject = subjectInside(reading, *target);
        words += shortage.isEmpty() ? subject : QStringLiteral("%1 (%2)").arg(subject, shortage);
    }
    return words.join(QStringLiteral("; "));
}

QString subjects(const PaperReading &reading, const std::vector<const Target *> &targets)
{
    QStringList words;
    for (const Target *target : targets)
        words += subjectInside(reading, *target);
    return words.join(QStringLiteral("; "));
}

QString returnsStep(const PaperReading &reading)
{
    const std::size_t missing = returnCount(reading).missing.size();
    if (missing == 0)
        return {};
    const QString count = countText(qint64(missing));
    if (!reading.collect())
        return QStringLiteral("Đôn đốc %1 đơn vị chưa gửi hoàn thành báo cáo.").arg(count);
    return reading.collect()->daysLeft(reading.date()) >= 0
        ? QStringLiteral("Đôn đốc %1 đơn vị chưa gửi hoàn thành báo cáo %2.").arg(count, dueText(*reading.collect()))
        : QStringLiteral("Yêu cầu %1 đơn vị đã quá thời hạn khẩn trương gửi báo cáo.").arg(count);
}

QString disputedStep(const PaperReading &reading)
{
    const std::vector<const Target *> targets = targetsWith(reading, {Verdict::Disputed});
    return targets.empty() ? QString()
                           : QStringLiteral("Đối chiếu, thống nhất số liệu của %1 chỉ tiêu: %2.")
                                 .arg(countText(qint64(targets.size())), subjects(reading, targets));
}

QString behindStep(const PaperReading &reading)
{
    const std::vector<const Target *> targets = targetsWith(reading, {Verdict::Behind});
    return targets.empty() ? QString()
                           : QStringLiteral("Tập trung thực hiện %1 chỉ tiêu chậm tiến độ: %2.")
                                 .arg(countText(qint64(targets.size())), withGaps(reading, targets));
}

QString figuresStep(const PaperReading &reading)
{
    const int count = countOf(reading).count(Verdict::NoData);
    return count == 0 ? QString()
                      : QStringLiteral("Bổ sung số liệu của %1 chỉ tiêu chưa có số liệu.").arg(countText(count));
}

QString submitStep(const PaperReading &reading)
{
    if (!reading.submit() || reading.submit()->daysLeft(reading.date()) < 0)
        return QStringLiteral("Tiếp tục tổng hợp kết quả, hoàn thiện báo cáo %1.").arg(reading.periodName());
    return QStringLiteral("Tổng hợp kết quả, báo cáo cấp trên %1.").arg(dueText(*reading.submit()));
}

} // namespace

Blocks nextSteps(const PaperReading &reading)
{
    Blocks blocks;
    for (const QString &step : {returnsStep(reading), disputedStep(reading), behindStep(reading), figuresStep(reading),
                                submitStep(reading)}) {
        if (!step.isEmpty())
            blocks.push_back(listItem(step, kRule));
    }
    return blocks;
}

} // namespace ansinh
