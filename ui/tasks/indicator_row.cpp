// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/indicator_row.h"

#include "core/year/funds.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

using Values = std::vector<TaskIndicatorValue>;

/// Shares and ratios of each organisation do not add.
bool adds(const IndicatorRow &row)
{
    return !row.isYesNo && row.unit != QLatin1String("%") && !row.unit.contains(QLatin1Char('/'));
}

/// Collects the lines of one task for one organisation.
class RowMaker
{
public:
    RowMaker(const PeriodResults &results, const ResultKey &key, const std::vector<PendingIndicator> &pending)
        : m_results(results), m_key(key), m_pending(pending)
    {
    }

    std::vector<IndicatorRow> rows();

private:
    void addItem(const IndicatorItem &item);
    void addOwn();
    void addLines(IndicatorRow row, bool hasOpenLine);
    QStringList fundsOf(const QString &name) const;
    void fill(IndicatorRow &row) const;
    bool isKnown(const QString &name) const;

    const PeriodResults &m_results;
    const ResultKey &m_key;
    const std::vector<PendingIndicator> &m_pending;
    std::vector<IndicatorRow> m_rows;
};

void RowMaker::fill(IndicatorRow &row) const
{
    const auto isOf = [&](const TaskIndicatorValue &value) {
        return value.task == m_key.task && value.indicator == row.name && value.fund == row.fund;
    };
    for (const TaskIndicatorValue &value : m_results.indicators) {
        if (!isOf(value))
            continue;
        row.isPending = false;
        if (adds(row))
            row.total = row.total.value_or(Decimal()) + value.value;
        if (value.by == m_key.by) {
            row.id = value.id;
            row.value = value.value;
        }
    }
    for (const TaskIndicatorValue &value : m_results.earlierIndicators) {
        if (isOf(value) && value.by == m_key.by)
            row.earlier = value.value;
    }
}

QStringList RowMaker::fundsOf(const QString &name) const
{
    QStringList funds;
    const auto add = [&](const QString &fund) {
        if (!fund.isEmpty() && !funds.contains(fund))
            funds += fund;
    };
    for (const Values *values : {&m_results.indicators, &m_results.earlierIndicators}) {
        for (const TaskIndicatorValue &value : *values)
            if (value.task == m_key.task && value.indicator == name)
                add(value.fund);
    }
    for (const PendingIndicator &pending : m_pending) {
        if (pending.key == m_key && pending.name == name)
            add(pending.fund);
    }
    return funds;
}

void RowMaker::addLines(IndicatorRow row, bool hasOpenLine)
{
    QStringList funds = fundsOf(row.name);
    if (hasOpenLine || funds.isEmpty())
        funds += QString();
    for (const QString &fund : funds) {
        IndicatorRow line = row;
        line.fund = fund;
        line.isFollower = fund != funds.front();
        fill(line);
        m_rows.push_back(line);
    }
}

void RowMaker::addItem(const IndicatorItem &item)
{
    IndicatorRow row;
    row.name = item.name;
    row.unit = item.unit;
    row.isMoney = item.isMoney;
    row.isYesNo = item.isYesNo;
    addLines(row, item.isMoney);
}

bool RowMaker::isKnown(const QString &name) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const IndicatorRow &row) { return row.name == name; });
}

void RowMaker::addOwn()
{
    const auto add = [&](const QString &name, const QString &unit, bool isPending) {
        if (isKnown(name))
            return;
        IndicatorRow row;
        row.name = name;
        row.unit = unit;
        row.isOwn = true;
        row.isMoney = isMoneyUnit(unit);
        row.isPending = isPending;
        addLines(row, row.isMoney);
    };
    for (const Values *values : {&m_results.indicators, &m_results.earlierIndicators}) {
        for (const TaskIndicatorValue &value : *values)
            if (value.task == m_key.task)
                add(value.indicator, value.unit, false);
    }
    for (const PendingIndicator &pending : m_pending) {
        if (pending.key == m_key)
            add(pending.name, pending.unit, true);
    }
}

std::vector<IndicatorRow> RowMaker::rows()
{
    for (const TaskIndicator *line : m_results.plan.indicatorsOf(m_key.task)) {
        for (const IndicatorItem &item : line->items)
            addItem(item);
    }
    addOwn();
    IndicatorRow adder;
    adder.isAdder = true;
    m_rows.push_back(adder);
    return std::move(m_rows);
}

} // namespace

bool IndicatorRow::isCounted() const
{
    return !isOwn && !isMoney && !isYesNo && unit != QLatin1String("%") && !unit.contains(QLatin1Char('/'));
}

std::vector<IndicatorRow> indicatorRowsOf(const PeriodResults &results, const ResultKey &key,
                                          const std::vector<PendingIndicator> &pending)
{
    return key.isComplete() ? RowMaker(results, key, pending).rows() : std::vector<IndicatorRow>();
}

} // namespace ansinh
