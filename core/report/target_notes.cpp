// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/target_notes.h"

#include "core/report/figure_text.h"
#include "core/report/report_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr std::size_t kPartsNamed = 3;

const Mould &assignedMould(bool attained)
{
    static const Mould reached{QStringLiteral("target.assigned.attained"),
                               {QStringLiteral(" Chỉ tiêu giao {period} ({value}) đã hoàn thành."),
                                QStringLiteral(" Kết quả này đạt chỉ tiêu giao {period} ({value}).")}};
    static const Mould missed{QStringLiteral("target.assigned.missed"),
                              {QStringLiteral(" So với chỉ tiêu giao {period} ({value}) thì chưa đạt."),
                               QStringLiteral(" Chỉ tiêu giao {period} ({value}) chưa hoàn thành.")}};
    return attained ? reached : missed;
}

const Mould &partsMould()
{
    static const Mould mould{
        QStringLiteral("target.parts_missing"),
        {QStringLiteral(" Số liệu chưa bao gồm {parts}."), QStringLiteral(" Chưa có số liệu của {parts}.")}};
    return mould;
}

/// A break of this target alone; one of all targets is told once for all. nullptr: none in this year.
const SeriesBreak *breakOf(const ReportReading &reading, const Target &target)
{
    for (const SeriesBreak &gap : reading.matter().breaks) {
        if (gap.target == target.code && gap.year == reading.matter().period.year && !gap.reason.isEmpty())
            return &gap;
    }
    return nullptr;
}

} // namespace

QString partsText(const ReportReading &reading, const std::vector<Part> &parts)
{
    if (parts.size() > kPartsNamed)
        return QStringLiteral("%1 khu phố, đơn vị").arg(countText(qint64(parts.size())));
    QStringList names;
    for (const Part &part : parts)
        names += reading.nameOf(part);
    return joinWords(names);
}

QString targetNotes(const ReportReading &reading, const Target &target, MouldTurn &turn)
{
    const Assessment &assessment = reading.assessmentOf(target);
    QString notes;
    if (assessment.assigned && assessment.assignedAttained)
        notes += turn.say(assignedMould(*assessment.assignedAttained),
                          {{QStringLiteral("period"), reading.periodName()},
                           {QStringLiteral("value"), assignedText(target, assessment)}});
    if (!assessment.partsMissing.empty())
        notes += turn.say(partsMould(), {{QStringLiteral("parts"), partsText(reading, assessment.partsMissing)}});
    if (const SeriesBreak *gap = breakOf(reading, target))
        notes += QStringLiteral(" Số liệu không so sánh với %1 do %2.")
                     .arg(reading.periodBefore(), withLowerFirst(asPhrase(gap->reason)));
    return notes;
}

} // namespace ansinh
