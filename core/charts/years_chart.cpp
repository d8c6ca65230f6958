// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/bound.h"
#include "core/assess/display.h"
#include "core/assess/series.h"
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"
#include "core/charts/period_words.h"
#include "core/charts/scale.h"
#include "core/charts/verdict_mark.h"
#include "core/report/report_wording.h"
#include "core/text/number_format.h"

#include <QHash>

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kBaseline{u"Năm đầu", u"First year"};
constexpr Phrase kBetter{u"Tốt hơn", u"Better"};
constexpr Phrase kWorse{u"Kém hơn", u"Worse"};
constexpr Phrase kSame{u"Không đổi", u"Unchanged"};
constexpr Phrase kNoneBefore{u"Chưa có số liệu %1 để so sánh", u"No figure of %1 to compare with"};
constexpr Phrase kBroken{u"Không so sánh với %1: %2", u"Not compared with %1: %2"};
constexpr Phrase kBrokenPlain{u"chuỗi số liệu bắt đầu lại từ năm %1", u"the series begins anew in %1"};
constexpr Phrase kNothing{u"Chưa có chỉ tiêu nào để so sánh.", u"There are no targets to compare."};
constexpr Phrase kMeaning{u"Tốt hơn, kém hơn: so với %1, theo chiều của chỉ tiêu.",
                          u"Better, worse: than %1, in the direction of the target."};

/// What one row is made of.
struct Source
{
    const Target &target;
    const Assessment &assessment;
    const TargetHistory &history;
    const ChartMatter &matter;
    ChartLanguage language;

    QString shown(const Rational &value) const { return inLanguage(displayed(value, target), language); }
    ChartValue valueOf(const Rational &value) const { return {value, shown(value)}; }
    Period before() const { return {matter.period.year.previous(), matter.period.half}; }
    QString beforeWord() const { return shortPeriod(before(), language); }
};

QString withUnit(const QString &change, const Target &target)
{
    return target.kind == TargetKind::Ratio || target.unit.isEmpty() ? change : change + QLatin1Char(' ') + target.unit;
}

constexpr int kFiner = 2; ///< decimals of values that need more beside each other than alone

/// The value as it is read with those decimals.
Rational read(const Rational &value)
{
    return Rational::quotient(Rational::fromWhole(qRound64(value.toDouble() * 100)), Rational::fromWhole(100));
}

QString finer(const Rational &value, const Target &target)
{
    return formatFixed(value, kFiner) + (target.kind == TargetKind::Ratio ? QStringLiteral("%") : QString());
}

/// Values that take more decimals beside each other than alone are written with them.
QString compare(const Source &of, std::optional<ChartValue> &before, std::optional<ChartValue> &now)
{
    const ShownChange shown = shownChange(before->value, now->value, of.target, of.assessment.assigned);
    if (shown.isFiner) {
        before->label = shown.before;
        now->label = shown.now;
    }
    return inLanguage(withUnit(shown.change, of.target), of.language);
}

/// Where one comparison takes more decimals, all values of the row do, and the changes are those of what is read.
void alignDecimals(const Source &of, CompareRow &row)
{
    const bool isFiner = row.now && row.now->label != of.shown(row.now->value);
    if (!isFiner || of.target.kind == TargetKind::YesNo)
        return;
    for (auto *value : {&row.baseline, &row.before, &row.now}) {
        if (*value)
            (*value)->label = finer((*value)->value, of.target);
    }
    const auto change = [&](const std::optional<ChartValue> &from) {
        const Rational difference = read(row.now->value) - read(from->value);
        const QString sign = difference > Rational() ? QStringLiteral("+") : QString();
        const QString points = of.target.kind == TargetKind::Ratio ? QStringLiteral(" điểm %") : QString();
        return inLanguage(withUnit(sign + formatFixed(difference, kFiner) + points, of.target), of.language);
    };
    if (!row.changeBefore.isEmpty())
        row.changeBefore = change(row.before);
    if (!row.changeBaseline.isEmpty())
        row.changeBaseline = change(row.baseline);
}

CompareWay wayOf(const Target &target, const Rational &change)
{
    if (change.isZero())
        return CompareWay::Same;
    const bool isUp = change > Rational();
    return isUp == (betterWay(target) == Direction::Up) ? CompareWay::Better : CompareWay::Worse;
}

QString wordOf(CompareWay way, ChartLanguage language)
{
    switch (way) {
    case CompareWay::Better: return kBetter.in(language);
    case CompareWay::Worse: return kWorse.in(language);
    case CompareWay::Same: return kSame.in(language);
    case CompareWay::None: break;
    }
    return {};
}

QString wordsOfBreak(const Source &of)
{
    const Year year = of.matter.period.year;
    const QString reason = reasonOfBreak(of.history, year);
    return reason.isEmpty() ? kBrokenPlain.in(of.language).arg(year.number()) : reason;
}

QString reasonOf(const Source &of, const CompareRow &row)
{
    if (!row.now)
        return row.verdict.word;
    if (!row.before)
        return kNoneBefore.in(of.language).arg(of.beforeWord());
    if (breaksAt(of.history, of.matter.period.year))
        return kBroken.in(of.language).arg(of.beforeWord(), wordsOfBreak(of));
    return {};
}

void compareWithBefore(const Source &of, CompareRow &row)
{
    const bool isYesNo = of.target.kind == TargetKind::YesNo;
    const bool isBroken = breaksAt(of.history, of.matter.period.year);
    if (!row.before || !row.now || isBroken)
        return;
    if (!isYesNo && of.assessment.change)
        row.changeBefore = compare(of, row.before, row.now);
    row.way = wayOf(of.target, row.now->value - row.before->value);
    row.wayWord = wordOf(row.way, of.language);
}

void compareWithBaseline(const Source &of, CompareRow &row)
{
    const bool isFirst = of.assessment.baselineYear == of.matter.period.year.number() && !of.matter.period.half;
    if (!row.baseline || !row.now || isFirst || of.target.kind == TargetKind::YesNo)
        return;
    row.changeBaseline = compare(of, row.baseline, row.now);
}

ChartScale scaleOf(const Source &of, const CompareRow &row)
{
    std::vector<double> values;
    for (const auto *value : {&row.baseline, &row.before, &row.now}) {
        if (*value)
            values.push_back((*value)->toDouble());
    }
    return scaleFor(values, of.target.kind == TargetKind::Ratio,
                    of.target.kind == TargetKind::Ratio ? QStringLiteral("%") : of.target.unit);
}

CompareRow rowOf(const Source &of)
{
    const Assessment &assessment = of.assessment;
    CompareRow row;
    row.code = of.target.code.text;
    row.name = of.target.name;
    row.verdict = markOf(assessment.verdict, of.matter.plan, of.language);
    if (assessment.measured.isSettled())
        row.now = of.valueOf(*assessment.measured.value);
    if (assessment.previous)
        row.before = of.valueOf(*assessment.previous);
    if (assessment.baseline) {
        row.baseline = of.valueOf(*assessment.baseline);
        row.baselinePeriod = QString::number(*assessment.baselineYear);
    }
    row.certainty = chartCertainty(assessment.measured);
    compareWithBefore(of, row);
    compareWithBaseline(of, row);
    alignDecimals(of, row);
    row.reason = reasonOf(of, row);
    row.hasAxis = of.target.kind != TargetKind::YesNo && (row.baseline || row.before || row.now);
    row.scale = scaleOf(of, row);
    row.link = {QStringLiteral("targets"), row.code, {}, {}, 0};
    return row;
}

std::vector<CompareGroup> groupsOf(const ChartMatter &matter, ChartLanguage language)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < matter.plan.targets.size(); ++i)
        places.insert(matter.plan.targets[i].code.text, i);
    const ReportWording wording = ReportWording::of(matter.plan);
    std::vector<CompareGroup> groups;
    for (const TargetField &field : wording.fields()) {
        CompareGroup group{field.title, {}};
        for (const Target *target : field.targets) {
            const size_t place = places.value(target->code.text);
            group.rows.push_back(
                rowOf({*target, matter.assessments[place], matter.histories[place], matter, language}));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace

Chart yearsChart(const ChartMatter &matter, ChartLanguage language)
{
    const Period before{matter.period.year.previous(), matter.period.half};
    CompareChart compared;
    compared.baselineWord = kBaseline.in(language);
    compared.beforeWord = shortPeriod(before, language);
    compared.nowWord = shortPeriod(matter.period, language);
    compared.groups = groupsOf(matter, language);
    if (compared.groups.empty())
        compared.nothing = kNothing.in(language);
    Chart chart;
    chart.title = titleOf(ChartKind::Years, language);
    chart.subtitle = periodLine(matter.period, matter.today, language);
    chart.note = kMeaning.in(language).arg(compared.beforeWord);
    chart.shown = std::move(compared);
    return chart;
}

} // namespace ansinh
