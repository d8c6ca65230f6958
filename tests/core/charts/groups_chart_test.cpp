// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/group_of_target.h"
#include "core/document/chart_table.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

int countOf(const std::vector<ProgressPart> &parts, ChartTone tone)
{
    int count = 0;
    for (const ProgressPart &part : parts)
        count += part.verdict.tone == tone ? part.count : 0;
    return count;
}

int totalOf(const std::vector<ProgressPart> &parts)
{
    int total = 0;
    for (const ProgressPart &part : parts)
        total += part.count;
    return total;
}

QString groupOf(const Plan &plan, const char *target)
{
    const Target *found = plan.target(Code<Target>(QLatin1String(target)));
    REQUIRE(found);
    return groupOf(plan, ReportWording::of(plan), *found).text;
}

} // namespace

TEST_CASE("A target belongs to the group whose tasks state it, else to that of its field")
{
    const Plan plan = ChartBook(ChartFilled::Nothing).matter().plan;
    CHECK(groupOf(plan, "CT09") == QStringLiteral("4")); // III.4
    CHECK(groupOf(plan, "CT19") == QStringLiteral("5")); // III.5.1
    CHECK(groupOf(plan, "CT35") == QStringLiteral("2")); // III.2.4
    CHECK(groupOf(plan, "CT36") == QStringLiteral("3")); // III.3
    CHECK(groupOf(plan, "CT01") == QStringLiteral("3")); // II.2 only: the field of merit
    CHECK(groupOf(plan, "CT14") == QStringLiteral("5"));
    CHECK(groupOf(plan, "CT29") == QStringLiteral("6"));
}

TEST_CASE(
    "A plan without fields puts a target to the tasks of its owners, or to none where they lead in several groups")
{
    Plan plan = ChartBook(ChartFilled::Nothing).matter().plan;
    plan.identity.id = QStringLiteral("another");
    CHECK(groupOf(plan, "CT29") == QStringLiteral("6")); // DCXD leads 6.4 only
    CHECK(groupOf(plan, "CT01").isEmpty()); // LDTBXH leads in five groups
    CHECK(groupOf(plan, "CT35") == QStringLiteral("2"));
}

TEST_CASE("The groups hold every task and every target once, with the states that the status gives them")
{
    for (const ChartFilled filled : {ChartFilled::Sample, ChartFilled::Crowded, ChartFilled::Nothing}) {
        const ChartMatter matter = ChartBook(filled).matter();
        const auto chart = std::get<ProgressChart>(composed(matter, "groups").shown);
        CHECK(chart.rows.size() == matter.plan.groups.size());
        QStringList tasks;
        QStringList targets;
        int reported = 0;
        int behind = 0;
        for (const ProgressRow &row : chart.rows) {
            tasks += row.tasksMade.split(QStringLiteral(", "), Qt::SkipEmptyParts);
            targets += row.targetsMade.split(QStringLiteral(", "), Qt::SkipEmptyParts);
            CHECK(totalOf(row.tasks) == row.tasksMade.split(QStringLiteral(", "), Qt::SkipEmptyParts).size());
            CHECK(totalOf(row.targets) == row.targetsMade.split(QStringLiteral(", "), Qt::SkipEmptyParts).size());
            reported += countOf(row.tasks, ChartTone::Attained);
            behind += countOf(row.targets, ChartTone::Behind);
        }
        CHECK(tasks.size() == static_cast<qsizetype>(matter.plan.tasks.size()));
        CHECK(QSet<QString>(targets.begin(), targets.end()).size()
              == static_cast<qsizetype>(matter.plan.targets.size()));
        CHECK(totalOf(chart.targets) == static_cast<int>(matter.assessments.size()));
        CHECK(reported == std::count_if(matter.tasks.begin(), matter.tasks.end(), [](const TaskStanding &task) {
                  return !task.reported.empty() && task.missing.empty();
              }));
        CHECK(behind == std::count_if(matter.assessments.begin(), matter.assessments.end(), [](const Assessment &each) {
                  return each.verdict == Verdict::Behind;
              }));
    }
}

TEST_CASE("What belongs to no group stands in a row of its own")
{
    ChartMatter matter = ChartBook(ChartFilled::Sample).matter();
    matter.plan.identity.id = QStringLiteral("another");
    const auto chart = std::get<ProgressChart>(composed(matter, "groups").shown);
    REQUIRE(chart.rows.size() == matter.plan.groups.size() + 1);
    CHECK(chart.rows.back().code.isEmpty());
    CHECK(chart.rows.back().targetsMade.contains(QStringLiteral("CT01")));
}

TEST_CASE("The figures of the groups have one line each and their sum")
{
    const Chart chart = composed(ChartBook(ChartFilled::Sample).matter(), "groups");
    const ChartFigures figures = figuresOf(chart);
    REQUIRE(figures.lines.size() == std::get<ProgressChart>(chart.shown).rows.size() + 1);
    for (size_t column = 0; column < figures.columns.size(); ++column) {
        if (!figures.columns[column].isRight)
            continue;
        Rational sum;
        for (size_t line = 0; line + 1 < figures.lines.size(); ++line)
            sum = sum + *figures.lines[line].cells[column].number;
        CHECK(sum == *figures.lines.back().cells[column].number);
    }
}
