// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/report_charts.h"

#include "core/actions/chart_matter.h"
#include "core/charts/catalogue.h"

#include <algorithm>

namespace ansinh {

namespace {

/// The charts that are to be printed, each once.
std::vector<ChartChoice> wantedBy(const ReportTemplate &outline)
{
    std::vector<ChartChoice> wanted;
    for (const TemplateEntry &entry : outline.entries) {
        for (const QString &id : entry.isOn ? entry.charts : QStringList()) {
            const std::optional<ChartChoice> choice = ChartChoice::from(id);
            if (choice && std::find(wanted.begin(), wanted.end(), *choice) == wanted.end())
                wanted.push_back(*choice);
        }
    }
    return wanted;
}

} // namespace

Result<ReportMatter> annualReportMatter(StatusKeeper &keeper, const Period &period)
{
    Result<ReportMatter> matter = keeper.reportMatter(period);
    if (!matter)
        return matter;
    const std::vector<ChartChoice> wanted = wantedBy(matter->outline);
    if (wanted.empty())
        return matter;
    auto charted = chartMatterOf(keeper, period, matter->asOf); // the day that the report speaks of
    if (!charted)
        return charted.error();
    charted.value().plan = matter->plan;
    for (const ChartChoice &choice : wanted) {
        std::optional<Chart> chart = composeChart(*charted, choice, ChartLanguage::Vietnamese);
        if (chart && hasFigures(*chart))
            matter.value().charts.push_back(*std::move(chart));
    }
    return matter;
}

} // namespace ansinh
