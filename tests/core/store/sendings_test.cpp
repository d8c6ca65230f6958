// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sendings.h"
#include "tests/core/store/store_support.h"

#include "core/store/keeping.h"

using namespace ansinh;

namespace {

Sending aSending(const char *recipient = "Phòng Kinh tế - Hạ tầng")
{
    Sending sending;
    sending.recipient = QString::fromUtf8(recipient);
    sending.period = {year(2026), false};
    sending.day = QDate(2026, 11, 12);
    sending.channel = SendingChannel::Usb;
    sending.isSubmitted = true;
    sending.number = QStringLiteral("15/BC-UBND");
    sending.version = 2;
    sending.fields = {QStringLiteral("Bảo hiểm"), QStringLiteral("Giảm nghèo")};
    sending.file = QStringLiteral("/home/hoa/goi-du-lieu-phuong-2-2026.zip");
    sending.code = QStringLiteral("K7M-2QX-91D");
    sending.sha256 = QByteArray(64, 'a');
    return sending;
}

std::vector<Sending> sendingsIn(Book &book)
{
    const auto all = book.sendings().in({year(2026), false});
    REQUIRE(all);
    return *all;
}

} // namespace

TEST_CASE("The register of sendings keeps to whom, when, by which way and with which code; no folder of the machine")
{
    BookFolder books;
    auto book = books.create();
    const auto noted = book->sendings().note(aSending());
    REQUIRE(noted);
    REQUIRE(sendingsIn(*book).size() == 1);
    const Sending kept = sendingsIn(*book).front();
    CHECK(kept.id == noted->id);
    CHECK(kept.recipient == QStringLiteral("Phòng Kinh tế - Hạ tầng"));
    CHECK(kept.channel == SendingChannel::Usb);
    CHECK(kept.isSubmitted);
    CHECK(kept.fields.size() == 2);
    CHECK(kept.file == QStringLiteral("goi-du-lieu-phuong-2-2026.zip"));
    CHECK(kept.code == QStringLiteral("K7M-2QX-91D"));
    CHECK(kept.sha256 == QByteArray(64, 'a'));
    CHECK_FALSE(kept.receivedOn);
    REQUIRE(book->undo());
    CHECK(sendingsIn(*book).empty());
    REQUIRE(book->redo());
    CHECK(sendingsIn(*book).size() == 1);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("A receipt is recorded with its words, never before the sending, and can be taken out")
{
    BookFolder books;
    auto book = books.create();
    const Id<Sending> id = book->sendings().note(aSending())->id;
    CHECK(book->sendings().noteReceipt(id, QDate(2026, 11, 11), {}).error().kind == ErrorKind::Invalid);
    REQUIRE(book->sendings().noteReceipt(id, QDate(2026, 11, 13), QStringLiteral("Đọc đúng mã qua điện thoại")));
    CHECK(sendingsIn(*book).front().receivedOn == QDate(2026, 11, 13));
    CHECK(sendingsIn(*book).front().receivedWords == QStringLiteral("Đọc đúng mã qua điện thoại"));
    REQUIRE(book->sendings().noteReceipt(id, {}, {}));
    CHECK_FALSE(sendingsIn(*book).front().receivedOn);
    REQUIRE(book->undo());
    CHECK(sendingsIn(*book).front().receivedOn == QDate(2026, 11, 13));
    CHECK(book->sendings().noteReceipt({99}, QDate(2026, 11, 13), {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A sending again names the one that it repeats, which then stays")
{
    BookFolder books;
    auto book = books.create();
    const Id<Sending> first = book->sendings().note(aSending())->id;
    Sending again = aSending();
    again.resends = first;
    again.day = QDate(2026, 11, 16);
    const Id<Sending> second = book->sendings().note(again)->id;
    CHECK(sendingsIn(*book)[1].resends == first);
    CHECK(book->sendings().remove(first).error().kind == ErrorKind::Invalid);
    REQUIRE(book->sendings().remove(second));
    REQUIRE(book->sendings().remove(first));
    CHECK(sendingsIn(*book).empty());
    again.resends = {99};
    CHECK(book->sendings().note(again).error().kind == ErrorKind::NotFound);
}

TEST_CASE("What cannot be a sending is refused with a sentence that says how to mend it")
{
    BookFolder books;
    auto book = books.create();
    Sending wrong = aSending();
    SECTION("nobody")
    {
        wrong.recipient = QStringLiteral("  ");
    }
    SECTION("no day")
    {
        wrong.day = {};
    }
    SECTION("a file without its code")
    {
        wrong.code.clear();
        wrong.sha256.clear();
    }
    const auto done = book->sendings().note(wrong);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Invalid);
    CHECK_FALSE(done.error().message.isEmpty());
    CHECK(sendingsIn(*book).empty());
}

TEST_CASE("Paper goes without a code")
{
    BookFolder books;
    auto book = books.create();
    Sending paper = aSending();
    paper.channel = SendingChannel::Paper;
    paper.code.clear();
    paper.sha256.clear();
    paper.file.clear();
    REQUIRE(book->sendings().note(paper));
    CHECK(sendingsIn(*book).front().sha256.isEmpty());
}

TEST_CASE("Recipients and their fields are data: entered, changed, taken out, and taken back")
{
    BookFolder books;
    auto book = books.create();
    PackageRecipient recipient{{}, QStringLiteral(" Sở Nội vụ "), {}, QStringLiteral("noivu@example.vn"),
                               {QStringLiteral("Lao động")}};
    const auto added = book->sendings().putRecipient(recipient);
    REQUIRE(added);
    CHECK(added->name == QStringLiteral("Sở Nội vụ"));
    recipient = *added;
    recipient.fields += QStringLiteral("Người có công");
    REQUIRE(book->sendings().putRecipient(recipient));
    CHECK(book->sendings().recipients()->front().fields.size() == 2);
    const auto twin = book->sendings().putRecipient({{}, QStringLiteral("sở nội vụ"), {}, {}, {}});
    CHECK(twin.error().kind == ErrorKind::Exists);
    CHECK(book->sendings().putRecipient({}).error().kind == ErrorKind::Invalid);
    REQUIRE(book->undo());
    CHECK(book->sendings().recipients()->front().fields.size() == 1);
    REQUIRE(book->sendings().removeRecipient(recipient.id));
    CHECK(book->sendings().recipients()->empty());
    CHECK(book->sendings().removeRecipient(recipient.id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Several recipients are one change: all of them or none, and one undo")
{
    BookFolder books;
    auto book = books.create();
    const PackageRecipient one{{}, QStringLiteral("Sở Nội vụ"), {}, {}, {}};
    const PackageRecipient two{{}, QStringLiteral("Sở Y tế"), {}, {}, {}};
    REQUIRE(book->sendings().putRecipients({one, two}));
    CHECK(book->sendings().recipients()->size() == 2);
    REQUIRE(book->undo());
    CHECK(book->sendings().recipients()->empty());
    CHECK(book->sendings().putRecipients({one, one}).error().kind == ErrorKind::Exists);
    CHECK(book->sendings().recipients()->empty());
}

TEST_CASE("An organisation to which something was sent stays in the directory")
{
    BookFolder books;
    auto book = books.create();
    const Organisation added = book->directory().addOrganisation(QStringLiteral("Sở Nội vụ"), {}).value();
    Sending sending = aSending("Sở Nội vụ");
    sending.organisation = added.code;
    REQUIRE(book->sendings().note(sending));
    CHECK(book->directory().removeOrganisation(added.code).error().kind == ErrorKind::Invalid);
}
