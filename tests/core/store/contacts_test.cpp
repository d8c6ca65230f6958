// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include "core/store/contacts.h"
#include "core/store/keeping.h"

using namespace ansinh;

namespace {

const QString kAbout = QStringLiteral("organisation:TYT");

Contact contactOf(const char *name)
{
    return {QString::fromUtf8(name), QStringLiteral("Trưởng trạm"), QStringLiteral("0912 345 678"),
            QStringLiteral("tyt@phuong2.vn"), QStringLiteral("gọi buổi sáng")};
}

QByteArray journalOf(Book &book)
{
    QByteArray text;
    const std::vector<JournalEntry> entries = *book.journal().entries();
    for (const JournalEntry &entry : entries) {
        text += entry.action.subject.join(u'|').toUtf8() + entry.action.reason.toUtf8();
        const std::vector<RowChange> changes = *book.journal().changesOf(entry.sequence);
        for (const RowChange &change : changes)
            text += change.before + change.after;
    }
    return text;
}

} // namespace

TEST_CASE("A contact is kept, and the journal knows only a token of the person")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->contacts().set(kAbout, contactOf(" Nguyễn Thị  Hoa ")));
    CHECK(*book->contacts().of(kAbout) == contactOf("Nguyễn Thị Hoa"));
    CHECK(book->contacts().all()->size() == 1);
    const QByteArray journal = journalOf(*book);
    CHECK(journal.contains("person:1"));
    CHECK_FALSE(journal.contains("Hoa"));
    CHECK_FALSE(journal.contains("0912"));
    CHECK(describe(book->undoable()->action).contains(QStringLiteral("TYT")));
    CHECK_FALSE(describe(book->undoable()->action).contains(QStringLiteral("person")));
}

TEST_CASE("Undo brings the contact before back, and the same contact again is no change")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->contacts().set(kAbout, contactOf("Hoa")));
    REQUIRE(book->contacts().set(kAbout, contactOf("Lan")));
    const size_t entries = book->journal().entries()->size();
    REQUIRE(book->contacts().set(kAbout, contactOf("Lan")));
    CHECK(book->journal().entries()->size() == entries);
    REQUIRE(book->undo());
    CHECK(book->contacts().of(kAbout)->name == QStringLiteral("Hoa"));
    REQUIRE(book->redo());
    CHECK(book->contacts().of(kAbout)->name == QStringLiteral("Lan"));
}

TEST_CASE("An erased contact stays erased, whatever is undone, and its bytes are gone from the file")
{
    BookFolder books;
    auto book = books.create();
    // Enough of them that pages are split and rows move.
    const QString many(200, u'y');
    for (int i = 0; i < 120; ++i) {
        Contact contact = contactOf("Đỗ Thị Quỳnh Zzz");
        contact.note = many + QString::number(i);
        const QString about = i % 3 == 0 ? kAbout : QStringLiteral("organisation:DTT");
        REQUIRE(book->contacts().set(about, i % 3 == 0 ? contact : Contact{many + QString::number(i), {}, {}, {}, {}}));
    }
    REQUIRE(book->contacts().erase(kAbout));
    CHECK(book->contacts().of(kAbout)->isEmpty());
    CHECK(book->contacts().all()->size() == 1);
    REQUIRE(book->undo());
    CHECK(book->contacts().of(kAbout)->isEmpty());
    CHECK(book->contacts().all()->size() == 1);
    for (int i = 0; i < 12; ++i)
        REQUIRE(book->undo());
    CHECK(book->contacts().of(kAbout)->isEmpty());
    REQUIRE(book->contacts().set(kAbout, contactOf("Lan")));
    CHECK(book->contacts().of(kAbout)->name == QStringLiteral("Lan"));
    CHECK(check(*book)->isWhole());
    book.reset();
    CHECK_FALSE(bytesOf(books.path()).contains("Quỳnh Zzz"));
    CHECK(books.open()->contacts().of(kAbout)->name == QStringLiteral("Lan"));
}

TEST_CASE("A contact of nobody, or of nothing that the book knows, is refused")
{
    BookFolder books;
    auto book = books.create();
    CHECK(book->contacts().set(kAbout, {QStringLiteral(" "), {}, {}, {}, {}}).error().kind == ErrorKind::Invalid);
    CHECK(book->contacts().set(QStringLiteral("organisation:XYZ"), contactOf("Hoa")).error().kind
          == ErrorKind::NotFound);
    CHECK(book->contacts().set(aboutOf(Id<Area>{7}), contactOf("Hoa")).error().kind == ErrorKind::NotFound);
    CHECK(book->contacts().all()->isEmpty());
}
