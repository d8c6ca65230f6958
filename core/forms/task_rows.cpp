// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/task_rows.h"

#include "core/year/funds.h"

#include <algorithm>

namespace ansinh {

namespace {

/// Collects what is counted for one task.
class IndicatorRows
{
public:
    IndicatorRows(const FormMatter &matter, const Task &task, const Code<Organisation> &by)
        : m_matter(matter), m_task(task), m_by(by)
    {
    }

    std::vector<FormIndicatorRow> rows();

private:
    void add(const QString &name, const QString &unit, bool isMoney, bool isYesNo);
    QStringList fundsOf(const QString &name) const;

    const FormMatter &m_matter;
    const Task &m_task;
    const Code<Organisation> &m_by;
    std::vector<FormIndicatorRow> m_rows;
};

std::vector<FormIndicatorRow> IndicatorRows::rows()
{
    for (const TaskIndicator *line : m_matter.plan.indicatorsOf(m_task.code)) {
        for (const IndicatorItem &item : line->items)
            add(item.name, item.unit, item.isMoney, item.isYesNo);
    }
    for (const TaskIndicatorValue &own : m_matter.indicators) {
        if (own.task == m_task.code && own.by == m_by)
            add(own.indicator, own.unit, isMoneyUnit(own.unit), false);
    }
    return std::move(m_rows);
}

void IndicatorRows::add(const QString &name, const QString &unit, bool isMoney, bool isYesNo)
{
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const FormIndicatorRow &row) { return row.name == name; }))
        return;
    QStringList funds = fundsOf(name);
    if (funds.isEmpty())
        funds = isMoney ? usualFunds() : QStringList(QString());
    for (const QString &fund : std::as_const(funds))
        m_rows.push_back({name, unit, fund, isYesNo});
}

QStringList IndicatorRows::fundsOf(const QString &name) const
{
    QStringList funds;
    for (const TaskIndicatorValue &value : m_matter.indicators) {
        const bool isOf = value.task == m_task.code && value.indicator == name;
        if (isOf && !value.fund.isEmpty() && !funds.contains(value.fund))
            funds += value.fund;
    }
    return funds;
}

} // namespace

FormTaskRow taskRowOf(const FormMatter &matter, const Task &task, const Code<Organisation> &organisation, bool leads)
{
    FormTaskRow row{task.code, task.label(), leads, {}};
    if (leads)
        row.indicators = IndicatorRows(matter, task, organisation).rows();
    return row;
}

} // namespace ansinh
