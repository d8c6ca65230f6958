// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/submitting.h"

#include "core/store/contacts.h"
#include "core/store/keeping.h"
#include "core/store/report_settings.h"
#include "core/store/sendings.h"

#include <algorithm>

using namespace ansinh;

namespace {

/// Every write of a screen into a period, each through the front door.
using Write = std::function<Result<void>(Book &, const Period &)>;

template <class T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

QString disputeIn(const Period &period)
{
    return QStringLiteral("CT01/%1%2/whole")
        .arg(period.year.toString(), period.half ? QStringLiteral("-H1") : QString());
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
    const auto choiceIn = [&](int inYear) {
        const auto holding = book->decisions().holdingIn(year(inYear));
        REQUIRE(holding);
        const auto its = std::find_if(holding->begin(), holding->end(),
                                      [](const Decision &one) { return one.item == QStringLiteral("MT01"); });
        return its == holding->end() ? QString() : its->choice;
    };
    CHECK(choiceIn(2025) == QStringLiteral("a"));
    CHECK(choiceIn(2026) == QStringLiteral("a"));
    CHECK(choiceIn(2027) == QStringLiteral("b"));
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
    CHECK(book->plans().put(BookFolder::plan(), year(2027)));
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
