// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/sample.h"
#include "ui/tasks/indicator_amount.h"
#include "ui/tasks/indicators_model.h"
#include "ui/tasks/parties_model.h"
#include "ui/tasks/result_source.h"
#include "ui/tasks/result_writer.h"
#include "ui/tasks/task_rows.h"
#include "ui/tasks/tasks_model.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The sample book open, and what stands in it for the year.
struct Sample
{
    Sample() { REQUIRE(desk.open(sampleIn(folder))); }
    PeriodResults results() { return periodResultsOf(desk, desk.wholeYear()).value(); }
    ResultKey key(const char *task, const char *by)
    {
        return {Code<Task>(QString::fromLatin1(task)), Code<Organisation>(QString::fromLatin1(by)), desk.wholeYear()};
    }

    QTemporaryDir folder;
    Desk desk{context(), today()};
};

const IndicatorRow *lineOf(const std::vector<IndicatorRow> &rows, const QString &name, const QString &fund)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const IndicatorRow &row) { return row.name == name && row.fund == fund; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The table says of every task what the status says")
{
    Sample sample;
    TasksModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.show(sample.results());
    CHECK(model.rowCount() == 7);
    REQUIRE(model.taskCount() == 15);
    for (const TaskStanding &standing : sample.desk.status(sample.desk.wholeYear())->tasks) {
        const QModelIndex index = model.indexOf(standing.code.text);
        REQUIRE(index.isValid());
        CHECK((model.taskAt(index)->state == TaskRow::State::Complete) == standing.missing.empty());
        CHECK_FALSE(index.siblingAtColumn(TaskRow::StateColumn).data().toString().isEmpty());
    }
    model.show(sample.results());
    CHECK(model.taskCount() == 15);
    CHECK_FALSE(model.indexOf(QStringLiteral("9.9")).isValid());
}

TEST_CASE("Organisation and state narrow the tasks; the one in work stays")
{
    Sample sample;
    TasksModel model;
    TaskRows rows;
    rows.setSourceModel(&model);
    QAbstractItemModelTester tester(&rows, kFatal);
    model.show(sample.results());
    const auto shows
        = [&](const char *code) { return rows.mapFromSource(model.indexOf(QString::fromLatin1(code))).isValid(); };
    rows.setOrganisation(Code<Organisation>(QStringLiteral("TYT")));
    CHECK(shows("6.2"));
    CHECK_FALSE(shows("1.1"));
    rows.setOrganisation({});
    rows.setWanted(TaskRows::Wanted::Complete);
    CHECK(shows("1.1"));
    CHECK_FALSE(shows("2.3"));
    rows.judgeAnew(Code<Task>(QStringLiteral("2.3")));
    CHECK(shows("2.3"));
}

TEST_CASE("The organisations of a task are its leads, then who coordinates, groups through their members")
{
    Sample sample;
    const PeriodResults results = sample.results();
    PartiesModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.show(results, results.plan.task(Code<Task>(QStringLiteral("1.1"))));
    CHECK(model.organisationAt(0).text == QStringLiteral("LDTBXH"));
    CHECK(model.organisationAt(1).text == QStringLiteral("VHXH"));
    CHECK(model.rowCount() > 3);
    CHECK(model.rowOf(Code<Organisation>(QStringLiteral("CAPUY-KP"))) == -1);
    CHECK(model.organisationAt(99).isEmpty());
    const int named = model.rowCount();
    model.show(results, results.plan.task(Code<Task>(QStringLiteral("1.1"))), Code<Organisation>(QStringLiteral("TYT")),
               true);
    REQUIRE(model.rowCount() == named + 2);
    CHECK(model.organisationAt(named).text == QStringLiteral("TYT"));
    CHECK(model.isAdder(named + 1));
    CHECK_FALSE(model.isAdder(named));
    CHECK(model.rowOf(Code<Organisation>()) == -1);
    model.show(results, nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Indicators stand in the plan's order, money by source, with last year and the total")
{
    Sample sample;
    const auto rows = indicatorRowsOf(sample.results(), sample.key("6.4", "MTTQ"), {});
    const QString money = QStringLiteral("Kinh phí hỗ trợ nhà ở");
    const IndicatorRow *budget = lineOf(rows, money, QStringLiteral("ngân sách"));
    REQUIRE(budget);
    CHECK(budget->value == Decimal::fromWhole(60));
    CHECK(budget->earlier == Decimal::fromWhole(120));
    CHECK(budget->total == Decimal::fromWhole(60));
    REQUIRE(lineOf(rows, money, {}));
    CHECK_FALSE(lineOf(rows, money, {})->value);
    CHECK(rows.back().isAdder);
    IndicatorsModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.show(rows, sample.desk.wholeYear());
    CHECK_FALSE(model.index(0, IndicatorRow::NameColumn).flags().testFlag(Qt::ItemIsEditable));
    CHECK(model.index(0, IndicatorRow::ValueColumn).flags().testFlag(Qt::ItemIsEditable));
    model.setReadOnly(true);
    CHECK_FALSE(model.index(0, IndicatorRow::ValueColumn).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("What can be read in two ways is asked, what is wrong is explained")
{
    IndicatorRow people;
    people.name = QStringLiteral("Lượt người dự");
    people.unit = QStringLiteral("lượt người");
    IndicatorRow money = people;
    money.unit = QStringLiteral("triệu đồng");
    money.isMoney = true;
    CHECK(amountOf(people, QStringLiteral("1.257")).value == Decimal::fromWhole(1257));
    CHECK(amountOf(money, QStringLiteral("1.257")).readings.size() == 2);
    CHECK(amountOf(money, QStringLiteral("1.234,5")).value == Decimal::from(QStringLiteral("1234.5")).value());
    CHECK_FALSE(amountOf(people, QStringLiteral("12,5")).remark.isEmpty());
    for (const char *wrong : {"-3", "3/4", "nhiều", "20 - 25", "50%"}) {
        const IndicatorAmount amount = amountOf(people, QString::fromUtf8(wrong));
        CHECK_FALSE(amount.value);
        CHECK_FALSE(amount.refusal.isEmpty());
    }
    const IndicatorAmount none = amountOf(people, QStringLiteral("  "));
    CHECK_FALSE(none.value);
    CHECK(none.refusal.isEmpty());
    people.isYesNo = true;
    CHECK(amountOf(people, yesNoChoices().at(1)).value == Decimal());
    CHECK_FALSE(amountOf(people, QStringLiteral("12")).refusal.isEmpty());
}

TEST_CASE("A source of money gets another name in one change")
{
    Sample sample;
    const ResultKey key = sample.key("6.4", "MTTQ");
    const QString money = QStringLiteral("Kinh phí hỗ trợ nhà ở");
    const auto rows = indicatorRowsOf(sample.results(), key, {});
    const IndicatorRow *budget = lineOf(rows, money, QStringLiteral("ngân sách"));
    REQUIRE(budget);
    REQUIRE(writeIndicators(sample.desk, key,
                            {{money, budget->unit, QStringLiteral("vốn vay"), budget->value, false, budget->id}}));
    auto after = indicatorRowsOf(sample.results(), key, {});
    CHECK(lineOf(after, money, QStringLiteral("vốn vay"))->value == Decimal::fromWhole(60));
    REQUIRE(sample.desk.undo());
    after = indicatorRowsOf(sample.results(), key, {});
    CHECK(lineOf(after, money, QStringLiteral("ngân sách"))->value == Decimal::fromWhole(60));
}

TEST_CASE("Clearing one text keeps the others; clearing all removes the result; the source is told")
{
    Sample sample;
    const ResultKey key = sample.key("1.1", "LDTBXH");
    const auto stands = [&] { return textsOf(sample.results().result(key.task, key.by)); };
    REQUIRE_FALSE(stands()[1].isEmpty());
    CHECK(sourceText(sample.results(), key).contains(QStringLiteral("2026")));
    CHECK_FALSE(earlierHtml(sample.results(), key).isEmpty());
    ResultTexts texts = stands();
    texts[1].clear();
    REQUIRE(writeTexts(sample.desk, key, texts));
    CHECK(stands() == texts);
    REQUIRE(writeTexts(sample.desk, key, {}));
    CHECK_FALSE(sample.results().result(key.task, key.by));
    REQUIRE(writeTexts(sample.desk, key, {}));
    CHECK(sourceText(sample.results(), key).isEmpty());
}
