// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_table.h"

#include <QLocale>

namespace ansinh {

namespace {

QString shown(double value)
{
    static const QLocale kVietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    QString text = kVietnamese.toString(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char(',')))
        text.chop(1);
    return text;
}

TableRow rowOf(const QString &name, const QString &value, bool isHeader)
{
    TableCell first;
    first.runs = {{name, isHeader, false}};
    first.align = Align::Centre;
    TableCell second;
    second.runs = {{value, isHeader, false}};
    second.align = isHeader ? Align::Centre : Align::Right;
    return {{first, second}, false};
}

} // namespace

Table tableOf(const Chart &chart)
{
    Table table;
    table.columns = {{1}, {1}};
    table.caption = chart.title;
    const QString unit = chart.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(chart.unit);
    table.rows.push_back(rowOf(QStringLiteral("Năm"), QStringLiteral("Giá trị") + unit, true));
    for (const auto &[year, value] : chart.points)
        table.rows.push_back(rowOf(QString::number(year), shown(value), false));
    if (chart.target) {
        const QString due = chart.targetYear > 0 ? QStringLiteral(" đến năm %1").arg(chart.targetYear) : QString();
        table.rows.push_back(rowOf(QStringLiteral("Mục tiêu") + due, shown(*chart.target), false));
    }
    return table;
}

} // namespace ansinh
