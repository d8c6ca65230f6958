// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/bullet_row.h"

#include "core/assess/bound.h"
#include "core/assess/display.h"
#include "core/charts/period_words.h"
#include "core/charts/reason_without_value.h"
#include "core/charts/scale.h"
#include "core/charts/verdict_mark.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr Phrase kSinceLast{u"%1 so với năm trước", u"%1 since the year before"};
constexpr Phrase kNoneBefore{u"chưa có năm trước để so", u"no year before to compare with"};
constexpr Phrase kPreliminary{u"%1 (sơ bộ)", u"%1 (preliminary)"};
constexpr Phrase kEstimate{u"%1 (ước)", u"%1 (estimate)"};
constexpr double kRoom = 1.02; ///< so that no mark stands on the very end of the axis

QString withCertainty(const QString &word, ChartCertainty certainty, ChartLanguage language)
{
    switch (certainty) {
    case ChartCertainty::Preliminary: return kPreliminary.in(language).arg(word);
    case ChartCertainty::Estimate: return kEstimate.in(language).arg(word);
    case ChartCertainty::Official: break;
    }
    return word;
}

/// What stands where a bar would mean nothing.
QString wordOf(const Target &target, const Assessment &assessment, ChartLanguage language)
{
    if (target.kind == TargetKind::YesNo)
        return withUpperFirst(inLanguage(displayed(*assessment.measured.value, target, assessment.assigned), language));
    if (hasPath(target))
        return {};
    return assessment.change
        ? kSinceLast.in(language).arg(inLanguage(displayedChange(*assessment.change, target), language))
        : kNoneBefore.in(language);
}

ChartScale scaleOf(const BulletRow &row, const Target &target)
{
    const bool isShare = target.kind == TargetKind::Ratio;
    std::vector<double> values;
    for (const auto *each : {&row.value, &row.target, &row.expected}) {
        if (*each)
            values.push_back((*each)->toDouble());
    }
    // A share of 100 % ends the axis; any other mark keeps a little room before its end.
    for (double &value : values) {
        if (!isShare || value * kRoom < 100)
            value *= kRoom;
    }
    return scaleFor(values, isShare, isShare ? QStringLiteral("%") : target.unit);
}

void addMarks(BulletRow &row, const Target &target, const Assessment &assessment)
{
    if (!hasPath(target) || !assessment.targetValue)
        return;
    row.target = ChartValue{*assessment.targetValue, displayedTarget(target)};
    if (assessment.expected && *assessment.expected != *assessment.targetValue)
        row.expected = ChartValue{*assessment.expected, displayed(*assessment.expected, target)};
}

} // namespace

BulletRow bulletRow(const ChartMatter &matter, size_t place, ChartLanguage language)
{
    const Target &target = matter.plan.targets[place];
    const Assessment &assessment = matter.assessments[place];
    BulletRow row;
    row.code = target.code.text;
    row.name = target.name;
    row.targetWord = displayedTarget(target);
    row.verdict = markOf(assessment.verdict, matter.plan, language, matter.today);
    row.link = {QStringLiteral("targets"), target.code.text, {}, {}, matter.period.year.number()};
    addMarks(row, target, assessment);
    if (assessment.measured.isSettled()) {
        row.value
            = ChartValue{*assessment.measured.value,
                         inLanguage(displayed(*assessment.measured.value, target, assessment.assigned), language)};
        row.certainty = chartCertainty(assessment.measured);
        // A bar shows by its filling how sure it is.
        if (const QString word = wordOf(target, assessment, language); !word.isEmpty())
            row.word = withCertainty(word, row.certainty, language);
    } else {
        row.reason = reasonWithoutValue(matter, target, assessment, language);
    }
    row.scale = scaleOf(row, target);
    return row;
}

} // namespace ansinh
