// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"

#include "core/charts/chart_composers.h"

#include <algorithm>

namespace ansinh {

namespace {

struct KindWords
{
    ChartKind kind;
    const char *name;
    Phrase title;
};

constexpr KindWords kKinds[] = {
    {ChartKind::Overview, "overview", {u"Toàn cảnh các chỉ tiêu theo lĩnh vực", u"All targets by field"}},
    {ChartKind::OverviewByVerdict,
     "overview_by_verdict",
     {u"Toàn cảnh các chỉ tiêu theo kết quả đánh giá", u"All targets by verdict"}},
    {ChartKind::Trend, "trend", {u"Một chỉ tiêu qua các năm", u"One target over the years"}},
    {ChartKind::Parts, "parts", {u"Một chỉ tiêu theo khu phố, trường", u"One target by khu phố or school"}},
    {ChartKind::Groups, "groups", {u"Tiến độ các nhóm nhiệm vụ", u"Progress of the task groups"}},
    {ChartKind::Areas, "areas", {u"Khu phố và chỉ tiêu", u"Khu phố against targets"}},
    {ChartKind::Returns, "returns", {u"Tình hình gửi báo cáo của các đơn vị", u"Returns of the organisations"}},
    {ChartKind::Years, "years", {u"So sánh các năm", u"Years side by side"}},
};

const KindWords &wordsOf(ChartKind kind)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds),
                         [=](const KindWords &each) { return each.kind == kind; });
}

} // namespace

QString ChartChoice::id() const
{
    const QString name = QLatin1String(wordsOf(kind).name);
    return target.isEmpty() ? name : name + QLatin1Char(':') + target.text;
}

std::optional<ChartChoice> ChartChoice::from(const QString &id)
{
    const qsizetype colon = id.indexOf(QLatin1Char(':'));
    const QString name = id.left(colon);
    for (const KindWords &each : kKinds) {
        const bool isNamed = name == QLatin1String(each.name);
        if (isNamed && (isOfTarget(each.kind) == (colon > 0) || each.kind == ChartKind::Areas))
            return ChartChoice{each.kind, Code<Target>(colon > 0 ? id.mid(colon + 1) : QString())};
    }
    return {};
}

bool isOfTarget(ChartKind kind)
{
    return kind == ChartKind::Trend || kind == ChartKind::Parts;
}

QString titleOf(ChartKind kind, ChartLanguage language)
{
    return wordsOf(kind).title.in(language);
}

std::vector<ChartChoice> chartsOf(const ChartMatter &matter)
{
    std::vector<ChartChoice> choices;
    for (const KindWords &each : kKinds) {
        if (!isOfTarget(each.kind)) {
            choices.push_back({each.kind, {}});
            continue;
        }
        for (size_t i = 0; i < matter.plan.targets.size(); ++i) {
            if (each.kind == ChartKind::Trend || hasParts(matter, i))
                choices.push_back({each.kind, matter.plan.targets[i].code});
        }
    }
    return choices;
}

std::optional<Chart> composeChart(const ChartMatter &matter, const ChartChoice &choice, ChartLanguage language)
{
    const auto &targets = matter.plan.targets;
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&](const Target &target) { return target.code == choice.target; });
    if (isOfTarget(choice.kind) && found == targets.end())
        return {};
    const auto place = static_cast<size_t>(found - targets.begin());
    Chart chart = [&] {
        switch (choice.kind) {
        case ChartKind::Trend: return trendChart(matter, place, language);
        case ChartKind::Parts: return partsChart(matter, place, language);
        case ChartKind::Groups: return groupsChart(matter, language);
        case ChartKind::Areas: return areasChart(matter, language, choice.target);
        case ChartKind::Returns: return returnsChart(matter, language);
        case ChartKind::Years: return yearsChart(matter, language);
        case ChartKind::Overview:
        case ChartKind::OverviewByVerdict: break;
        }
        return overviewChart(matter, choice.kind == ChartKind::OverviewByVerdict, language);
    }();
    chart.id = choice.id();
    chart.language = language;
    return chart;
}

} // namespace ansinh
