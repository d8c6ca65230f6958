// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_totals.h"

#include <algorithm>

namespace ansinh {

namespace {

std::vector<IndicatorTotal> plannedItems(const Plan &plan, const Task &task)
{
    std::vector<IndicatorTotal> items;
    for (const TaskIndicator *line : plan.indicatorsOf(task.code)) {
        for (const IndicatorItem &item : line->items)
            items.push_back({item.name, item.unit, item.isMoney, item.isYesNo, {}});
    }
    return items;
}

IndicatorTotal &itemOf(std::vector<IndicatorTotal> &items, const TaskIndicatorValue &value)
{
    const auto same = [&](const IndicatorTotal &item) { return item.name == value.indicator; };
    const auto found = std::find_if(items.begin(), items.end(), same);
    if (found != items.end())
        return *found;
    items.push_back({value.indicator, value.unit, !value.fund.isEmpty(), false, {}});
    return items.back();
}

/// Percentages and "bé trai/100 bé gái" are of their own reporter; counts add.
bool adds(const IndicatorTotal &item)
{
    return !item.isYesNo && item.unit != QStringLiteral("%") && !item.unit.contains(QLatin1Char('/'));
}

void addTo(IndicatorTotal &item, const TaskIndicatorValue &value)
{
    if (item.unit.isEmpty())
        item.unit = value.unit;
    const bool alone = !adds(item);
    const auto same
        = [&](const IndicatorShare &share) { return !alone && (!item.isMoney || share.fund == value.fund); };
    const auto found = std::find_if(item.shares.begin(), item.shares.end(), same);
    if (found != item.shares.end())
        found->value = found->value + value.value;
    else
        item.shares.push_back(
            {value.value, item.isMoney ? value.fund : QString(), alone ? value.by : Code<Organisation>()});
}

} // namespace

std::vector<IndicatorTotal> indicatorTotals(const ReportReading &reading, const Task &task)
{
    std::vector<IndicatorTotal> items = plannedItems(reading.plan(), task);
    for (const TaskIndicatorValue &value : reading.matter().returns.indicators) {
        if (value.task == task.code && value.period == reading.matter().period)
            addTo(itemOf(items, value), value);
    }
    const auto isEmpty = [](const IndicatorTotal &item) { return item.shares.empty(); };
    items.erase(std::remove_if(items.begin(), items.end(), isEmpty), items.end());
    return items;
}

} // namespace ansinh
