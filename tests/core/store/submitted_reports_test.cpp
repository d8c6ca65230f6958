// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/submitting.h"

#include "core/store/keeping.h"

using namespace ansinh;

TEST_CASE("Undo stops at a submitting and at a reopening; redo brings nothing into a frozen year")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    record(*book, figureOf(QStringLiteral("CT02"), 2026, 5));
    REQUIRE(book->undo());
    submit(*book, 2026);
    CHECK_FALSE(book->redoable());
    CHECK_FALSE(book->undoable());
    record(*book, figureOf(QStringLiteral("CT01"), 2027, 6));
    REQUIRE(book->undo());
    CHECK(book->undo().error().kind == ErrorKind::NothingToUndo);
    REQUIRE(book->redo());
    REQUIRE(reopen(*book, 2026));
    CHECK_FALSE(book->undoable());
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 8));
    REQUIRE(book->undo());
    CHECK(book->undo().error().kind == ErrorKind::NothingToUndo);
    CHECK(book->figures().in({year(2026), false})->size() == 1);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("A reopened year can be changed; what was submitted stays, and submitting anew makes the next version")
{
    BookFolder books;
    auto book = books.create();
    submit(*book, 2026);
    CHECK(book->submittedReports().submit(reportOf(2026), kFiles).error().kind == ErrorKind::Frozen);
    CHECK(book->submittedReports().submit(reportOf(2025), kFiles).error().kind == ErrorKind::Frozen);
    CHECK(book->submittedReports().reopen(year(2026), QDate(2026, 12, 1), QStringLiteral("  ")).error().kind
          == ErrorKind::Invalid);
    REQUIRE(reopen(*book, 2026));
    CHECK(reopen(*book, 2026).error().kind == ErrorKind::NotFound);
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    REQUIRE_FALSE(*book->submittedReports().inForce(year(2026)));
    submit(*book, 2026, "130/BC-UBND");
    const auto all = book->submittedReports().all();
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).version == 1);
    CHECK(all->at(0).reopenedOn == QDate(2026, 12, 1));
    CHECK(all->at(0).reopenReason == QStringLiteral("Số hộ nghèo sai"));
    CHECK(all->at(1).version == 2);
    CHECK(all->at(1).designation() == QStringLiteral("130/BC-UBND"));
    CHECK((*book->submittedReports().inForce(year(2026)))->version == 2);
    CHECK(*book->submittedReports().bytesOf(all->at(0).pdf) == kFiles.pdf);
}

TEST_CASE("Only the newest submitted year is reopened, and the years before it stay frozen by their own reports")
{
    BookFolder books;
    auto book = books.create();
    submit(*book, 2025, "90");
    submit(*book, 2026);
    const auto refused = reopen(*book, 2025);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Frozen);
    CHECK(refused.error().message.contains(QStringLiteral("123/BC-UBND")));
    REQUIRE(reopen(*book, 2026));
    CHECK(book->figures().record({figureOf(QStringLiteral("CT01"), 2026, 5)}, recordAction(kTarget.text)));
    const auto frozen = book->figures().record({figureOf(QStringLiteral("CT01"), 2025, 5)}, recordAction(kTarget.text));
    REQUIRE_FALSE(frozen);
    CHECK(frozen.error().message.contains(QStringLiteral("90/BC-UBND")));
    CHECK((*book->submittedReports().freezing(year(2024)))->year == year(2025));
    CHECK_FALSE(*book->submittedReports().freezing(year(2026)));
}

TEST_CASE("A submitted report is never changed, taken out or robbed of its files, also after it was reopened")
{
    BookFolder books;
    auto book = books.create();
    submit(*book, 2026);
    for (const bool isReopened : {false, true}) {
        if (isReopened)
            REQUIRE(reopen(*book, 2026));
        for (const char *sql :
             {"DELETE FROM submitted_report", "UPDATE submitted_report SET number = '5'",
              "UPDATE submitted_report SET pdf = docx, reopened_on = '2026-12-01', reopen_reason = 'x'",
              "UPDATE submitted_report SET reopened_on = NULL, reopen_reason = NULL",
              "DELETE FROM content WHERE sha256 IN (SELECT odt FROM submitted_report)"}) {
            INFO(sql);
            CHECK_FALSE(run(*book, QString::fromLatin1(sql)));
        }
    }
    CHECK(check(*book)->isWhole());
}

TEST_CASE("check finds a kept file whose bytes have changed")
{
    BookFolder books;
    auto book = books.create();
    submit(*book, 2026);
    REQUIRE(run(*book, QStringLiteral("DROP TRIGGER content_stays")));
    REQUIRE(run(*book, QStringLiteral("UPDATE content SET bytes = x'00' "
                                      "WHERE sha256 IN (SELECT pdf FROM submitted_report)")));
    const auto report = check(*book);
    REQUIRE(report);
    REQUIRE(report->hashProblems.size() == 1);
    CHECK(report->hashProblems.front().contains(QStringLiteral("123")));
    const auto kept = book->submittedReports().inForce(year(2026));
    CHECK(book->submittedReports().bytesOf((*kept)->pdf).error().kind == ErrorKind::Damaged);
    CHECK(book->submittedReports().bytesOf((*kept)->docx));
}

TEST_CASE("The journal says in words that a report was submitted and reopened, and why")
{
    BookFolder books;
    auto book = books.create();
    submit(*book, 2026);
    REQUIRE(reopen(*book, 2026));
    const auto entries = book->journal().entries({}, 2);
    REQUIRE(entries->size() == 2);
    CHECK(describe(entries->at(1).action) == QStringLiteral("submit the report of the year 2026 as No. 123/BC-UBND"));
    CHECK(describe(entries->at(0).action) == QStringLiteral("reopen the report of the year 2026"));
    CHECK(entries->at(0).action.reason == QStringLiteral("Số hộ nghèo sai"));
}
