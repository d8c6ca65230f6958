// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/receipts.h"
#include "core/actions/return_register.h"
#include "core/actions/sample.h"
#include "core/actions/year_facts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

using State = RegisterRow::State;

const QDate kToday(2026, 11, 2);

Period period(int year, bool half = false)
{
    return {*Year::from(year), half};
}

Code<Organisation> code(const char *text)
{
    return Code<Organisation>(QString::fromUtf8(text));
}

ReturnRegister registerOn(Book &book, const QDate &day, const Period &of = period(2026))
{
    StatusKeeper keeper(book, day);
    const auto sheet = returnRegister(book, keeper, of, day);
    REQUIRE(sheet);
    return *sheet;
}

RegisterRow rowIn(const ReturnRegister &sheet, const char *organisation)
{
    const RegisterRow *row = sheet.row(code(organisation));
    REQUIRE(row);
    return *row;
}

Receipt receivedOn(const QDate &day)
{
    Receipt receipt;
    receipt.received = day;
    return receipt;
}

void receive(Book &book, const char *organisation, const QDate &day)
{
    REQUIRE(recordReceipt(book, code(organisation), period(2026), receivedOn(day)));
}

void noteSent(Book &book, SentPaper::Kind kind, const std::vector<Code<Organisation>> &codes, const QDate &day)
{
    std::vector<SentPaper> papers;
    for (const Code<Organisation> &each : codes)
        papers.push_back({each, period(2026), kind, day});
    REQUIRE(book.sentPapers().note(papers));
}

std::vector<Code<Organisation>> everybodyIn(const ReturnRegister &sheet)
{
    std::vector<Code<Organisation>> codes;
    for (const RegisterRow &row : sheet.rows)
        codes.push_back(row.code);
    return codes;
}

} // namespace

TEST_CASE("Everybody who is asked has a row, and the counts are those of the first page")
{
    ActionBook own;
    REQUIRE(fillSample(own.book(), SampleKind::Plain));
    const ReturnRegister sheet = registerOn(own.book(), kToday);
    const auto status = statusOf(own.book(), period(2026), kToday);
    REQUIRE(status);
    const auto facts = yearFactsOf(own.book(), *status, kToday);
    REQUIRE(facts);
    const RegisterTotals totals = sheet.totals();
    CHECK(totals.asked == facts->asked);
    CHECK(totals.received() == facts->received());
    CHECK(totals.awaited == static_cast<int>(awaited(*status).size()));
    CHECK(totals.onTime + totals.late + totals.awaited <= totals.asked);
    CHECK(totals.lettered == totals.asked - 1); // the officer writes none to himself
}

TEST_CASE("A return is on time up to the last day, late after it by so many days, and the first version counts")
{
    ActionBook own;
    receive(own.book(), "TYT", {2026, 11, 9});
    receive(own.book(), "BHXH", {2026, 11, 12});
    const ReturnRegister sheet = registerOn(own.book(), {2026, 11, 20});
    CHECK(rowIn(sheet, "TYT").state == State::Received);
    CHECK_FALSE(rowIn(sheet, "TYT").isLate);
    CHECK(rowIn(sheet, "BHXH").daysLate == 3);
    CHECK(rowIn(sheet, "CAP").state == State::NotSent);
    CHECK(rowIn(sheet, "CAP").daysLate == 11);
    receive(own.book(), "TYT", {2026, 11, 18});
    const RegisterRow again = rowIn(registerOn(own.book(), {2026, 11, 20}), "TYT");
    CHECK_FALSE(again.isLate);
    CHECK(again.versions.size() == 2);
    CHECK(again.newest()->version == 2);
    CHECK(again.first()->received == QDate(2026, 11, 9));
}

TEST_CASE("A return without all that it owes is incomplete; figures without a return have only begun")
{
    ActionBook own;
    receive(own.book(), "TYT", kToday);
    own.record(shared("CT19", 2026, "6092", "6229", "BHXH"));
    const ReturnRegister sheet = registerOn(own.book(), kToday);
    CHECK(rowIn(sheet, "TYT").isIncomplete());
    CHECK(rowIn(sheet, "TYT").owed() > 0);
    CHECK(rowIn(sheet, "BHXH").state == State::Begun);
    CHECK(rowIn(sheet, "BHXH").isIncomplete());
    CHECK(rowIn(sheet, "BHXH").isAwaited());
    CHECK(rowIn(sheet, "BHXH").figures == 1);
    CHECK_FALSE(rowIn(sheet, "CAP").isIncomplete());
    CHECK(sheet.totals().incomplete == 2);
}

TEST_CASE("A first half has no last day: nobody is late")
{
    ActionBook own;
    const ReturnRegister sheet = registerOn(own.book(), {2026, 12, 1}, period(2026, true));
    CHECK_FALSE(sheet.collect);
    CHECK_FALSE(sheet.rows.empty());
    for (const RegisterRow &row : sheet.rows)
        CHECK_FALSE(row.isLate);
    CHECK(sheet.totals().overdue == 0);
}

TEST_CASE("What is known of a receipt stands in the register: document, channel, signer, files")
{
    ActionBook own;
    Receipt receipt = receivedOn(kToday);
    receipt.channel = Channel::Email;
    receipt.documentNumber = QStringLiteral("12/BC-TYT");
    receipt.documentDate = QDate(2026, 11, 1);
    receipt.signer = QStringLiteral("Nguyễn Thị Hoa");
    receipt.attachments = {{QStringLiteral("quet.pdf"), QByteArray("%PDF-1")}};
    const auto version = recordReceipt(own.book(), code("TYT"), period(2026), receipt);
    REQUIRE(version);
    RegisterRow row = rowIn(registerOn(own.book(), kToday), "TYT");
    REQUIRE(row.newest());
    CHECK(row.newest()->documentNumber == QStringLiteral("12/BC-TYT"));
    CHECK(row.newest()->signer == QStringLiteral("Nguyễn Thị Hoa"));
    REQUIRE(row.files.size() == 1);
    receipt.documentNumber = QStringLiteral("15/BC-TYT");
    receipt.attachments = {{QStringLiteral("them.pdf"), QByteArray("%PDF-2")}};
    REQUIRE(correctReceipt(own.book(), *row.newest(), receipt));
    row = rowIn(registerOn(own.book(), kToday), "TYT");
    CHECK(row.newest()->documentNumber == QStringLiteral("15/BC-TYT"));
    CHECK(row.newest()->version == 1);
    CHECK(row.files.size() == 2);
    REQUIRE(own.book().undo());
    row = rowIn(registerOn(own.book(), kToday), "TYT");
    CHECK(row.newest()->documentNumber == QStringLiteral("12/BC-TYT"));
    CHECK(row.files.size() == 1);
    REQUIRE(own.book().undo());
    CHECK_FALSE(rowIn(registerOn(own.book(), kToday), "TYT").newest());
}

TEST_CASE("A receipt without a day is refused and leaves nothing")
{
    ActionBook own;
    Receipt receipt;
    receipt.attachments = {{QStringLiteral("quet.pdf"), QByteArray("%PDF-1")}};
    CHECK_FALSE(recordReceipt(own.book(), code("TYT"), period(2026), receipt));
    CHECK(own.book().attachments().all()->empty());
}

TEST_CASE("Sources that disagree are open questions of those that disagree")
{
    ActionBook own;
    own.record(shared("CT19", 2026, "6092", "6229", "BHXH"));
    own.record(shared("CT19", 2026, "6100", "6229", "TYT"));
    const ReturnRegister sheet = registerOn(own.book(), kToday);
    CHECK(rowIn(sheet, "BHXH").disputed == std::vector<Code<Target>>{Code<Target>(QStringLiteral("CT19"))});
    CHECK(rowIn(sheet, "TYT").disputed.size() == 1);
    CHECK(rowIn(sheet, "CAP").disputed.empty());
}

TEST_CASE("The next step of collecting: forms, then what comes, then reminders, then nothing")
{
    ActionBook own;
    ReturnRegister sheet = registerOn(own.book(), kToday);
    CHECK(collectStep(sheet) == CollectStep::SendForms);
    noteSent(own.book(), SentPaper::Kind::Form, everybodyIn(sheet), {2026, 10, 12});
    CHECK(collectStep(registerOn(own.book(), {2026, 10, 13})) == CollectStep::ReadReturns);
    sheet = registerOn(own.book(), kToday);
    CHECK(rowIn(sheet, "TYT").formSent == QDate(2026, 10, 12));
    CHECK(collectStep(sheet) == CollectStep::Remind);
    CHECK(static_cast<int>(dueForReminder(sheet).size()) == sheet.totals().toRemind);
    noteSent(own.book(), SentPaper::Kind::Reminder, dueForReminder(sheet), kToday);
    CHECK(collectStep(registerOn(own.book(), kToday.addDays(1))) == CollectStep::ReadReturns);
    CHECK(collectStep(registerOn(own.book(), kToday.addDays(kRemindAgainDays))) == CollectStep::Remind);
    for (const Code<Organisation> &each : everybodyIn(sheet))
        receive(own.book(), qPrintable(each.text), kToday);
    sheet = registerOn(own.book(), kToday);
    CHECK(collectStep(sheet) == CollectStep::Complete);
    CHECK(sheet.totals().received() == sheet.totals().asked);
    CHECK(dueForReminder(sheet).empty());
}

TEST_CASE("A year that is over reminds nobody by itself")
{
    ActionBook own;
    receive(own.book(), "TYT", kToday);
    CHECK(collectStep(registerOn(own.book(), {2027, 1, 5})) == CollectStep::Over);
}
