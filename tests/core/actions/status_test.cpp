// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decide.h"
#include "core/assess/in_force.h"
#include "core/actions/references.h"
#include "core/actions/results.h"
#include "core/actions/status.h"
#include "core/document/html.h"
#include "core/plan/plan_json.h"
#include "core/report/annual_report.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

Status statusOf2026(ActionBook &book, bool half = false)
{
    auto status = statusOf(book.book(), {Year::from(2026).value(), half}, QDate(2026, 11, 20));
    REQUIRE(status);
    return std::move(status).value();
}

const Assessment &assessmentOf(const Status &status, const char *code)
{
    for (const Assessment &assessment : status.targets)
        if (assessment.target.text == QLatin1String(code))
            return assessment;
    FAIL("no such target");
    return status.targets.front();
}

Result<Decision> decided(ActionBook &book, const QString &item, const char *choice, const char *reason = "x")
{
    return decide(book.book(), {{}, item, QString::fromUtf8(choice), QString::fromUtf8(reason), {}});
}

} // namespace

TEST_CASE("An empty book has an answer for every target, task and organisation")
{
    ActionBook book;
    const Status status = statusOf2026(book);
    CHECK(status.targets.size() == 37);
    CHECK(status.tasks.size() == 15);
    CHECK_FALSE(status.organisations.empty());
    CHECK(status.openContradictions.size() == status.plan.contradictions.size());
    REQUIRE(status.collect);
    CHECK(status.collect->planDate == QDate(2026, 11, 10));
    for (const Assessment &assessment : status.targets)
        CHECK_FALSE(assessment.measured.hasValue());
    for (const OrganisationStanding &standing : status.organisations)
        CHECK(standing.isLate);
}

TEST_CASE("A first half has no deadline, so nobody is late")
{
    ActionBook book;
    const Status status = statusOf2026(book, true);
    CHECK_FALSE(status.collect);
    for (const OrganisationStanding &standing : status.organisations)
        CHECK_FALSE(standing.isLate);
}

TEST_CASE("Each target is judged on its own figures")
{
    ActionBook book;
    book.record(valued("CT31", 2026, "501", "DCXD"));
    book.record(shared("CT19", 2026, "46", "100", "BHXH"));
    const Status status = statusOf2026(book);
    CHECK(assessmentOf(status, "CT31").verdict == Verdict::Attained);
    CHECK(assessmentOf(status, "CT19").measured.value == Rational::fromWhole(46));
    CHECK(assessmentOf(status, "CT14").verdict == Verdict::NoData);
}

TEST_CASE("A shared denominator completes a ratio, an assigned value is judged beside the plan's")
{
    ActionBook book;
    REQUIRE(keepDenominator(
        book.book(),
        {QStringLiteral("2026"), QStringLiteral("dân số"), {}, QStringLiteral("5000"), QStringLiteral("x")}));
    REQUIRE(keepAssigned(book.book(), {QStringLiteral("2026"), QStringLiteral("CT19"), QStringLiteral("92"), {}}));
    book.record(shared("CT19", 2026, "4600", "", "BHXH"));
    const Status status = statusOf2026(book);
    CHECK(assessmentOf(status, "CT19").measured.value == Rational::fromWhole(92));
    CHECK(assessmentOf(status, "CT19").assignedAttained == true);
}

TEST_CASE("A denominator no target has is kept with a warning; nonsense is refused")
{
    ActionBook book;
    const auto keep = [&](const char *name, const char *value) {
        return keepDenominator(book.book(),
                               {QStringLiteral("2026"),
                                QString::fromUtf8(name),
                                {},
                                QString::fromUtf8(value),
                                QStringLiteral("Địa chính")});
    };
    CHECK(keep("Số cây xanh", "5")->warnings.size() == 1);
    CHECK_FALSE(keep("Dân số", "0"));
    CHECK_FALSE(keep("Dân số", "5.5"));
    CHECK_FALSE(keep("Dân số", "-5"));
    const auto assign = [&](const char *target, const char *value) {
        return keepAssigned(book.book(),
                            {QStringLiteral("2026"), QString::fromUtf8(target), QString::fromUtf8(value), {}});
    };
    CHECK_FALSE(assign("CT37", "1"));
    CHECK_FALSE(assign("CT19", "101"));
    CHECK_FALSE(assign("CT99", "1"));
}

TEST_CASE("A dispute is settled by a code or a name among its sides, with a reason")
{
    ActionBook book;
    book.record(valued("CT31", 2026, "480", "DCXD"));
    book.record(valued("CT31", 2026, "520", "MTTQ"));
    const Status status = statusOf2026(book);
    const auto &disputes = assessmentOf(status, "CT31").disputes;
    REQUIRE(disputes.size() == 1);
    const QString id = disputes.front().id;
    CHECK_FALSE(decided(book, id, "MTTQ", ""));
    CHECK(decided(book, id, "BHXH").error().message.contains(QStringLiteral("DCXD")));
    CHECK(decided(book, QStringLiteral("CT31/2027/whole"), "MTTQ").error().kind == ErrorKind::NotFound);
    CHECK(decided(book, QStringLiteral("nothing"), "MTTQ").error().kind == ErrorKind::NotFound);
    const auto done = decided(book, id.toLower(), "Ủy ban Mặt trận Tổ quốc Việt Nam phường");
    REQUIRE(done);
    CHECK(done->item == id);
    CHECK(done->choice == QStringLiteral("MTTQ"));
    CHECK(assessmentOf(statusOf2026(book), "CT31").verdict == Verdict::Attained);
}

TEST_CASE("A settled dispute opens again when a side revises its figure, and undo settles it")
{
    ActionBook book;
    book.record(valued("CT31", 2026, "480", "DCXD"));
    book.record(valued("CT31", 2026, "520", "MTTQ"));
    REQUIRE(decided(book, QStringLiteral("CT31/2026/whole"), "MTTQ"));
    CHECK_FALSE(book.book().decisions().all()->front().seen.isEmpty());
    book.record(valued("CT31", 2026, "470", "DCXD"));
    CHECK(assessmentOf(statusOf2026(book), "CT31").verdict == Verdict::Disputed);
    REQUIRE(book.book().undo());
    CHECK(assessmentOf(statusOf2026(book), "CT31").verdict == Verdict::Attained);
    book.record(valued("CT31", 2026, "500", "BHXH"));
    CHECK(assessmentOf(statusOf2026(book), "CT31").verdict == Verdict::Disputed);
    REQUIRE(decided(book, QStringLiteral("CT31/2026/whole"), "BHXH"));
    CHECK(assessmentOf(statusOf2026(book), "CT31").disputes.front().isOpen == false);
}

TEST_CASE("A contradiction that is decided moves the statement in force, and closes")
{
    ActionBook book;
    const auto plan = book.book().plans().latest();
    REQUIRE(plan);
    const Target &target = *plan->target(Code<Target>(QStringLiteral("CT08")));
    const auto contradiction = std::find_if(plan->contradictions.begin(), plan->contradictions.end(),
                                            [&](const Contradiction &its) { return its.target == target.code; });
    REQUIRE(contradiction != plan->contradictions.end());
    CHECK(statementInForce(target, *plan, {}) == 0);
    const ContradictionPlace &second = contradiction->places.at(1);
    REQUIRE(decide(book.book(), {{}, contradiction->id, second.key, QStringLiteral("x"), {}}));
    const auto decisions = book.book().decisions().all();
    CHECK(statementInForce(target, *plan, *decisions) == 1);
    CHECK(isDecided(*contradiction, *decisions));
    const Status status = statusOf2026(book);
    CHECK(assessmentOf(status, "CT08").targetValue == Rational::fromWhole(50));
    CHECK(status.openContradictions.size() + 1 == plan->contradictions.size());
}

TEST_CASE("A report speaks of the period, up to the last day of its data")
{
    ActionBook book;
    FigureEntry entry = valued("CT31", 2026, "480", "DCXD");
    entry.asOf = QStringLiteral("2026-10-31");
    book.record(entry);
    book.record(valued("CT31", 2025, "400", "DCXD"));
    const auto matter = reportMatterOf(book.book(), {Year::from(2026).value(), false}, QDate(2026, 11, 20));
    REQUIRE(matter);
    CHECK(matter->asOf == QDate(2026, 10, 31));
    CHECK(matter->returns.figures.size() == 1);
    CHECK(matter->assessments.size() == 37);
    CHECK_FALSE(matter->isSample);
    const auto empty = reportMatterOf(book.book(), {Year::from(2024).value(), false}, QDate(2026, 11, 20));
    CHECK(empty->asOf == QDate(2024, 12, 31));
}

TEST_CASE("A report prints the names that are valid on its date, whenever it is composed")
{
    ActionBook book;
    REQUIRE(book.book().directory().rename(Code<Organisation>(QStringLiteral("TYT")), QStringLiteral("Trạm Y tế mới"),
                                           QDate(2026, 7, 1)));
    const auto names = [&](int year, const QString &name) {
        const auto matter = reportMatterOf(book.book(), {Year::from(year).value(), false}, QDate(2026, 11, 20));
        REQUIRE(matter);
        return toHtml(composeAnnualReport(*matter)).contains(name);
    };
    CHECK(names(2025, QStringLiteral("Trạm Y tế phường")));
    CHECK_FALSE(names(2025, QStringLiteral("Trạm Y tế mới")));
    CHECK(names(2026, QStringLiteral("Trạm Y tế mới")));
}

TEST_CASE("Who signed the plan signs the report only while the issuing body is the same")
{
    ActionBook book;
    const auto signer = [&](int year) {
        const auto matter = reportMatterOf(book.book(), {Year::from(year).value(), false}, QDate(2026, 11, 20));
        REQUIRE(matter);
        return matter->letterhead.signer;
    };
    CHECK(signer(2026) == builtInPlan()->identity.signerName);
    REQUIRE(book.book().directory().rename(Code<Organisation>(QStringLiteral("UBND")),
                                           QStringLiteral("Ủy ban nhân dân phường Quảng Trị"), QDate(2025, 7, 1)));
    CHECK(signer(2026).isEmpty());
    CHECK_FALSE(signer(2024).isEmpty());
}
