// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/area_columns.h"
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"
#include "core/charts/period_words.h"
#include "core/charts/small_part.h"
#include "core/text/collate.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kNothing{u"Chưa có số liệu nào theo khu phố trong kỳ này.",
                          u"No figures by khu phố in this period yet."};
constexpr Phrase kOrdered{u"xếp theo mức cần cải thiện %1", u"ordered by need in %1"};

std::vector<const Area *> byName(const ChartMatter &matter)
{
    std::vector<std::pair<QByteArray, const Area *>> keyed;
    for (const Area &area : matter.areas)
        keyed.emplace_back(sortKey(area.nameOn(matter.today)), &area);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Area *> areas;
    for (const auto &[key, area] : keyed)
        areas.push_back(area);
    return areas;
}

/// Those without a value come last: what they need is not known.
void orderByNeed(std::vector<ShadeRow> &rows, size_t column)
{
    const auto rank = [column](const ShadeRow &row) {
        const ShadeCell &cell = row.cells[column];
        return cell.value ? cell.need : -1;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ShadeRow &a, const ShadeRow &b) { return rank(a) > rank(b); });
}

ShadeChart shadesOf(const ChartMatter &matter, ChartLanguage language)
{
    const std::vector<const Area *> areas = byName(matter);
    ShadeChart chart;
    for (const Area *area : areas)
        chart.rows.push_back({area->nameOn(matter.today), {}});
    for (size_t i = 0; i < matter.plan.targets.size(); ++i) {
        if (!hasAreas(matter, i))
            continue;
        AreaColumn column = areaColumn(matter, i, areas, language);
        chart.columns.push_back(std::move(column.head));
        for (size_t row = 0; row < areas.size(); ++row)
            chart.rows[row].cells.push_back(std::move(column.cells[row]));
    }
    return chart;
}

bool hasSmall(const ShadeChart &chart)
{
    return std::any_of(chart.rows.begin(), chart.rows.end(), [](const ShadeRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const ShadeCell &cell) { return cell.isSmall; });
    });
}

} // namespace

Chart areasChart(const ChartMatter &matter, ChartLanguage language, const Code<Target> &neediestOf)
{
    ShadeChart shades = shadesOf(matter, language);
    Chart chart;
    chart.title = titleOf(ChartKind::Areas, language);
    chart.subtitle = periodLine(matter.period, matter.today, language);
    const auto orders = std::find_if(shades.columns.begin(), shades.columns.end(),
                                     [&](const ShadeColumn &column) { return column.code == neediestOf.text; });
    if (orders != shades.columns.end()) {
        orderByNeed(shades.rows, static_cast<size_t>(orders - shades.columns.begin()));
        chart.subtitle += QStringLiteral("; ") + kOrdered.in(language).arg(neediestOf.text);
    }
    if (hasSmall(shades))
        shades.smallNote = smallPartNote(language);
    if (shades.columns.empty() || shades.rows.empty())
        shades.nothing = kNothing.in(language);
    chart.shown = std::move(shades);
    return chart;
}

} // namespace ansinh
