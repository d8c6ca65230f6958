// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include "core/store/contacts.h"
#include "core/store/keeping.h"

using namespace ansinh;

namespace {

Submission aReturn(const char *organisation)
{
    Submission submission;
    submission.organisation = Code<Organisation>(QLatin1String(organisation));
    submission.period = {year(2026), false};
    submission.received = QDate(2026, 11, 5);
    submission.origin = QStringLiteral("workbook");
    submission.file = QStringLiteral("TYT-bao-cao-2026.xlsx");
    submission.documentNumber = QStringLiteral(" 12/BC-TYT ");
    submission.documentDate = QDate(2026, 11, 4);
    submission.channel = Channel::Usb;
    submission.signer = QStringLiteral("Bà Nguyễn Thị Hoa");
    submission.signerPost = QStringLiteral("Trưởng Trạm");
    submission.sha256 = QByteArray(64, 'a');
    return submission;
}

Submission only(Book &book)
{
    const auto all = book.submissions().in({year(2026), false});
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    return all->front();
}

} // namespace

TEST_CASE("A receipt keeps its document, its way, its signer and the bytes of its file")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->submissions().receive(aReturn("TYT")));
    const Submission kept = only(*book);
    CHECK(kept.documentNumber == QStringLiteral("12/BC-TYT"));
    CHECK(kept.documentDate == QDate(2026, 11, 4));
    CHECK(kept.channel == Channel::Usb);
    CHECK(kept.signer == QStringLiteral("Bà Nguyễn Thị Hoa"));
    CHECK(kept.signerPost == QStringLiteral("Trưởng Trạm"));
    const auto same = book->submissions().withFile(QByteArray(64, 'a'));
    REQUIRE(same);
    REQUIRE(*same);
    CHECK((*same)->id == kept.id);
    CHECK_FALSE(*book->submissions().withFile(QByteArray(64, 'b')));
    REQUIRE(book->undo());
    CHECK_FALSE(*book->submissions().withFile(QByteArray(64, 'a')));
}

TEST_CASE("The name of a signer never enters the journal, and can be erased for good")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->submissions().receive(aReturn("TYT")));
    Submission corrected = only(*book);
    corrected.signer = QStringLiteral("Ông Lê Văn Nam");
    REQUIRE(book->submissions().correct(corrected));
    CHECK(only(*book).signer == QStringLiteral("Ông Lê Văn Nam"));
    for (const JournalEntry &entry : *book->journal().entries()) {
        for (const RowChange &change : *book->journal().changesOf(entry.sequence)) {
            CHECK_FALSE(change.before.contains("Hoa"));
            CHECK_FALSE(change.after.contains("Nam"));
        }
    }
    REQUIRE(book->undo());
    CHECK(only(*book).signer == QStringLiteral("Bà Nguyễn Thị Hoa"));
    REQUIRE(book->contacts().erase(aboutOf(corrected.organisation)));
    CHECK(only(*book).signer.isEmpty());
    const QString path = book->path();
    book.reset();
    CHECK_FALSE(bytesOf(path).contains(QStringLiteral("Nguyễn Thị Hoa").toUtf8()));
    CHECK_FALSE(bytesOf(path).contains(QStringLiteral("Lê Văn Nam").toUtf8()));
}

TEST_CASE("The register is corrected without a new version, and taken back")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->submissions().receive(aReturn("TYT")));
    Submission corrected = only(*book);
    corrected.received = QDate(2026, 11, 9);
    corrected.documentNumber.clear();
    corrected.documentDate.reset();
    corrected.channel = Channel::Unknown;
    corrected.signer.clear();
    corrected.signerPost.clear();
    REQUIRE(book->submissions().correct(corrected));
    const Submission now = only(*book);
    CHECK(now.version == 1);
    CHECK(now.received == QDate(2026, 11, 9));
    CHECK(now.documentNumber.isEmpty());
    CHECK_FALSE(now.documentDate);
    CHECK(now.channel == Channel::Unknown);
    CHECK(now.signer.isEmpty());
    CHECK(now.sha256 == QByteArray(64, 'a'));
    corrected.received = {};
    CHECK(book->submissions().correct(corrected).error().kind == ErrorKind::Invalid);
    REQUIRE(book->undo());
    CHECK(only(*book).documentNumber == QStringLiteral("12/BC-TYT"));
}

TEST_CASE("Only the newest version is taken out, with the files that came with it")
{
    BookFolder books;
    auto book = books.create();
    const auto first = book->submissions().receive(aReturn("TYT"));
    const auto second = book->submissions().receive(aReturn("TYT"));
    REQUIRE(second->version == 2);
    REQUIRE(book->attachments().add(QStringLiteral("quet.pdf"), "scan",
                                    QStringLiteral("submission:%1").arg(second->id.value)));
    CHECK(book->submissions().remove(first->id).error().kind == ErrorKind::Invalid);
    REQUIRE(book->submissions().remove(second->id));
    CHECK(only(*book).version == 1);
    CHECK(book->attachments().all()->empty());
    CHECK(book->submissions().remove(second->id).error().kind == ErrorKind::NotFound);
    REQUIRE(book->undo());
    CHECK(book->submissions().in({year(2026), false})->size() == 2);
    CHECK(book->attachments().all()->size() == 1);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("What went out is noted once a day, as one change")
{
    BookFolder books;
    auto book = books.create();
    const SentPaper form{Code<Organisation>(QStringLiteral("TYT")), {year(2026), false}, SentPaper::Kind::Form,
                         QDate(2026, 10, 10)};
    SentPaper reminder = form;
    reminder.kind = SentPaper::Kind::Reminder;
    reminder.day = QDate(2026, 11, 5);
    SentPaper other = form;
    other.organisation = Code<Organisation>(QStringLiteral("DCXD"));
    REQUIRE(book->sentPapers().note({form, other}));
    REQUIRE(book->sentPapers().note({reminder}));
    const auto entries = book->journal().entries()->size();
    REQUIRE(book->sentPapers().note({form, other}));
    CHECK(book->journal().entries()->size() == entries);
    CHECK(*book->sentPapers().in({year(2026), false}) == std::vector<SentPaper>{form, other, reminder});
    CHECK(book->sentPapers().in({year(2026), true})->empty());
    REQUIRE(book->sentPapers().remove(reminder));
    CHECK(book->sentPapers().in({year(2026), false})->size() == 2);
    REQUIRE(book->undo());
    REQUIRE(book->undo());
    REQUIRE(book->undo());
    CHECK(book->sentPapers().in({year(2026), false})->empty());
}

TEST_CASE("An organisation can go when nothing speaks of it any more, whoever once signed for it")
{
    BookFolder books;
    auto book = books.create();
    const auto added = book->directory().addOrganisation(QStringLiteral("Trường Tiểu học (mẫu)"),
                                                         Code<Organisation>(QStringLiteral("TRUONG")));
    REQUIRE(added);
    Submission submission = aReturn("TYT");
    submission.organisation = added->code;
    const auto received = book->submissions().receive(submission);
    REQUIRE(received);
    const SentPaper form{added->code, {year(2026), false}, SentPaper::Kind::Form, QDate(2026, 10, 12)};
    REQUIRE(book->sentPapers().note({form}));
    REQUIRE(book->submissions().remove(received->id));
    CHECK(book->directory().removeOrganisation(added->code).error().kind == ErrorKind::Invalid);
    REQUIRE(book->sentPapers().remove(form));
    CHECK(book->directory().removeOrganisation(added->code));
    CHECK(check(*book)->isWhole());
}
