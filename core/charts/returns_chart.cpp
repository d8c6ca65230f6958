// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"
#include "core/charts/period_words.h"
#include "core/charts/return_words.h"
#include "core/text/date_text.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace ansinh {

namespace {

constexpr Phrase kNothing{u"Chưa có đơn vị nào phải gửi báo cáo trong kỳ này.",
                          u"No organisation is asked to report in this period."};
constexpr Phrase kDue{u"hạn gửi: đến hết ngày %1", u"due by the end of %1"};

/// One column, looked up by organisation.
struct Column
{
    Period period{Year::of({})};
    const std::optional<Deadline> *collect = nullptr;
    bool isOver = false;
    QHash<Code<Organisation>, const OrganisationStanding *> standings;
};

Column columnOf(const Period &period, const std::optional<Deadline> &collect, bool isOver,
                const std::vector<OrganisationStanding> &organisations)
{
    Column column{period, &collect, isOver, {}};
    for (const OrganisationStanding &standing : organisations)
        column.standings.insert(standing.code, &standing);
    return column;
}

std::vector<Column> columnsOf(const ChartMatter &matter)
{
    std::vector<Column> columns;
    for (const YearReturns &year : matter.years) {
        const bool isOver = matter.today.year() > year.year.number();
        columns.push_back(columnOf({year.year, false}, year.collect, isOver, year.organisations));
    }
    columns.push_back(columnOf(matter.period, matter.collect, false, matter.organisations));
    return columns;
}

/// Everybody who is asked in one of the years: in the plan's order, then who has left it.
std::vector<const Organisation *> askedIn(const ChartMatter &matter, const std::vector<Column> &columns)
{
    const auto isAsked = [&](const Organisation &organisation) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const Column &column) { return column.standings.contains(organisation.code); });
    };
    std::vector<const Organisation *> asked;
    for (const std::vector<Organisation> *all : {&matter.plan.organisations, &matter.former}) {
        for (const Organisation &organisation : *all) {
            if (isAsked(organisation))
                asked.push_back(&organisation);
        }
    }
    return asked;
}

ReturnCell cellIn(const Column &column, const Code<Organisation> &code, ChartLanguage language)
{
    const OrganisationStanding *standing = column.standings.value(code);
    ReturnCell cell
        = standing ? returnCell(*standing, *column.collect, column.isOver, language) : notAskedCell(language);
    cell.link = {QStringLiteral("collection"), code.text, {}, {}, column.period.year.number()};
    return cell;
}

void count(ReturnYear &year, const ReturnCell &cell, const OrganisationStanding *standing, bool isOver)
{
    switch (cell.mark) {
    case ReturnMark::OnTime: ++year.onTime; break;
    case ReturnMark::Late: ++year.late; break;
    case ReturnMark::Missing: ++year.missing; break;
    case ReturnMark::Awaited: ++year.awaited; break;
    case ReturnMark::Partial: ++(isOver || standing->isLate ? year.missing : year.awaited); break;
    case ReturnMark::NotAsked: break;
    }
}

std::vector<std::pair<ReturnMark, QString>> keyOf(const ReturnChart &chart, ChartLanguage language)
{
    std::set<ReturnMark> marks;
    for (const ReturnRow &row : chart.rows) {
        for (const ReturnCell &cell : row.cells)
            marks.insert(cell.mark);
    }
    // The bars count part answers among those without a return.
    for (const ReturnYear &year : chart.years) {
        if (year.missing > 0)
            marks.insert(ReturnMark::Missing);
        if (year.awaited > 0)
            marks.insert(ReturnMark::Awaited);
    }
    std::vector<std::pair<ReturnMark, QString>> key;
    for (const ReturnMark mark : marks)
        key.emplace_back(mark, wordOf(mark, language));
    return key;
}

ReturnChart returnsOf(const ChartMatter &matter, ChartLanguage language)
{
    const std::vector<Column> columns = columnsOf(matter);
    ReturnChart chart;
    for (const Column &column : columns)
        chart.years.push_back({column.period.year.number(), shortPeriod(column.period, language)});
    for (const Organisation *organisation : askedIn(matter, columns)) {
        ReturnRow row{organisation->code.text, organisation->nameOn(matter.today), {}};
        for (size_t i = 0; i < columns.size(); ++i) {
            row.cells.push_back(cellIn(columns[i], organisation->code, language));
            count(chart.years[i], row.cells.back(), columns[i].standings.value(organisation->code), columns[i].isOver);
        }
        chart.rows.push_back(std::move(row));
    }
    chart.key = keyOf(chart, language);
    if (chart.rows.empty())
        chart.nothing = kNothing.in(language);
    return chart;
}

} // namespace

Chart returnsChart(const ChartMatter &matter, ChartLanguage language)
{
    Chart chart;
    chart.title = titleOf(ChartKind::Returns, language);
    chart.subtitle = periodLine(matter.period, matter.today, language);
    if (matter.collect)
        chart.subtitle += QStringLiteral("; ") + kDue.in(language).arg(shortDate(matter.collect->effectiveDay));
    chart.shown = returnsOf(matter, language);
    return chart;
}

} // namespace ansinh
