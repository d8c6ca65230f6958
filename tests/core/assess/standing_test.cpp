// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/standing.h"
#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

using State = OrganisationStanding::State;

const Code<Task> kTask(QStringLiteral("6.1"));

Organisation organisation(const char *code, const char *group = nullptr)
{
    Organisation told;
    told.code = by(code);
    if (group)
        told.memberOf = {by(group)};
    return told;
}

/// A health station that owns a target, and a group of two schools that leads a task.
Plan plan()
{
    Plan told;
    told.organisations = {organisation("TYT"), organisation("TRUONG"), organisation("TH1", "TRUONG"),
                          organisation("MN1", "TRUONG"), organisation("VT")};
    told.organisations[1].kind = OrganisationKind::Group;
    told.targets = {count(Comparison::AtLeast, "1")};
    told.targets.front().owners = {by("TYT")};
    Task task;
    task.code = kTask;
    task.leads = {{by("TRUONG"), {}, {}}};
    task.coordinators = {{by("TYT"), {}, {}}};
    told.tasks = {task};
    return told;
}

Deadline collect()
{
    const QDate day(2026, 11, 9);
    return {QStringLiteral("collect"), QDate(2026, 11, 10), day, day};
}

Submission submission(const char *from, int version, const QDate &received)
{
    Submission told;
    told.organisation = by(from);
    told.version = version;
    told.received = received;
    return told;
}

TaskResult result(const char *from)
{
    TaskResult told;
    told.task = kTask;
    told.by = by(from);
    return told;
}

OrganisationStanding standing(const char *code, const Returns &returns, const QDate &today = QDate(2026, 11, 1))
{
    for (const OrganisationStanding &one : organisationStandings(plan(), returns, collect(), today))
        if (one.code == by(code))
            return one;
    FAIL("nobody asks " << code);
    return {};
}

} // namespace

TEST_CASE("Everybody who is asked has a line: members for their group, not who has nothing to report")
{
    std::vector<Code<Organisation>> codes;
    for (const OrganisationStanding &one : organisationStandings(plan(), {}, collect(), QDate(2026, 11, 1)))
        codes.push_back(one.code);
    CHECK(codes == std::vector<Code<Organisation>>{by("TYT"), by("TH1"), by("MN1")});
}

TEST_CASE("Who sent nothing is missing, and late only after the last day")
{
    CHECK(standing("TYT", {}).state == State::Missing);
    CHECK_FALSE(standing("TYT", {}, QDate(2026, 11, 9)).isLate);
    CHECK(standing("TYT", {}, QDate(2026, 11, 10)).isLate);
    CHECK(standing("TYT", {}).version == 0);
}

TEST_CASE("Figures without a return are part of an answer")
{
    Returns returns;
    Told told(plan().targets.front());
    told.value(year(2026), "1").from("TYT");
    returns.figures = told.figures;
    CHECK(standing("TYT", returns).state == State::Partial);
    CHECK(standing("TYT", returns).targetsMissing.empty());
    CHECK(standing("TYT", {}).targetsMissing.size() == 1);
}

TEST_CASE("A target that the ward cannot compute is not missed")
{
    Plan followed = plan();
    followed.targets.front().assessable = false;
    CHECK(organisationStandings(followed, {}, collect(), QDate(2026, 11, 1)).front().targetsMissing.empty());
}

TEST_CASE("On time is judged on the first version as received, whatever is corrected later")
{
    Returns returns;
    returns.submissions = {submission("TYT", 2, QDate(2026, 11, 20)), submission("TYT", 1, QDate(2026, 11, 9))};
    const OrganisationStanding answered = standing("TYT", returns, QDate(2026, 12, 1));
    CHECK(answered.state == State::Received);
    CHECK(answered.version == 2);
    CHECK(answered.received == QDate(2026, 11, 20));
    CHECK_FALSE(answered.isLate);
    returns.submissions.back().received = QDate(2026, 11, 10);
    CHECK(standing("TYT", returns).isLate);
}

TEST_CASE("Without a deadline nobody is late")
{
    for (const OrganisationStanding &one : organisationStandings(plan(), {}, std::nullopt, QDate(2030, 1, 1)))
        CHECK_FALSE(one.isLate);
}

TEST_CASE("Leads without a result are missing from their task, coordinators are not")
{
    Returns returns;
    returns.results = {result("TH1"), result("TYT")};
    const std::vector<TaskStanding> tasks = taskStandings(plan(), returns);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().missing == std::vector<Code<Organisation>>{by("MN1")});
    CHECK(tasks.front().reported == std::vector<Code<Organisation>>{by("TYT"), by("TH1")});
    CHECK(standing("MN1", returns).tasksMissing == std::vector<Code<Task>>{kTask});
    CHECK(standing("TYT", {}).tasksMissing.empty());
}

TEST_CASE("A group that reported itself has spoken for its members")
{
    Returns returns;
    returns.results = {result("TRUONG")};
    CHECK(taskStandings(plan(), returns).front().missing.empty());
}

TEST_CASE("A task indicator answers for its task")
{
    Returns returns;
    TaskIndicatorValue value;
    value.task = kTask;
    value.by = by("TH1");
    returns.indicators = {value};
    CHECK(standing("TH1", returns).state == State::Partial);
    CHECK(standing("TH1", returns).tasksMissing.empty());
}

TEST_CASE("Standings have the contract's names")
{
    CHECK(nameOf(State::Received) == QStringLiteral("received"));
    CHECK(nameOf(State::Partial) == QStringLiteral("partial"));
    CHECK(nameOf(State::Missing) == QStringLiteral("missing"));
}
