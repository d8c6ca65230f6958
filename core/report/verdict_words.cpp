// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_words.h"

#include <algorithm>

namespace ansinh {

QString verdictWord(Verdict verdict, const QString &unitWord)
{
    switch (verdict) {
    case Verdict::NotAssessable: return QStringLiteral("Không đánh giá ở cấp ") + unitWord;
    case Verdict::Disputed: return QStringLiteral("Chưa thống nhất số liệu");
    case Verdict::NotApplicable: return QStringLiteral("Không phát sinh");
    case Verdict::NoData: return QStringLiteral("Chưa có số liệu");
    case Verdict::Attained: return QStringLiteral("Đạt");
    case Verdict::NoBaseline: return QStringLiteral("Số liệu năm đầu");
    case Verdict::OnTrack: return QStringLiteral("Đúng tiến độ");
    case Verdict::Behind: break;
    }
    return QStringLiteral("Chậm tiến độ");
}

Summary countOf(const ReportReading &reading, const std::vector<const Target *> &targets)
{
    Summary summary;
    for (const Target *target : targets)
        summary.add(reading.assessmentOf(*target).verdict);
    return summary;
}

Summary countOf(const ReportReading &reading)
{
    Summary summary;
    for (const Target &target : reading.plan().targets)
        summary.add(reading.assessmentOf(target).verdict);
    return summary;
}

std::vector<const Target *> targetsWith(const ReportReading &reading, const std::vector<Verdict> &verdicts)
{
    std::vector<const Target *> targets;
    for (const TargetField &field : reading.wording().fields()) {
        for (const Target *target : field.targets) {
            const Verdict verdict = reading.assessmentOf(*target).verdict;
            if (std::find(verdicts.begin(), verdicts.end(), verdict) != verdicts.end())
                targets.push_back(target);
        }
    }
    return targets;
}

} // namespace ansinh
