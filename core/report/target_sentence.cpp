// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/target_sentence.h"

#include "core/report/absence.h"
#include "core/report/area_sentence.h"
#include "core/report/dispute_text.h"
#include "core/report/target_moulds.h"
#include "core/report/target_notes.h"
#include "core/report/target_words.h"

namespace ansinh {

namespace {

QString disputeSentence(const ReportReading &reading, const Target &target, MouldTurn &turn)
{
    return turn.say(kDisputed,
                    {{QStringLiteral("Subject"), reading.wording().of(target).subject},
                     {QStringLiteral("subject"), subjectInside(reading, target)},
                     {QStringLiteral("sides"), disputeText(reading, target)}});
}

QStringList disputeKeys(const ReportReading &reading, const Target &target)
{
    QStringList keys{reading.keyOf(target)};
    for (const Dispute &dispute : reading.assessmentOf(target).disputes)
        keys += reading.keyOf(target, dispute.part);
    keys.removeDuplicates();
    return keys;
}

Paragraph measuredParagraph(const ReportReading &reading, const Target &target, MouldTurn &turn)
{
    const Assessment &assessment = reading.assessmentOf(target);
    const Mould &mould = mouldOf(target, assessment);
    const QString text = turn.say(mould, targetWords(reading, target)) + targetNotes(reading, target, turn);
    const AreaSentence areas = areaSentence(reading, target, turn);
    return listItem(areas.text.isEmpty() ? text : text + QLatin1Char(' ') + areas.text, mould.rule,
                    QStringList(reading.keyOf(target)) + areas.figures);
}

} // namespace

Paragraph targetParagraph(const ReportReading &reading, const Target &target, MouldTurn &turn)
{
    const Assessment &assessment = reading.assessmentOf(target);
    if (assessment.verdict == Verdict::Disputed)
        return listItem(disputeSentence(reading, target, turn), kDisputed.rule, disputeKeys(reading, target));
    if (isUnmeasured(assessment))
        return unmeasuredParagraph(reading, {&target}, turn);
    return measuredParagraph(reading, target, turn);
}

} // namespace ansinh
