// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/bullet_row.h"
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"
#include "core/charts/period_words.h"
#include "core/charts/verdict_mark.h"
#include "core/report/report_wording.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kName{u"Chỉ tiêu", u"Target"};
constexpr Phrase kValue{u"Thực hiện", u"Value"};
constexpr Phrase kTarget{u"Mục tiêu", u"Goal"};
constexpr Phrase kExpected{u"Mức cần đạt đến nay", u"Expected by now"};
constexpr Phrase kVerdict{u"Đánh giá", u"Verdict"};
constexpr Phrase kPreliminary{u"Số liệu sơ bộ", u"Preliminary figure"};
constexpr Phrase kEstimate{u"Số liệu ước", u"Estimate"};
constexpr Phrase kNote{u"Mỗi thanh có thang đo riêng, bắt đầu từ 0; tỷ lệ lớn đo đến 100%.",
                       u"Each bar has a scale of its own from 0; large shares are measured up to 100%."};

BulletGroup groupOf(const ChartMatter &matter, const QString &title, const std::vector<size_t> &places,
                    ChartLanguage language)
{
    BulletGroup group;
    group.title = title;
    Summary summary;
    for (const size_t place : places) {
        group.rows.push_back(bulletRow(matter, place, language));
        summary.add(matter.assessments[place].verdict);
    }
    group.counts = partsByVerdict(summary, matter.plan, language, matter.today);
    return group;
}

std::vector<BulletGroup> byField(const ChartMatter &matter, ChartLanguage language)
{
    std::vector<BulletGroup> groups;
    const ReportWording wording = ReportWording::of(matter.plan); // its fields point into the plan
    for (const TargetField &field : wording.fields()) {
        std::vector<size_t> places;
        for (const Target *target : field.targets)
            places.push_back(static_cast<size_t>(target - matter.plan.targets.data()));
        groups.push_back(groupOf(matter, field.title, places, language));
    }
    return groups;
}

std::vector<BulletGroup> byVerdict(const ChartMatter &matter, ChartLanguage language)
{
    std::vector<BulletGroup> groups;
    for (const Verdict verdict : verdictsByUrgency()) {
        std::vector<size_t> places;
        for (size_t i = 0; i < matter.assessments.size(); ++i) {
            if (matter.assessments[i].verdict == verdict)
                places.push_back(i);
        }
        if (!places.empty())
            groups.push_back(
                groupOf(matter, markOf(verdict, matter.plan, language, matter.today).word, places, language));
    }
    return groups;
}

bool occurs(const BulletChart &bullets, ChartCertainty certainty)
{
    return std::any_of(bullets.groups.begin(), bullets.groups.end(), [=](const BulletGroup &group) {
        return std::any_of(group.rows.begin(), group.rows.end(),
                           [=](const BulletRow &row) { return row.value && row.certainty == certainty; });
    });
}

void addWords(BulletChart &bullets, ChartLanguage language)
{
    bullets.nameWord = kName.in(language);
    bullets.valueWord = kValue.in(language);
    bullets.targetWord = kTarget.in(language);
    bullets.expectedWord = kExpected.in(language);
    bullets.verdictWord = kVerdict.in(language);
    if (occurs(bullets, ChartCertainty::Preliminary))
        bullets.preliminaryWord = kPreliminary.in(language);
    if (occurs(bullets, ChartCertainty::Estimate))
        bullets.estimateWord = kEstimate.in(language);
}

} // namespace

Chart overviewChart(const ChartMatter &matter, bool isByVerdict, ChartLanguage language)
{
    BulletChart bullets;
    bullets.summary = partsByVerdict(summaryOf(matter.assessments), matter.plan, language, matter.today);
    bullets.groups = isByVerdict ? byVerdict(matter, language) : byField(matter, language);
    addWords(bullets, language);
    Chart chart;
    chart.title = titleOf(isByVerdict ? ChartKind::OverviewByVerdict : ChartKind::Overview, language);
    chart.subtitle = periodLine(matter.period, matter.today, language);
    chart.note = kNote.in(language);
    chart.shown = std::move(bullets);
    return chart;
}

} // namespace ansinh
