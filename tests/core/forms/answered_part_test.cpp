// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answered_part.h"

#include "core/plan/plan_json.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

const QDate kDay(2026, 10, 1);

Organisation member(const char *code, const char *name, const char *group)
{
    Organisation organisation;
    organisation.code = Code<Organisation>(QString::fromUtf8(code));
    organisation.name = QString::fromUtf8(name);
    organisation.memberOf = {Code<Organisation>(QString::fromUtf8(group))};
    return organisation;
}

std::vector<Area> areas()
{
    return {{{1}, QStringLiteral("Khu phố 1"), 1},
            {{2}, QStringLiteral("Khu phố 11"), 2},
            {{3}, QStringLiteral("Hòa Bình"), 3}};
}

Plan planWith(const std::vector<Organisation> &members)
{
    Plan plan = builtInPlan().value();
    plan.organisations.insert(plan.organisations.end(), members.begin(), members.end());
    return plan;
}

Target ownedBy(const char *owner)
{
    Target target;
    target.owners = {Code<Organisation>(QString::fromUtf8(owner))};
    return target;
}

} // namespace

TEST_CASE("A khu phố answers for the area that its name ends in")
{
    const Plan plan = planWith({member("A", "Ban cán sự Khu phố 11", "KP"), member("B", "KHU PHỐ 1", "KP"),
                                member("C", "Khu phố Hoà Bình", "KP"), member("D", "Ban liên lạc", "KP"),
                                member("E", "Trường Mầm non Khu phố 1", "TRUONG")});
    const auto areaOf = [&](const char *code) {
        return areaAnsweredBy(plan, areas(), Code<Organisation>(QString::fromUtf8(code)), kDay).value;
    };
    CHECK(areaOf("A") == 2);
    CHECK(areaOf("B") == 1);
    CHECK(areaOf("C") == 3);
    CHECK(areaOf("D") == 0);
    CHECK(areaOf("E") == 0); // a school only stands there
}

TEST_CASE("An owner answers for the whole, a member of a group for its part")
{
    const Plan plan = planWith({member("A", "Khu phố 11", "KP"), member("D", "Ban liên lạc", "KP")});
    const auto partOf = [&](const char *owner, const char *by) {
        return partAnsweredBy(plan, areas(), ownedBy(owner), Code<Organisation>(QString::fromUtf8(by)), kDay);
    };
    CHECK(partOf("TYT", "TYT") == Part::whole());
    CHECK(partOf("TRUONG", "TRUONG") == Part::whole()); // has no members
    CHECK(partOf("KP", "A") == Part::ofArea({2}));
    CHECK(partOf("BCS-KP", "A") == Part::ofArea({2})); // asked with the khu phố
    CHECK(partOf("KP", "D") == Part::ofMember(Code<Organisation>(QStringLiteral("D"))));
}

TEST_CASE("Who follows an owner that has ended answers for the whole")
{
    Plan plan = planWith({});
    for (Organisation &organisation : plan.organisations) {
        if (organisation.code.text == QLatin1String("BGN")) {
            organisation.endsOn = QDate(2026, 6, 30);
            organisation.successor = Code<Organisation>(QStringLiteral("VHXH"));
        }
    }
    CHECK(partAnsweredBy(plan, areas(), ownedBy("BGN"), Code<Organisation>(QStringLiteral("VHXH")), kDay)
          == Part::whole());
}
