// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the charts, exact values and not pixels, against what `status --json` of the program says.
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/chart_books.h"
#include "tests/support/crowded_book.h"

#include "core/charts/catalogue.h"
#include "core/plan/plan_json.h"
#include "core/store/book.h"

#include <QTimeZone>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kYear = 2026;

void makeSample(const Program &program)
{
    REQUIRE(program.run("sample b.ansinh").exitCode == 0);
}

void makeCrowded(const Program &program)
{
    const BookContext context{[] { return QDateTime(chartDay(), QTime(8, 0), QTimeZone::utc()); },
                              QStringLiteral("test"), QStringLiteral("test")};
    auto book = Book::create(program.path("b.ansinh"), *builtInPlan(), context);
    REQUIRE(book);
    REQUIRE(fillCrowded(**book));
}

/// A book, what the program says of it, and what its charts are drawn from.
struct Both
{
    explicit Both(void (*make)(const Program &))
    {
        const Program program;
        make(program);
        const Ran ran = program.run({QStringLiteral("--today"), chartDay().toString(Qt::ISODate),
                                     QStringLiteral("status"), QStringLiteral("b.ansinh"), QStringLiteral("--year"),
                                     QString::number(kYear), QStringLiteral("--json")});
        REQUIRE(ran.exitCode == 0);
        targets = ran.json()[QStringLiteral("targets")].toArray();
        matter = matterOf(program.path("b.ansinh"));
        REQUIRE(targets.size() == int(matter.plan.targets.size()));
    }

    QJsonObject target(const QString &code) const { return found(targets, "code", code); }
    template <class Shown> Shown shown(ChartKind kind, const QString &code = {}) const
    {
        const auto chart = composeChart(matter, {kind, Code<Target>(code)}, ChartLanguage::Vietnamese);
        REQUIRE(chart);
        return std::get<Shown>(chart->shown);
    }

    QJsonArray targets;
    ChartMatter matter;
};

/// Of a yes/no target true and false are 1 and 0.
std::optional<double> number(const QJsonObject &target, const char *key)
{
    const QJsonValue value = target.value(QLatin1String(key));
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

std::optional<double> number(const std::optional<ChartValue> &value)
{
    return value ? std::optional<double>(value->toDouble()) : std::nullopt;
}

std::optional<double> valueAt(const std::vector<TrendPoint> &points, int year)
{
    for (const TrendPoint &point : points) {
        if (point.at == double(year))
            return point.value.toDouble();
    }
    return {};
}

/// Text for a failure to be read.
std::string told(const std::optional<double> &value)
{
    return value ? std::to_string(*value) : "none";
}

#define CHECK_SAME(one, other) \
    do { \
        const std::optional<double> kOne = one; \
        const std::optional<double> kOther = other; \
        INFO(#one << ": " << told(kOne) << ", " #other << ": " << told(kOther)); \
        CHECK(kOne.has_value() == kOther.has_value()); \
        if (kOne && kOther) \
            CHECK(*kOne == Approx(*kOther).epsilon(1e-12)); \
    } while (false)

ChartTone toneOf(const QString &verdict)
{
    static const QHash<QString, ChartTone> kTones{{QStringLiteral("attained"), ChartTone::Attained},
                                                  {QStringLiteral("on_track"), ChartTone::OnTrack},
                                                  {QStringLiteral("behind"), ChartTone::Behind},
                                                  {QStringLiteral("disputed"), ChartTone::Disputed},
                                                  {QStringLiteral("no_data"), ChartTone::Missing}};
    return kTones.value(verdict, ChartTone::None);
}

/// Verdicts with a tone of their own; the rest may be told by any of the quiet ones.
void checkTone(const QJsonObject &target, const ChartVerdict &verdict)
{
    const ChartTone expected = toneOf(target.value(QStringLiteral("verdict")).toString());
    if (expected != ChartTone::None)
        CHECK(verdict.tone == expected);
    CHECK_FALSE(verdict.word.isEmpty());
}

/// A disputed figure has no value to be drawn, whatever its sides say.
bool isDisputed(const QJsonObject &target)
{
    return target.value(QStringLiteral("disputed")).toBool();
}

void checkTrend(const Both &both, const QString &code)
{
    INFO(code);
    const QJsonObject target = both.target(code);
    const auto trend = both.shown<TrendChart>(ChartKind::Trend, code);
    if (!isDisputed(target))
        CHECK_SAME(valueAt(trend.points, kYear), number(target, "value"));
    if (!trend.isYesNo)
        CHECK_SAME(number(trend.target), number(target, "target_value"));
    CHECK_SAME(valueAt(trend.assigned, kYear), number(target, "assigned"));
    CHECK(trend.projection.has_value() == number(target, "projection").has_value());
    if (trend.projection) // a projection is drawn in millionths
        CHECK(trend.projection->toDouble() == Approx(*number(target, "projection")).margin(1e-6));
    if (!trend.expected.empty())
        CHECK_SAME(valueAt(trend.expected, kYear), number(target, "expected"));
    if (const auto previous = number(target, "previous"))
        CHECK_SAME(valueAt(trend.points, kYear - 1), previous);
    checkTone(target, trend.verdict);
}

void checkBullets(const Both &both, ChartKind kind)
{
    int rows = 0;
    for (const BulletGroup &group : both.shown<BulletChart>(kind).groups) {
        for (const BulletRow &row : group.rows) {
            INFO(row.code);
            ++rows;
            const QJsonObject target = both.target(row.code);
            REQUIRE_FALSE(target.isEmpty());
            if (!isDisputed(target))
                CHECK_SAME(number(row.value), number(target, "value"));
            if (row.target)
                CHECK_SAME(number(row.target), number(target, "target_value"));
            if (row.expected)
                CHECK_SAME(number(row.expected), number(target, "expected"));
            checkTone(target, row.verdict);
        }
    }
    CHECK(rows == both.targets.size());
}

void checkYears(const Both &both)
{
    for (const CompareGroup &group : both.shown<CompareChart>(ChartKind::Years).groups) {
        for (const CompareRow &row : group.rows) {
            INFO(row.code);
            const QJsonObject target = both.target(row.code);
            REQUIRE_FALSE(target.isEmpty());
            if (row.now)
                CHECK_SAME(number(row.now), number(target, "value"));
            if (row.before)
                CHECK_SAME(number(row.before), number(target, "previous"));
            if (row.baseline)
                CHECK_SAME(number(row.baseline), number(target, "baseline"));
        }
    }
}

void checkAll(const Both &both)
{
    for (const QJsonValue &target : both.targets)
        checkTrend(both, target[QStringLiteral("code")].toString());
    for (const ChartKind kind : {ChartKind::Overview, ChartKind::OverviewByVerdict})
        checkBullets(both, kind);
    checkYears(both);
}

} // namespace

TEST_CASE("The charts of the sample book show the figures that status --json says")
{
    checkAll(Both(makeSample));
}

TEST_CASE("The charts of the crowded book show the figures that status --json says")
{
    checkAll(Both(makeCrowded));
}
