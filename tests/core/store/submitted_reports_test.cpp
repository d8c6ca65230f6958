// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submitted_reports.h"
#include "tests/core/store/store_support.h"

#include "core/store/book_file.h"
#include "core/store/contacts.h"
#include "core/store/failure.h"
#include "core/store/keeping.h"
#include "core/store/report_settings.h"
#include "core/store/sendings.h"

using namespace ansinh;

namespace {

const SubmittedFiles kFiles{"{}", "%PDF-1", "docx", "odt"};
const Code<Organisation> kBy(QStringLiteral("LDTBXH"));
const Code<Target> kTarget(QStringLiteral("CT01"));

SubmittedReport reportOf(int inYear, const char *number = "123")
{
    SubmittedReport report;
    report.year = year(inYear);
    report.number = QString::fromUtf8(number);
    report.symbol = QStringLiteral("BC-UBND");
    report.date = QDate(inYear, 11, 12);
    report.day = QDate(inYear, 11, 13);
    return report;
}

void submit(Book &book, int inYear, const char *number = "123")
{
    const auto kept = book.submittedReports().submit(reportOf(inYear, number), kFiles);
    INFO((kept ? std::string() : kept.error().message.toStdString() + kept.error().detail.toStdString()));
    REQUIRE(kept);
}

Result<void> reopen(Book &book, int inYear)
{
    return book.submittedReports().reopen(year(inYear), QDate(2026, 12, 1), QStringLiteral("Số hộ nghèo sai"));
}

/// Every write of a screen into a period, each through the front door.
using Write = std::function<Result<void>(Book &, const Period &)>;

template <class T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

QString disputeIn(const Period &period)
{
    return QStringLiteral("CT01/%1%2/whole").arg(period.year.toString(), period.half ? QStringLiteral("-H1") : QString());
}

std::vector<std::pair<QString, Write>> writes()
{
    const Code<Task> task = BookFolder::plan().tasks.at(0).code;
    return {{QStringLiteral("figure"),
             [](Book &book, const Period &period) {
                 Figure figure = figureOf(kTarget.text, period.year.number(), 7);
                 figure.period = period;
                 return book.figures().record({figure}, recordAction(kTarget.text));
             }},
            {QStringLiteral("task_result"),
             [task](Book &book, const Period &period) {
                 return book.results().record({{}, task, period, kBy, QStringLiteral("x"), {}, {}, {}, {}});
             }},
            {QStringLiteral("task_indicator_value"),
             [task](Book &book, const Period &period) {
                 return book.results().recordIndicator(
                     {{}, task, period, kBy, QStringLiteral("Số lớp"), {}, {}, Decimal::fromWhole(3), {}});
             }},
            {QStringLiteral("submission"),
             [](Book &book, const Period &period) {
                 return outcome(
                     book.submissions().receive({{}, kBy, period, 1, QDate(2026, 11, 1), {}, {}, {}}));
             }},
            {QStringLiteral("decision"),
             [](Book &book, const Period &period) {
                 return book.decisions().decide({{}, disputeIn(period), kBy.text, QStringLiteral("vì"), {}});
             }},
            {QStringLiteral("denominator"),
             [](Book &book, const Period &period) {
                 return book.references().setDenominator(
                     {{}, QStringLiteral("Dân số"), period.year, {}, Decimal::fromWhole(9), {}});
             }},
            {QStringLiteral("assigned"),
             [](Book &book, const Period &period) {
                 return book.references().assign({kTarget, period.year, Decimal::fromWhole(5), {}});
             }},
            {QStringLiteral("series_break"),
             [](Book &book, const Period &period) {
                 return book.references().markBreak({kTarget, period.year, QStringLiteral("sáp nhập")});
             }},
            {QStringLiteral("report_setting"), [](Book &book, const Period &period) {
                 return book.reportSettings().set(period, QStringLiteral("signer"), QStringLiteral("A"),
                                                  {QStringLiteral("letterhead_signer"), {}, {}, {}});
             }}};
}

/// A row of every table in the period, and a file of its return.
void fill(Book &book, const Period &period)
{
    for (const auto &[table, write] : writes()) {
        INFO(table.toStdString());
        REQUIRE(write(book, period));
    }
    const auto submissions = book.submissions().in(period);
    REQUIRE(submissions);
    REQUIRE(book.attachments().add(QStringLiteral("quét.pdf"), period.year.toString().toUtf8(),
                                   aboutOf(submissions->back().id)));
}

Result<void> run(Book &book, const QString &sql)
{
    return guarded([&]() { BookFile::rowsOf(book).connection().run(sql); });
}

} // namespace

TEST_CASE("A submitted year and all before it are frozen for every write, and the refusal names report and remedy")
{
    BookFolder books;
    auto book = books.create();
    submit(*book, 2026);
    const size_t entries = book->journal().entries()->size();
    for (const auto &[table, write] : writes()) {
        INFO(table.toStdString());
        for (const Period &period : {Period{year(2026), false}, Period{year(2026), true}, Period{year(2025), false}}) {
            const auto done = write(*book, period);
            REQUIRE_FALSE(done);
            CHECK(done.error().kind == ErrorKind::Frozen);
            CHECK(done.error().message.contains(QStringLiteral("2026")));
            CHECK(done.error().message.contains(QStringLiteral("123/BC-UBND")));
            CHECK(done.error().message.contains(QStringLiteral("12/11/2026")));
        }
        CHECK(write(*book, {year(2027), false}));
    }
    CHECK(book->journal().entries()->size() == entries + writes().size());
    CHECK(check(*book)->isWhole());
}

TEST_CASE("No row of a frozen year is changed, taken out or moved, whoever writes")
{
    BookFolder books;
    auto book = books.create();
    fill(*book, {year(2025), false});
    fill(*book, {year(2026), false});
    fill(*book, {year(2027), false});
    submit(*book, 2026);
    for (const auto &[table, write] : writes()) {
        INFO(table.toStdString());
        if (table == QLatin1String("decision"))
            continue;
        for (const char *sql :
             {"UPDATE %1 SET year = year WHERE year = 2026", "UPDATE %1 SET year = year WHERE year = 2025",
              "UPDATE %1 SET year = 2040 WHERE year = 2026", "UPDATE %1 SET year = 2024 WHERE year = 2027",
              "DELETE FROM %1 WHERE year = 2026", "DELETE FROM %1 WHERE year = 2025"}) {
            const auto done = run(*book, QString::fromLatin1(sql).arg(table));
            INFO(sql);
            REQUIRE_FALSE(done);
            CHECK(done.error().kind == ErrorKind::Frozen);
        }
        if (table != QLatin1String("submission")) // its file goes first
            CHECK(run(*book, QStringLiteral("DELETE FROM %1 WHERE year = 2027").arg(table)));
    }
}

TEST_CASE("Decisions on figures and files of returns freeze with their year; decisions on the plan do not")
{
    BookFolder books;
    auto book = books.create();
    fill(*book, {year(2026), false});
    fill(*book, {year(2027), true});
    REQUIRE(book->decisions().decide({{}, QStringLiteral("MT01"), QStringLiteral("a"), QStringLiteral("vì"), {}}));
    submit(*book, 2026);
    CHECK(book->decisions().decide({{}, QStringLiteral("MT01"), QStringLiteral("b"), QStringLiteral("vì"), {}}));
    for (const char *sql :
         {"UPDATE decision SET choice = 'x' WHERE item = 'CT01/2026/whole'",
          "UPDATE decision SET item = 'CT01/2026/whole' WHERE item = 'CT01/2027-H1/whole'",
          "DELETE FROM decision WHERE item = 'CT01/2026/whole'", "UPDATE attachment SET name = 'x' WHERE id = 1",
          "UPDATE attachment SET about = 'submission:1' WHERE id = 2", "DELETE FROM attachment WHERE id = 1",
          "INSERT INTO attachment (name, media_type, sha256, size, about) SELECT 'y', '', sha256, 1, 'submission:1' "
          "FROM attachment WHERE id = 1"}) {
        INFO(sql);
        const auto done = run(*book, QString::fromLatin1(sql));
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::Frozen);
    }
    CHECK(run(*book, QStringLiteral("DELETE FROM attachment WHERE id = 2")));
    CHECK(run(*book, QStringLiteral("DELETE FROM decision WHERE item = 'CT01/2027-H1/whole'")));
}

TEST_CASE("The plan, the directory, contacts, outlines and the registers of what was sent are never frozen")
{
    BookFolder books;
    auto book = books.create();
    submit(*book, 2026);
    const Period period{year(2026), false};
    CHECK(book->plans().put(BookFolder::plan(), year(2026)));
    CHECK(book->directory().rename(kBy, QStringLiteral("Tên mới"), QDate(2026, 1, 1)));
    CHECK(book->directory().addArea(QStringLiteral("Khu phố 1")));
    CHECK(book->contacts().set(aboutOf(kBy), {QStringLiteral("Bà Hoa"), {}, {}, {}, {}}));
    CHECK(book->contacts().erase(aboutOf(kBy)));
    CHECK(book->reportSettings().addTemplate(QStringLiteral("Mẫu"), "{}"));
    CHECK(book->sentPapers().note({{kBy, period, SentPaper::Kind::Form, QDate(2026, 9, 1)}}));
    Sending sending;
    sending.recipient = QStringLiteral("UBND thị xã");
    sending.period = period;
    sending.day = QDate(2026, 11, 13);
    sending.channel = SendingChannel::Paper;
    const auto noted = book->sendings().note(sending);
    REQUIRE(noted);
    CHECK(book->sendings().noteReceipt(noted->id, QDate(2026, 11, 14), QStringLiteral("ký nhận")));
    CHECK(book->attachments().add(QStringLiteral("a.pdf"), "x", QStringLiteral("plan")));
}

TEST_CASE("Who signed a return can be erased after the freeze")
{
    BookFolder books;
    auto book = books.create();
    const Period period{year(2026), false};
    Submission submission{{}, kBy, period, 1, QDate(2026, 11, 1), {}, {}, {}};
    submission.signer = QStringLiteral("Trần Thị Mẫu");
    REQUIRE(book->submissions().receive(submission));
    submit(*book, 2026);
    REQUIRE(book->contacts().erase(aboutOf(kBy)));
    CHECK(book->submissions().in(period)->front().signer.isEmpty());
}

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
