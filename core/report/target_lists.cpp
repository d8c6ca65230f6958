// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/target_lists.h"

#include "core/report/figure_text.h"
#include "core/report/pointers.h"
#include "core/report/report_text.h"
#include "core/report/target_words.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr qsizetype kMany = 10; ///< so many are only counted
constexpr qsizetype kNamed = 6; ///< more are left to the appendix

} // namespace

QStringList keysOf(const ReportReading &reading, const TargetList &targets)
{
    QStringList keys;
    for (const Target *target : targets)
        keys += reading.keyOf(*target);
    return keys;
}

QString withResult(const ReportReading &reading, const Target &target)
{
    const Assessment &assessment = reading.assessmentOf(target);
    const TargetWording wording = reading.wording().of(target);
    const bool isCounted = assessment.measured.hasValue() && target.kind != TargetKind::YesNo;
    if (!isCounted)
        return withLowerFirst(wording.subject);
    if (assessment.measured.value->isZero() && !wording.none.isEmpty())
        return withLowerFirst(wording.none);
    const QString form
        = wording.subject.endsWith(QLatin1Char(')')) ? QStringLiteral("%1 là %2") : QStringLiteral("%1 (%2)");
    return form.arg(withLowerFirst(wording.subject), measuredText(target, assessment));
}

QString namely(const ReportReading &reading, const QStringList &phrases)
{
    const QString where = pointingTo(reading, Content::TargetAppendix, QStringLiteral("danh mục tại"));
    if (phrases.size() > kMany && !where.isEmpty())
        return where;
    if (phrases.size() == 1)
        return QStringLiteral(", đó là ") + phrases.first();
    const QString list = QStringLiteral(", gồm: ") + shortPhrases(phrases, kNamed, QStringLiteral("chỉ tiêu"));
    const bool isCut = phrases.size() > kNamed + 1;
    return isCut ? list + pointingTo(reading, Content::TargetAppendix, QStringLiteral("chi tiết tại")) : list;
}

TargetList assignedTargets(const ReportReading &reading, bool attained)
{
    TargetList targets;
    for (const TargetField &field : reading.wording().fields()) {
        for (const Target *target : field.targets) {
            const Assessment &assessment = reading.assessmentOf(*target);
            if (assessment.assigned && assessment.assignedAttained == attained)
                targets.push_back(target);
        }
    }
    return targets;
}

} // namespace ansinh
