// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/plan/plan_json.h"
#include "tests/core/plan/table.h"

using namespace ansinh;

namespace {

const Plan &builtIn()
{
    static const Result<Plan> plan = builtInPlan();
    if (!plan)
        FAIL(plan.error().message.toStdString());
    return *plan;
}

QString codeOrWords(const Assignment &assignment)
{
    return assignment.organisation.isEmpty() ? assignment.name : assignment.organisation.text;
}

/// The table as the plan should give it, cell by cell.
void compare(const std::vector<Row> &expected, const std::vector<Row> &found)
{
    REQUIRE(!expected.empty());
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        for (auto cell = expected[i].begin(); cell != expected[i].end(); ++cell) {
            INFO("row " << i + 1 << ", column " << cell.key().toStdString());
            CHECK(found[i].value(cell.key(), QStringLiteral("no such column")) == cell.value());
        }
}

template <class T, class RowOf> std::vector<Row> rowsOf(const std::vector<T> &items, RowOf rowOf)
{
    std::vector<Row> rows;
    for (const T &item : items)
        rows.push_back(rowOf(item));
    return rows;
}

QString column(const char *name)
{
    return QString::fromLatin1(name);
}

Row targetRow(const Target &t)
{
    return {{column("code"), t.code.text},
            {column("sections"), joined(t.statements, [](const TargetStatement &s) { return s.section; })},
            {column("name"), t.name},
            {column("kind"), nameOf(t.kind)},
            {column("op"), nameOf(t.comparison)},
            {column("value"), t.value ? t.value->toString() : QString()},
            {column("unit"), t.unit},
            {column("due"), QString::number(t.dueYear())},
            {column("direction"), nameOf(t.direction)},
            {column("numerator"), t.numerator},
            {column("denominator"), t.denominator},
            {column("data_owner"), joinedCodes(t.owners)},
            {column("adds_to_denominator"), yesOrBlank(t.addsToDenominator)}};
}

Row taskRow(const Task &t)
{
    return {{column("code"), t.code.text},
            {column("group"), t.group.text},
            {column("title"), t.title},
            {column("short_label"), t.shortLabel},
            {column("leads"), joined(t.leads, codeOrWords)},
            {column("lead_capacity"), joined(t.leads, [](const Assignment &a) { return a.capacity; })},
            {column("lead_role"), t.leadRole},
            {column("coordinators"), joined(t.coordinators, codeOrWords)},
            {column("coordinator_role"), t.coordinatorRole},
            {column("time"), t.time}};
}

Row organisationRow(const Organisation &o)
{
    return {{column("code"), o.code.text},
            {column("name"), o.name},
            {column("kind"), nameOf(o.kind)},
            {column("user"), yesOrBlank(o.isUser)},
            {column("recipient"), yesOrBlank(o.isRecipient)},
            {column("asked_with"), o.askedWith.text},
            {column("spellings"), joined(o.spellings, [](const QString &s) { return s; })}};
}

} // namespace

TEST_CASE("The built-in plan has the seven groups of the plan")
{
    compare(tableOf(QStringLiteral("groups")), rowsOf(builtIn().groups, [](const TaskGroup &g) {
                return Row{{column("code"), g.code.text}, {column("title"), g.title}};
            }));
    CHECK(builtIn().groups.size() == 7);
}

TEST_CASE("The built-in plan has the fifteen tasks, each with a few action lines of its section")
{
    compare(tableOf(QStringLiteral("tasks")), rowsOf(builtIn().tasks, taskRow));
    CHECK(builtIn().tasks.size() == 15);
    for (const Task &task : builtIn().tasks) {
        INFO(task.code.text.toStdString());
        CHECK(task.actions.size() >= 3);
        CHECK(task.actions.size() <= 6);
        for (const ActionLine &action : task.actions)
            CHECK(action.section == QStringLiteral("III.") + task.code.text);
    }
}

TEST_CASE("The built-in plan has the thirty-seven targets")
{
    compare(tableOf(QStringLiteral("targets")), rowsOf(builtIn().targets, targetRow));
    CHECK(builtIn().targets.size() == 37);
    for (const Target &target : builtIn().targets)
        CHECK(target.due == QDate(target.dueYear(), 12, 31));
}

TEST_CASE("Life expectancy, healthy years, HDI and the birth rate are not assessed in the ward")
{
    QString notAssessable;
    for (const Target &target : builtIn().targets)
        if (!target.assessable)
            notAssessable += target.code.text;
    CHECK(notAssessable == QStringLiteral("CT09CT10CT11CT12"));
}

TEST_CASE("Every ratio of the built-in plan says what one unit is called")
{
    for (const Target &target : builtIn().targets) {
        INFO(target.code.text.toStdString());
        if (target.kind == TargetKind::Ratio || target.kind == TargetKind::Count
            || target.kind == TargetKind::Cumulative)
            CHECK(!target.countedUnit.isEmpty());
        if (target.comparison == Comparison::About)
            CHECK(target.tolerance == Decimal::fromMillionths(20'000));
    }
}

TEST_CASE("Level-2 schools are stated as 100 in one place and as 50 in the other")
{
    const Target *schools = builtIn().target(Code<Target>(QStringLiteral("CT08")));
    REQUIRE(schools);
    REQUIRE(schools->statements.size() == 2);
    CHECK(schools->statements[0].value == Decimal::fromWhole(100));
    CHECK(schools->statements[1].value == Decimal::fromWhole(50));
    const Contradiction *open = builtIn().contradiction(QStringLiteral("MT01"));
    REQUIRE(open);
    CHECK(open->target == schools->code);
    CHECK(open->places[1].value == Decimal::fromWhole(50));
}

TEST_CASE("The built-in plan has the task indicators, each line taken apart into items")
{
    compare(tableOf(QStringLiteral("task-indicators")), rowsOf(builtIn().indicators, [](const TaskIndicator &i) {
                return Row{{column("task"), i.task.text},
                           {column("name"), i.name},
                           {column("unit"), i.unit},
                           {column("kind"), i.kind},
                           {column("source"), i.source}};
            }));
    for (const TaskIndicator &indicator : builtIn().indicators)
        for (const IndicatorItem &item : indicator.items) {
            INFO(item.name.toStdString());
            CHECK(indicator.unit.contains(item.unit));
            CHECK(item.isMoney == (item.unit == QStringLiteral("triệu đồng")));
            CHECK((!item.isMoney || indicator.kind.contains(QStringLiteral("money"))));
        }
}

TEST_CASE("The built-in plan has the twenty-seven organisations")
{
    compare(tableOf(QStringLiteral("organisations")), rowsOf(builtIn().organisations, organisationRow));
    CHECK(builtIn().organisations.size() == 27);
}

TEST_CASE("The built-in plan has the fifteen documents that it cites")
{
    compare(tableOf(QStringLiteral("documents")), rowsOf(builtIn().documents, [](const CitedDocument &d) {
                return Row{{column("number"), d.number},
                           {column("date"), d.date ? d.date->toString(Qt::ISODate) : QString()},
                           {column("issuer"), d.issuer},
                           {column("subject"), d.subject}};
            }));
    CHECK(builtIn().documents.size() == 15);
}

TEST_CASE("The built-in plan has the duties of part IV and the two days of the year")
{
    compare(tableOf(QStringLiteral("duties")), rowsOf(builtIn().duties, [](const Duty &d) {
                const QString deadline = QStringLiteral("%1/%2").arg(d.deadlineDay).arg(d.deadlineMonth);
                return Row{{column("section"), d.section},
                           {column("who"), joinedCodes(d.who)},
                           {column("deadline"), d.deadlineMonth == 0 ? QString() : deadline}};
            }));
    REQUIRE(builtIn().duty(QStringLiteral("collect")));
    REQUIRE(builtIn().duty(QStringLiteral("submit")));
    CHECK(builtIn().duty(QStringLiteral("collect"))->deadlineDay == 10);
    CHECK(joinedCodes(builtIn().duty(QStringLiteral("submit"))->recipients) == QStringLiteral("UBNDTX; PLDTBXH; TTDU"));
    CHECK(builtIn().duty(QString()) == nullptr);
}

TEST_CASE("The built-in plan has its own distribution list")
{
    compare(tableOf(QStringLiteral("recipients")), rowsOf(builtIn().recipients, [](const Recipient &r) {
                return Row{{column("recipient"), r.organisation.isEmpty() ? r.text : r.organisation.text},
                           {column("to_report"), yesOrBlank(r.toReport)}};
            }));
}

TEST_CASE("The built-in plan leaves its unknown number and date to the officer")
{
    CHECK(builtIn().identity.number.isEmpty());
    CHECK(!builtIn().identity.date);
    CHECK(builtIn().identity.issuer.text == QStringLiteral("UBND"));
    CHECK(builtIn().generalGoals.size() == 5);
    CHECK(builtIn().goalsSection == QStringLiteral("II.1"));
    CHECK(builtIn().vision.contains(QStringLiteral("2045")));
}

TEST_CASE("Every contradiction of the built-in plan has two places that say different things")
{
    CHECK(builtIn().contradictions.size() == 21);
    for (const Contradiction &contradiction : builtIn().contradictions) {
        INFO(contradiction.id.toStdString());
        REQUIRE(contradiction.places.size() >= 2);
        CHECK(contradiction.places.front().text != contradiction.places.back().text);
        CHECK(!contradiction.explanation.isEmpty());
    }
}

TEST_CASE("Written and read again, the built-in plan is the same file to the byte")
{
    QFile file(QStringLiteral(":/plans/phuong-2.json"));
    REQUIRE(builtIn().tasks.size() == 15); // registers the resource
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    const QByteArray written = writePlan(builtIn());
    CHECK(written == original);
    const Result<Plan> again = readPlan(written);
    REQUIRE(again.isOk());
    CHECK(writePlan(*again) == original);
}

TEST_CASE("Looking up a code that the plan does not have gives nothing")
{
    CHECK(builtIn().target(Code<Target>(QStringLiteral("CT38"))) == nullptr);
    CHECK(builtIn().task(Code<Task>(QStringLiteral("8"))) == nullptr);
    CHECK(builtIn().organisation(Code<Organisation>()) == nullptr);
    CHECK(builtIn().contradiction(QStringLiteral("MT99")) == nullptr);
    CHECK(builtIn().tasksOf(Code<TaskGroup>(QStringLiteral("6"))).size() == 4);
    CHECK(builtIn().indicatorsOf(Code<Task>(QStringLiteral("1.1"))).size() == 1);
    CHECK(builtIn().indicatorsOf(Code<Task>(QStringLiteral("7"))).empty());
}
