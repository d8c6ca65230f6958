// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/plan/asked.h"
#include "core/plan/plan_json.h"
#include "tests/core/plan/table.h"

using namespace ansinh;

namespace {

Plan builtIn()
{
    return builtInPlan().value();
}

Code<Organisation> code(const QString &text)
{
    return Code<Organisation>(text);
}

Organisation &addMember(Plan &plan, const QString &text, const QString &group)
{
    Organisation member;
    member.code = code(text);
    member.name = text;
    member.memberOf = {code(group)};
    plan.organisations.push_back(member);
    return plan.organisations.back();
}

QString asked(const Plan &plan, const QDate &day = {})
{
    return joinedCodes(askedOrganisations(plan, day));
}

Organisation &find(Plan &plan, const QString &text)
{
    for (Organisation &organisation : plan.organisations)
        if (organisation.code.text == text)
            return organisation;
    FAIL("no " << text.toStdString());
    return plan.organisations.front();
}

} // namespace

TEST_CASE("Who has a target or a task is asked, the officer too, in the plan's order")
{
    CHECK(
        asked(builtIn())
        == QStringLiteral("LDTBXH; VHXH; VPTK; DCXD; DTT; CAP; BCHQS; TYT; TRUONG; MTTQ; TCCTXH; BGN; BCD-BH; CQ; KP; "
                          "BHXH; PLDTBXH"));
}

TEST_CASE("A group gives way to its members once it has any")
{
    Plan plan = builtIn();
    addMember(plan, QStringLiteral("TH-1"), QStringLiteral("TRUONG"));
    addMember(plan, QStringLiteral("MN-1"), QStringLiteral("TRUONG"));
    const QString codes = asked(plan);
    CHECK(!codes.contains(QStringLiteral("TRUONG")));
    CHECK(codes.endsWith(QStringLiteral("PLDTBXH; TH-1; MN-1")));
    CHECK(joinedCodes(membersOf(plan, code(QStringLiteral("TRUONG")))) == QStringLiteral("TH-1; MN-1"));
}

TEST_CASE("A group inside a group gives way as well")
{
    Plan plan = builtIn();
    addMember(plan, QStringLiteral("MAM-NON"), QStringLiteral("TRUONG")).kind = OrganisationKind::Group;
    addMember(plan, QStringLiteral("MN-1"), QStringLiteral("MAM-NON"));
    CHECK(asked(plan).endsWith(QStringLiteral("PLDTBXH; MN-1")));
    CHECK(joinedCodes(targetsOf(plan, code(QStringLiteral("MN-1")))) == QStringLiteral("CT06; CT07; CT08; CT33"));
}

TEST_CASE("Who is asked together with the khu phố is asked once, through them")
{
    Plan plan = builtIn();
    CHECK(!asked(plan).contains(QStringLiteral("CAPUY-KP")));
    addMember(plan, QStringLiteral("KP1"), QStringLiteral("KP"));
    CHECK(asked(plan).endsWith(QStringLiteral("KP1")));
    CHECK(!asked(plan).contains(QStringLiteral("BCS-KP")));
    const QString tasks = joinedCodes(tasksOf(plan, code(QStringLiteral("KP1"))));
    CHECK(tasks == QStringLiteral("1.1; 1.2; 2.1; 2.2; 2.4; 3; 4; 5.1; 5.2; 6.2; 6.3; 6.4; 7"));
    CHECK(tasksOf(plan, code(QStringLiteral("KP"))) == tasksOf(plan, code(QStringLiteral("KP1"))));
}

TEST_CASE("Who only receives, or only issues, is not asked and answers for nothing")
{
    for (const char *only : {"UBNDTX", "TTDU", "BTVDU", "TTHDND", "CTPCT", "UBND", "DU"}) {
        CHECK(!asked(builtIn()).split(QStringLiteral("; ")).contains(QLatin1String(only)));
        CHECK(tasksOf(builtIn(), code(QString::fromLatin1(only))).empty());
    }
}

TEST_CASE("An organisation answers for its own tasks and targets")
{
    CHECK(joinedCodes(tasksOf(builtIn(), code(QStringLiteral("TYT")))) == QStringLiteral("4; 6.2"));
    CHECK(joinedCodes(targetsOf(builtIn(), code(QStringLiteral("BHXH"))))
          == QStringLiteral("CT14; CT15; CT16; CT17; CT18; CT19"));
    CHECK(targetsOf(builtIn(), code(QStringLiteral("NOBODY"))).empty());
    CHECK(tasksOf(builtIn(), Code<Organisation>()).empty());
}

TEST_CASE("Who has ended gives way to its successor from the next day")
{
    Plan plan = builtIn();
    find(plan, QStringLiteral("BGN")).endsOn = QDate(2025, 6, 30);
    find(plan, QStringLiteral("BGN")).successor = code(QStringLiteral("HDTDKT"));
    CHECK(asked(plan, QDate(2025, 6, 30)).contains(QStringLiteral("BGN")));
    CHECK(!asked(plan, QDate(2025, 7, 1)).contains(QStringLiteral("BGN")));
    CHECK(asked(plan, QDate(2025, 7, 1)).contains(QStringLiteral("HDTDKT")));
    find(plan, QStringLiteral("BGN")).successor = {};
    CHECK(!asked(plan, QDate(2025, 7, 1)).contains(QStringLiteral("HDTDKT")));
}

TEST_CASE("A circle of groups holds nothing up")
{
    Plan plan = builtIn();
    find(plan, QStringLiteral("KP")).memberOf = {code(QStringLiteral("TRUONG"))};
    find(plan, QStringLiteral("TRUONG")).memberOf = {code(QStringLiteral("KP"))};
    CHECK(asked(plan).contains(QStringLiteral("LDTBXH")));
}

TEST_CASE("An organisation has the name of the day, else the name of the plan")
{
    Organisation organisation;
    organisation.name = QStringLiteral("Tên của kế hoạch");
    CHECK(organisation.nameOn(QDate(2025, 1, 1)) == organisation.name);
    organisation.names
        = {{QStringLiteral("Cũ"), {}, QDate(2025, 6, 30)}, {QStringLiteral("Mới"), QDate(2026, 1, 1), {}}};
    CHECK(organisation.nameOn(QDate(2025, 6, 30)) == QStringLiteral("Cũ"));
    CHECK(organisation.nameOn(QDate(2025, 7, 1)) == organisation.name);
    CHECK(organisation.nameOn(QDate(2025, 12, 31)) == organisation.name);
    CHECK(organisation.nameOn(QDate(2026, 1, 1)) == QStringLiteral("Mới"));
}
