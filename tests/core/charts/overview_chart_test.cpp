// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status.h"
#include "core/assess/display.h"
#include "core/charts/bullet_row.h"
#include "core/charts/verdict_mark.h"
#include "core/document/chart_table.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

#include <QHash>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

BulletChart bulletsOf(const ChartMatter &matter, const char *id)
{
    return std::get<BulletChart>(composed(matter, id).shown);
}

QHash<QString, BulletRow> rowsOf(const BulletChart &chart)
{
    QHash<QString, BulletRow> rows;
    for (const BulletGroup &group : chart.groups) {
        for (const BulletRow &row : group.rows) {
            CHECK_FALSE(rows.contains(row.code));
            rows.insert(row.code, row);
        }
    }
    return rows;
}

bool isTold(Verdict verdict)
{
    return verdict != Verdict::Disputed && verdict != Verdict::NotApplicable && verdict != Verdict::NotAssessable;
}

void checkSame(const BulletRow &row, const Target &target, const Assessment &judged)
{
    INFO(target.code.text.toStdString());
    CHECK(row.verdict.tone == toneOf(judged.verdict));
    CHECK(row.name == target.name);
    CHECK(row.targetWord == displayedTarget(target));
    REQUIRE(row.value.has_value() == (isTold(judged.verdict) && judged.measured.hasValue()));
    if (row.value) {
        CHECK(row.value->value == *judged.measured.value);
        CHECK(row.value->label == displayed(*judged.measured.value, target, judged.assigned));
    }
    if (row.target)
        CHECK(row.target->value == *judged.targetValue);
    if (row.expected)
        CHECK(row.expected->value == *judged.expected);
    CHECK(row.link == Destination{QStringLiteral("targets"), target.code.text, {}, {}, judged.period.year.number()});
}

void checkScale(const BulletRow &row)
{
    INFO(row.code.toStdString());
    double most = 0;
    for (const auto *each : {&row.value, &row.target, &row.expected})
        most = *each ? std::max(most, (*each)->toDouble()) : most;
    CHECK(row.scale.bottom == 0);
    CHECK(row.scale.top >= most);
    if (row.scale.unit == QStringLiteral("%") && most <= 100)
        CHECK(row.scale.top <= 100);
}

int totalOf(const std::vector<ProgressPart> &parts)
{
    int total = 0;
    for (const ProgressPart &part : parts)
        total += part.count;
    return total;
}

void checkCounts(const BulletChart &chart, const Status &status)
{
    const Summary summary = summaryOf(status.targets);
    CHECK(totalOf(chart.summary) == summary.total());
    for (const Verdict verdict : verdictsByUrgency()) {
        const QString word = markOf(verdict, status.plan, ChartLanguage::Vietnamese, ChartBook::today()).word;
        const auto part = std::find_if(chart.summary.begin(), chart.summary.end(),
                                       [&](const ProgressPart &each) { return each.verdict.word == word; });
        CHECK((part == chart.summary.end() ? 0 : part->count) == summary.count(verdict));
    }
    for (const BulletGroup &group : chart.groups)
        CHECK(totalOf(group.counts) == static_cast<int>(group.rows.size()));
}

} // namespace

TEST_CASE("The overview says of every target what the status says, by field and by verdict")
{
    for (const ChartFilled filled : {ChartFilled::Sample, ChartFilled::Crowded, ChartFilled::Nothing}) {
        ChartBook book(filled);
        const auto status = statusOf(book.book(), {*Year::from(2026), false}, ChartBook::today());
        REQUIRE(status);
        const ChartMatter matter = book.matter();
        for (const char *id : {"overview", "overview_by_verdict"}) {
            const BulletChart chart = bulletsOf(matter, id);
            const auto rows = rowsOf(chart);
            REQUIRE(rows.size() == static_cast<qsizetype>(status->targets.size()));
            for (size_t i = 0; i < status->targets.size(); ++i) {
                checkSame(rows.value(status->plan.targets[i].code.text), status->plan.targets[i], status->targets[i]);
                checkScale(rows.value(status->plan.targets[i].code.text));
            }
            checkCounts(chart, *status);
        }
    }
}

TEST_CASE("By verdict what is behind comes first, and each group holds one verdict")
{
    const ChartBook book(ChartFilled::Sample);
    const BulletChart chart = bulletsOf(book.matter(), "overview_by_verdict");
    REQUIRE(chart.groups.size() > 2);
    CHECK(chart.groups.front().title == QStringLiteral("Chậm tiến độ"));
    for (const BulletGroup &group : chart.groups) {
        REQUIRE(group.counts.size() == 1);
        CHECK(group.counts.front().verdict.word == group.title);
        for (const BulletRow &row : group.rows)
            CHECK(row.verdict.word == group.title);
    }
}

TEST_CASE("A yes or no, and what shall only increase, is told in words instead of a bar")
{
    ChartBook book(ChartFilled::Sample);
    const ChartMatter matter = book.matter(2025);
    int told = 0;
    for (size_t i = 0; i < matter.plan.targets.size(); ++i) {
        const BulletRow row = bulletRow(matter, i, ChartLanguage::Vietnamese);
        const Target &target = matter.plan.targets[i];
        const bool isWord = target.kind == TargetKind::YesNo || target.comparison == Comparison::Increase;
        INFO(row.code.toStdString());
        if (!row.value)
            continue;
        CHECK(row.hasBar() == !isWord);
        CHECK(row.target.has_value() == !isWord);
        told += isWord ? 1 : 0;
    }
    CHECK(told > 0);
}

TEST_CASE("In an empty book every row says why it has no value")
{
    const ChartBook book(ChartFilled::Nothing);
    for (const BulletGroup &group : bulletsOf(book.matter(), "overview").groups) {
        for (const BulletRow &row : group.rows) {
            INFO(row.code.toStdString());
            CHECK_FALSE(row.value);
            CHECK_FALSE(row.verdict.word.isEmpty());
            if (row.verdict.tone == ChartTone::Missing)
                CHECK(row.reason.startsWith(QStringLiteral("chờ ")));
        }
    }
}

TEST_CASE("The figures of the overview are its rows, with exact numbers")
{
    const ChartBook book(ChartFilled::Sample);
    const Chart chart = composed(book.matter(), "overview");
    const auto rows = rowsOf(std::get<BulletChart>(chart.shown));
    const ChartFigures figures = figuresOf(chart);
    int seen = 0;
    for (const ChartLine &line : figures.lines) {
        if (line.isGroup)
            continue;
        REQUIRE(line.cells.size() == figures.columns.size());
        const BulletRow row = rows.value(line.cells[0].text);
        CHECK(line.cells[0].link == row.link);
        CHECK(line.cells[4].text == (row.value ? row.value->label : QString()));
        if (row.hasBar())
            CHECK(line.cells[4].number == row.value->value);
        ++seen;
    }
    CHECK(seen == static_cast<int>(rows.size()));
}

TEST_CASE("The ward's kind stands in the verdict's word")
{
    const ChartBook book(ChartFilled::Nothing);
    const Plan plan = book.matter().plan;
    CHECK(markOf(Verdict::NotAssessable, plan, ChartLanguage::Vietnamese).word
          == QStringLiteral("Không đánh giá ở cấp phường"));
    CHECK(markOf(Verdict::OnTrack, plan, ChartLanguage::English).word == QStringLiteral("On track"));
}
