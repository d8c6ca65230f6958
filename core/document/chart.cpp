// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart.h"

#include "core/document/chart_table.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kMostLetters = 900; // of a spoken text: about a minute

template <class Things, class Test> bool hasAny(const Things &things, Test test)
{
    return std::any_of(things.begin(), things.end(), test);
}

bool isShown(const TrendChart &chart)
{
    return !chart.points.empty();
}

bool isShown(const PartsChart &chart)
{
    return hasAny(chart.parts, [](const TrendPart &part) { return part.value || !part.points.empty(); });
}

bool isShown(const BulletChart &chart)
{
    return hasAny(chart.groups, [](const BulletGroup &group) {
        return hasAny(group.rows, [](const BulletRow &row) { return row.value.has_value(); });
    });
}

/// Something was reported or measured: not all of it is open.
bool isShown(const ProgressChart &chart)
{
    const auto isTold = [](const ProgressPart &part) {
        return part.count > 0 && part.verdict.tone != ChartTone::Missing && part.verdict.tone != ChartTone::None;
    };
    return hasAny(chart.rows,
                  [&](const ProgressRow &row) { return hasAny(row.tasks, isTold) || hasAny(row.targets, isTold); });
}

bool isShown(const ShadeChart &chart)
{
    return hasAny(chart.rows, [](const ShadeRow &row) {
        return hasAny(row.cells, [](const ShadeCell &cell) { return cell.value.has_value(); });
    });
}

bool isShown(const ReturnChart &chart)
{
    return hasAny(chart.years, [](const ReturnYear &year) { return year.onTime + year.late + year.missing > 0; });
}

bool isShown(const CompareChart &chart)
{
    return hasAny(chart.groups, [](const CompareGroup &group) {
        return hasAny(group.rows, [](const CompareRow &row) { return row.now || row.before || row.baseline; });
    });
}

QString lineOf(const ChartLine &line)
{
    QStringList texts;
    for (const ChartCell &cell : line.cells) {
        if (!cell.text.isEmpty())
            texts += cell.text.simplified();
    }
    return texts.join(QStringLiteral(", "));
}

QString headOf(const ChartFigures &figures)
{
    QStringList headers;
    for (const ChartColumn &column : figures.columns)
        headers += column.header.simplified();
    return headers.join(QStringLiteral(", "));
}

} // namespace

QString Chart::caption() const
{
    return label.isEmpty() ? title : QStringLiteral("%1. %2").arg(label, title);
}

bool hasFigures(const Chart &chart)
{
    return std::visit([](const auto &shown) { return isShown(shown); }, chart.shown);
}

QString spokenText(const Chart &chart)
{
    QStringList told{chart.caption()};
    if (!chart.subtitle.isEmpty())
        told += chart.subtitle;
    QString text = told.join(QStringLiteral(". "));
    const ChartFigures figures = figuresOf(chart);
    text += QStringLiteral(". ") + headOf(figures) + QLatin1Char(':');
    for (const ChartLine &line : figures.lines) {
        const QString more = QLatin1Char(' ') + lineOf(line) + QLatin1Char(line.isGroup ? ':' : ';');
        if (text.size() + more.size() > kMostLetters)
            return text.simplified() + QStringLiteral(" …");
        text += more;
    }
    text.back() = QLatin1Char('.');
    return text.simplified();
}

} // namespace ansinh
