// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sending_standing.h"

#include "core/actions/export_package.h"
#include "core/actions/next_step.h"
#include "core/actions/send_package.h"
#include "core/actions/status.h"
#include "core/store/sendings.h"
#include "core/store/submitted_reports.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2026{*Year::from(2026), false};
const QDate kDay(2026, 11, 12);

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// Submits the year's report; what its files hold does not matter here.
void submit(Book &book, const char *number = "15/BC-UBND", const QDate &day = kDay)
{
    SubmittedReport report;
    report.year = k2026.year;
    report.number = text(number);
    report.symbol = QStringLiteral("BC-UBND");
    report.date = day;
    report.day = day;
    REQUIRE(book.submittedReports().submit(report, {"{}", "pdf", "docx", "odt"}));
}

PackageRecipient recipient(Book &book, const char *name, const char *code = "")
{
    const auto put = book.sendings().putRecipient({{}, text(name), Code<Organisation>(text(code)), {}, {}});
    REQUIRE(put);
    return *put;
}

Sending sent(const char *to, const QDate &day = kDay, const char *number = "15/BC-UBND")
{
    Sending sending;
    sending.recipient = text(to);
    sending.period = k2026;
    sending.day = day;
    sending.channel = SendingChannel::Usb;
    sending.isSubmitted = qstrlen(number) > 0;
    sending.number = text(number);
    sending.version = sending.isSubmitted ? 1 : 0;
    sending.file = QStringLiteral("goi.zip");
    sending.code = QStringLiteral("K7M-2QX-91D");
    sending.sha256 = QByteArray(64, 'a');
    return sending;
}

SendingStanding standing(Book &book)
{
    const auto read = sendingStandingOf(book, k2026);
    REQUIRE(read);
    return *read;
}

NextStep next(Book &book)
{
    const auto status = statusOf(book, k2026, kDay);
    REQUIRE(status);
    const auto facts = yearFactsOf(book, *status, kDay);
    REQUIRE(facts);
    return nextStep(*facts);
}

} // namespace

TEST_CASE("A draft that went out leaves nobody waiting")
{
    ActionBook book;
    recipient(book.book(), "UBND thị xã");
    REQUIRE(noteSendings(book.book(), {sent("UBND thị xã", kDay, "")}));
    const SendingStanding draft = standing(book.book());
    CHECK(sendingStep(draft) == SendingStep::Submit);
    CHECK(draft.unconfirmed.empty());
    CHECK(draft.all.size() == 1);
    CHECK(draft.unsent.size() == 1);
}

TEST_CASE("Submitted, sent, received: what is next follows, and the first page says so")
{
    ActionBook book;
    recipient(book.book(), "UBND thị xã");
    recipient(book.book(), "Phòng Y tế");
    submit(book.book());
    CHECK(sendingStep(standing(book.book())) == SendingStep::Send);
    CHECK(next(book.book()).kind == NextStep::Kind::SendPackage);
    CHECK(next(book.book()).subjects == std::vector<QString>{text("UBND thị xã"), text("Phòng Y tế")});
    CHECK(next(book.book()).to.page == text("sending"));

    const auto both = noteSendings(book.book(), {sent("UBND thị xã"), sent("Phòng Y tế")});
    REQUIRE(both);
    CHECK(sendingStep(standing(book.book())) == SendingStep::AwaitReceipt);
    REQUIRE(book.book().sendings().noteReceipt(both->front().id, kDay, text("đọc đúng mã")));
    CHECK(standing(book.book()).unconfirmed.size() == 1);
    CHECK(next(book.book()).kind == NextStep::Kind::AskReceipt);
    CHECK(next(book.book()).subjects == std::vector<QString>{text("Phòng Y tế")});

    REQUIRE(book.book().sendings().noteReceipt(both->back().id, kDay, {}));
    CHECK(sendingStep(standing(book.book())) == SendingStep::Done);
    CHECK(next(book.book()).kind == NextStep::Kind::Kept);
}

TEST_CASE("What went to several at once is one change and one undo")
{
    ActionBook book;
    REQUIRE(noteSendings(book.book(), {sent("UBND thị xã"), sent("Phòng Y tế")}));
    CHECK(standing(book.book()).all.size() == 2);
    REQUIRE(book.book().undo());
    CHECK(standing(book.book()).all.empty());
    CHECK_FALSE(noteSendings(book.book(), {sent("UBND thị xã"), sent("")}));
    CHECK(standing(book.book()).all.empty());
}

TEST_CASE("Who was sent it again has it once one of both was received; another version is another report")
{
    ActionBook book;
    submit(book.book());
    const auto first = noteSendings(book.book(), {sent("UBND thị xã")});
    REQUIRE(first);
    Sending again = sent("UBND thị xã", kDay.addDays(1));
    again.resends = first->front().id;
    REQUIRE(noteSendings(book.book(), {again}));
    REQUIRE(standing(book.book()).unconfirmed.size() == 1);
    CHECK(standing(book.book()).unconfirmed.front().resends == first->front().id);
    REQUIRE(book.book().sendings().noteReceipt(first->front().id, kDay, {}));
    CHECK(standing(book.book()).unconfirmed.empty());

    REQUIRE(book.book().submittedReports().reopen(k2026.year, kDay.addDays(2), text("nhầm số liệu")));
    CHECK(sendingStep(standing(book.book())) == SendingStep::Submit);
    submit(book.book(), "15/BC-UBND", kDay.addDays(2));
    CHECK_FALSE(standing(book.book()).hasGone());
    Sending newer = sent("UBND thị xã", kDay.addDays(2));
    newer.version = 2;
    REQUIRE(noteSendings(book.book(), {newer}));
    CHECK(standing(book.book()).hasGone());
}

TEST_CASE("A body that the plan knows is known by its code, whatever it is called")
{
    const PackageRecipient town{{}, text("Phòng Văn hóa - Xã hội"), Code<Organisation>(text("PVHXH")), {}, {}};
    Sending sending = sent("phòng văn hóa - xã hội");
    CHECK(isTo(sending, town));
    sending.recipient = text("Phòng VHXH");
    CHECK_FALSE(isTo(sending, town));
    sending.organisation = Code<Organisation>(text("PVHXH"));
    CHECK(isTo(sending, town));
}

TEST_CASE("A package is old once the book says something else, never because it was sent")
{
    ActionBook book;
    const auto made = newestChange(book.book());
    REQUIRE(made);
    recipient(book.book(), "UBND thị xã");
    REQUIRE(noteSendings(book.book(), {sent("UBND thị xã")}));
    CHECK_FALSE(*hasChangedSince(book.book(), *made));
    book.addArea("Khu phố 1");
    CHECK(*hasChangedSince(book.book(), *made));
}

TEST_CASE("Those of Kính gửi are proposed as recipients until the book knows them")
{
    ActionBook book;
    const auto proposed = addressedRecipients(book.book(), k2026, kDay);
    REQUIRE(proposed);
    REQUIRE_FALSE(proposed->empty());
    CHECK_FALSE(proposed->front().organisation.isEmpty());
    for (const PackageRecipient &each : *proposed)
        REQUIRE(book.book().sendings().putRecipient(each));
    CHECK(addressedRecipients(book.book(), k2026, kDay)->empty());
}
