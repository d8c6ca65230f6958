// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/deadline.h"
#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

Duty duty(const char *role, int month, int day)
{
    Duty told;
    told.role = QString::fromLatin1(role);
    told.deadlineMonth = month;
    told.deadlineDay = day;
    return told;
}

Plan planWith(const Duty &only)
{
    Plan plan;
    plan.duties = {only};
    return plan;
}

Deadline deadline(const char *role, int day, int number, const DeadlineRule &rule = {})
{
    return deadlineOf(planWith(duty(role, 11, day)), QString::fromLatin1(role), year(number).year, rule).value();
}

} // namespace

TEST_CASE("Before 10/11 means that 09/11 is the last day on time")
{
    const Deadline collect = deadline("collect", 10, 2026); // 09/11/2026 is a Monday
    CHECK(collect.planDate == QDate(2026, 11, 10));
    CHECK(collect.lastDay == QDate(2026, 11, 9));
    CHECK(collect.effectiveDay == QDate(2026, 11, 9));
    CHECK_FALSE(collect.isMoved());
}

TEST_CASE("A setting lets the date itself count")
{
    DeadlineRule rule;
    rule.dateItselfIsOnTime = true;
    CHECK(deadline("collect", 10, 2026, rule).lastDay == QDate(2026, 11, 10));
}

TEST_CASE("What the ward receives moves to the working day after a weekend")
{
    const Deadline sunday = deadline("collect", 10, 2025); // 09/11/2025
    CHECK(sunday.effectiveDay == QDate(2025, 11, 10));
    CHECK(sunday.planDate == QDate(2025, 11, 10));
    CHECK(sunday.isMoved());
    CHECK(deadline("collect", 8, 2026).effectiveDay == QDate(2026, 11, 9)); // last day Saturday 07/11
}

TEST_CASE("What the ward sends moves to the working day before a weekend")
{
    const Deadline saturday = deadline("submit", 15, 2026); // 14/11/2026
    CHECK(saturday.lastDay == QDate(2026, 11, 14));
    CHECK(saturday.effectiveDay == QDate(2026, 11, 13));
    CHECK(deadline("submit", 16, 2026).effectiveDay == QDate(2026, 11, 13)); // last day Sunday 15/11
}

TEST_CASE("A setting leaves weekends alone")
{
    DeadlineRule rule;
    rule.moveOffWeekends = false;
    CHECK(deadline("submit", 15, 2026, rule).effectiveDay == QDate(2026, 11, 14));
}

TEST_CASE("Days left count to the day that is in force, and fall below 0 after it")
{
    const Deadline collect = deadline("collect", 10, 2025);
    CHECK(collect.daysLeft(QDate(2025, 11, 9)) == 1);
    CHECK(collect.daysLeft(QDate(2025, 11, 10)) == 0);
    CHECK(collect.daysLeft(QDate(2025, 11, 11)) == -1);
}

TEST_CASE("A plan without that duty, or without its date, has no deadline")
{
    CHECK_FALSE(deadlineOf(Plan(), QStringLiteral("collect"), year(2026).year));
    CHECK_FALSE(deadlineOf(planWith(duty("collect", 0, 0)), QStringLiteral("collect"), year(2026).year));
}
