// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_json.h"
#include "tests/support/catch.h"
#include "ui/plan/contradiction_text.h"
#include "ui/plan/contradictions_model.h"

#include <QAbstractItemModelTester>

using namespace ansinh;

namespace {

Status undecided()
{
    Status status;
    status.plan = *builtInPlan();
    status.openContradictions = status.plan.contradictions;
    return status;
}

Decision onFirst(const Status &status)
{
    const Contradiction &first = status.plan.contradictions.front();
    Decision decision;
    decision.item = first.id;
    decision.choice = first.places.back().key;
    decision.reason = QStringLiteral("vì <thế>");
    decision.decidedAt = QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
    return decision;
}

} // namespace

TEST_CASE("Contradictions are open until they are decided")
{
    ContradictionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Status status = undecided();
    model.show(status);
    REQUIRE(model.rowCount() == static_cast<int>(status.plan.contradictions.size()));
    CHECK_FALSE(model.decisionOn(*model.at(0)));
    const QString open = model.index(0, ContradictionsModel::StateColumn).data().toString();
    status.decisions = {onFirst(status)};
    status.openContradictions.erase(status.openContradictions.begin());
    model.show(status);
    REQUIRE(model.decisionOn(*model.at(0)));
    CHECK(model.index(0, ContradictionsModel::StateColumn).data().toString() != open);
    CHECK_FALSE(model.decisionOn(*model.at(1)));
}

TEST_CASE("The panel shows the place that holds, the reason and the day, and escapes them")
{
    const Status status = undecided();
    const Contradiction &first = status.plan.contradictions.front();
    const QString html = contradictionHtml(first, onFirst(status));
    CHECK(html.contains(QStringLiteral("vì &lt;thế&gt;")));
    CHECK(html.contains(QStringLiteral("02/11/2026")));
    CHECK(html.count(QStringLiteral("●")) == 1);
    CHECK(contradictionHtml(first, {}).count(QStringLiteral("●")) == 0);
}

TEST_CASE("A place outside the sections keeps its own name")
{
    ContradictionPlace place;
    place.section = QStringLiteral("Văn bản gốc");
    CHECK(nameOf(place) == QStringLiteral("Văn bản gốc"));
    place.section = QStringLiteral("III.6.1");
    CHECK(nameOf(place) != QStringLiteral("III.6.1"));
    CHECK(nameOf(place).endsWith(QStringLiteral("III.6.1")));
}
