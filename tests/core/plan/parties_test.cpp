// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/asked.h"
#include "core/plan/parties.h"
#include "core/plan/plan_json.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace ansinh;

namespace {

Code<Organisation> code(const char *text)
{
    return Code<Organisation>(QString::fromLatin1(text));
}

Organisation member(const char *text, const char *group)
{
    Organisation organisation;
    organisation.code = code(text);
    organisation.memberOf = {code(group)};
    return organisation;
}

} // namespace

TEST_CASE("Leads stand before coordinators, and mere words answer for nothing")
{
    const Plan plan = builtInPlan().value();
    const auto parties = partiesOf(plan, *plan.task(Code<Task>(QStringLiteral("1.2"))));
    REQUIRE(parties.size() == 3);
    CHECK(parties[0].organisation == code("VPTK"));
    CHECK(parties[0].isLead);
    CHECK(parties[0].capacity == QStringLiteral("Thường trực HĐTĐKT"));
    CHECK_FALSE(parties[1].isLead);
}

TEST_CASE("A group answers through its members, one asked with another through that other")
{
    Plan plan = builtInPlan().value();
    plan.organisations.push_back(member("KP1", "KP"));
    plan.organisations.push_back(member("KP2", "KP"));
    const auto parties = partiesOf(plan, *plan.task(Code<Task>(QStringLiteral("1.1"))));
    const auto has = [&](const char *text) {
        return std::any_of(parties.begin(), parties.end(),
                           [&](const TaskParty &party) { return party.organisation == code(text); });
    };
    CHECK(has("KP1"));
    CHECK(has("KP2"));
    CHECK_FALSE(has("KP"));
    CHECK_FALSE(has("CAPUY-KP"));
    CHECK(answeringFor(plan, code("BCS-KP")) == std::vector<Code<Organisation>>{code("KP1"), code("KP2")});
    CHECK(answeringFor(plan, {}).empty());
}

TEST_CASE("Whoever has ended gives way to the successor on that day")
{
    Plan plan = builtInPlan().value();
    for (Organisation &organisation : plan.organisations) {
        if (organisation.code == code("TYT")) {
            organisation.endsOn = QDate(2025, 6, 30);
            organisation.successor = code("TYT2");
        }
    }
    plan.organisations.push_back(member("TYT2", "NONE"));
    CHECK(answeringFor(plan, code("TYT"), QDate(2025, 7, 1)).front() == code("TYT2"));
    CHECK(answeringFor(plan, code("TYT"), QDate(2025, 6, 30)).front() == code("TYT"));
}
