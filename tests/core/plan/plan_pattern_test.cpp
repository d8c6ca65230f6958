// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_pattern.h"
#include "tests/support/catch.h"

#include "core/plan/plan_json.h"

using namespace ansinh;

namespace {

Plan builtIn()
{
    return builtInPlan().value();
}

PlanPattern pattern()
{
    const Plan plan = builtIn();
    auto made = PlanPattern::of(writePlan(plan), plan);
    REQUIRE(made);
    return *made;
}

Plan ofAnotherWard()
{
    Plan plan = builtIn();
    plan.identity.number = QStringLiteral("7/KH-UBND");
    plan.identity.date = QDate(2025, 3, 1);
    plan.identity.place = QStringLiteral("Phường “Đông \"Hải\"”");
    plan.identity.signerName.clear();
    for (Organisation &organisation : plan.organisations)
        organisation.name.replace(QStringLiteral("Phường 2"), QStringLiteral("Phường Đông"));
    return plan;
}

QByteArray with(QByteArray json, const char *before, const char *after)
{
    const auto at = json.indexOf(before);
    REQUIRE(at >= 0);
    return json.replace(at, qsizetype(qstrlen(before)), after);
}

} // namespace

TEST_CASE("A plan that differs in identity and organisations alone is read by the pattern as it is read whole")
{
    const QByteArray json = writePlan(ofAnotherWard());
    const auto read = pattern().read(json);
    REQUIRE(read);
    CHECK(read->identity.place == ofAnotherWard().identity.place);
    CHECK(writePlan(*read) == json);
    CHECK(writePlan(*read) == writePlan(readPlan(json).value()));
    CHECK(pattern().read(writePlan(builtIn())));
}

TEST_CASE("By its pattern a plan is written with identity and organisations of another as it is written whole")
{
    const Plan plan = ofAnotherWard();
    CHECK(pattern().written(plan.identity, plan.organisations) == writePlan(plan));
    CHECK(pattern().written(builtIn().identity, builtIn().organisations) == writePlan(builtIn()));
    Plan bare = builtIn();
    bare.organisations.clear();
    CHECK(pattern().written(bare.identity, {}) == writePlan(bare));
}

TEST_CASE("What reading the whole plan refuses does not pass by the pattern either")
{
    const QByteArray json = writePlan(ofAnotherWard());
    const std::vector<QByteArray> wrong{
        with(json, "\"number\": \"7/KH-UBND\"", "\"number\": \"7/KH-UBND\", \"number\": \"8\""),
        with(json, "\"number\": \"7/KH-UBND\"", "\"numero\": \"7/KH-UBND\""),
        with(json, "\"number\": \"7/KH-UBND\"", "\"number\": 7"),
        with(json, "\"last_year\": 2030", "\"last_year\": 2020"),
        with(json, "\"issuer\": \"UBND\"", "\"issuer\": \"KHONGCO\""),
        with(json, "\"identity\": {", "\"identity\": {}, \"identity\": {"),
        with(json, "\"identity\": {", "\"identity\": [], \"identity\": {"),
        with(json, "\"last_year\": 2030\n  }", "\"last_year\": 2030\n  }, \"vision\": {}"),
        with(json, "\"organisations\": [", "\"organisations\": [], \"organisations\": ["),
        with(json, "\"organisations\": [", "\"organisations\": [[], "),
        with(json, "\"organisations\": [", "\"organisations\": [{}, "),
        with(json, ",\n  \"documents\": ", ", \"contacts\": [],\n  \"documents\": "),
    };
    for (const QByteArray &one : wrong) {
        CHECK_FALSE(readPlan(one));
        CHECK_FALSE(pattern().read(one));
    }
}

TEST_CASE("A plan that differs in more, or is cut, is not read by the pattern")
{
    Plan plan = builtIn();
    plan.targets.front().value = Decimal::fromWhole(3);
    CHECK_FALSE(pattern().read(writePlan(plan)));
    plan = ofAnotherWard();
    plan.documents.pop_back();
    CHECK_FALSE(pattern().read(writePlan(plan)));
    CHECK_FALSE(pattern().read(writePlan(builtIn()).chopped(1)));
    CHECK_FALSE(pattern().read({}));
}

TEST_CASE("A file that is not written as the program writes it gives no pattern")
{
    const Plan plan = builtIn();
    CHECK_FALSE(PlanPattern::of(writePlan(plan).replace("\n  ", "\n   "), plan));
    CHECK_FALSE(PlanPattern::of(writePlan(plan) + ' ', plan));
    CHECK_FALSE(PlanPattern::of(writePlan(ofAnotherWard()), plan));
    CHECK_FALSE(PlanPattern::of("{}", plan));
}
