// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_json.h"
#include "tests/support/catch.h"
#include "ui/plan/plan_model.h"
#include "ui/plan/task_text.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>

using namespace ansinh;

namespace {

Plan plan()
{
    const Result<Plan> read = builtInPlan();
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("The tree has the plan's groups, and below them all of its tasks in its order")
{
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(plan());
    REQUIRE(model.rowCount() == 7);
    QStringList codes;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        CHECK(model.taskAt(parent) == nullptr);
        for (int row = 0; row < model.rowCount(parent); ++row)
            codes += model.taskAt(model.index(row, 0, parent))->code.text;
    }
    CHECK(codes.size() == 15);
    CHECK(codes.first() == QStringLiteral("1.1"));
    CHECK(codes.last() == QStringLiteral("7"));
}

TEST_CASE("Every task says who leads")
{
    PlanModel model;
    model.show(plan());
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            INFO(model.index(row, 0, parent).data().toString().toStdString());
            CHECK_FALSE(model.index(row, PlanModel::LeadColumn, parent).data().toString().isEmpty());
        }
    }
}

TEST_CASE("A plan without tasks is an empty tree, and a new plan replaces the old one")
{
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(plan());
    model.show(Plan());
    CHECK(model.rowCount() == 0);
    CHECK(model.taskAt({}) == nullptr);
}

TEST_CASE("The panel of a task has each lead, each action with its section, and escapes what it is given")
{
    Plan own = plan();
    Task &task = own.tasks.front();
    task.actions = {{QStringLiteral("a < b"), QStringLiteral("III.9")}};
    const QString html = taskHtml(own, task);
    for (const Assignment &lead : task.leads)
        CHECK(html.contains(own.organisation(lead.organisation)->name));
    CHECK(html.contains(QStringLiteral("a &lt; b")));
    CHECK(html.contains(QStringLiteral("III.9")));
}
