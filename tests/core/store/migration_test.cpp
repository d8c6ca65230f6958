// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include "core/store/contacts.h"
#include "core/store/dhis2_mappings.h"
#include "core/store/keeping.h"
#include "core/store/migration.h"
#include "core/store/report_settings.h"
#include "core/store/sendings.h"
#include "core/store/submitted_reports.h"
#include "core/store/ward_packages.h"

using namespace ansinh;

namespace {

const QString kBooks = QStringLiteral(ANSINH_TEST_DATA "/books/");

/// A copy that can be written.
void putOld(const BookFolder &books, const QString &name = QStringLiteral("format-1.ansinh"))
{
    REQUIRE(QFile::copy(kBooks + name, books.path()));
    REQUIRE(QFile::setPermissions(books.path(), QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

TEST_CASE("A book of the first format is renewed with all that it holds, after a verified copy")
{
    BookFolder books;
    putOld(books);
    auto book = books.open();
    CHECK(books.names().contains(QStringLiteral("sổ-truoc-khi-nang-cap-1.ansinh")));
    CHECK(book->figures().all()->size() == 5);
    CHECK(book->directory().areas()->size() == 2);
    CHECK(book->directory().organisation(QStringLiteral("TTHLL"))->memberOf.size() == 1);
    CHECK(book->references().denominators()->size() == 1);
    CHECK(book->references().assigned()->size() == 1);
    CHECK(book->decisions().all()->size() == 2);
    CHECK(book->decisions().all()->at(0).seen.isEmpty());
    CHECK(book->journal().entries()->size() == 16);
    CHECK(book->contacts().all()->isEmpty());
    CHECK(check(*book)->isWhole());
    book.reset();
    CHECK(bytesOf(books.path(QStringLiteral("sổ-truoc-khi-nang-cap-1.ansinh"))).size() > 0);
    books.open();
    CHECK(books.names().size() == 2);
}

TEST_CASE("What was done in the first format can still be taken back to its beginning, and brought again")
{
    BookFolder books;
    putOld(books);
    auto book = books.open();
    int steps = 0;
    while (book->undoable()) {
        REQUIRE(book->undo());
        ++steps;
    }
    CHECK(steps == 13);
    CHECK(book->figures().all()->empty());
    CHECK(book->decisions().all()->empty());
    while (book->redoable())
        REQUIRE(book->redo());
    CHECK(book->figures().all()->size() == 5);
    CHECK(book->decisions().all()->size() == 2);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("The renewed book takes what is new")
{
    BookFolder books;
    putOld(books);
    auto book = books.open();
    const Area area = book->directory().areas()->at(0);
    REQUIRE(book->directory().renameArea(area.id, QStringLiteral("Khu phố An Hòa"), QDate(2026, 7, 1)));
    REQUIRE(book->contacts().set(aboutOf(area.id), {QStringLiteral("Bà Hoa"), {}, {}, {}, {}}));
    FigureKey key;
    key.target = Code<Target>(QStringLiteral("CT05"));
    key.period = {year(2025), false};
    CHECK(book->journal().historyOf(key)->size() == 3);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("A book of the second format is renewed with all that it holds, and takes outlines and letterheads")
{
    BookFolder books;
    putOld(books, QStringLiteral("format-2.ansinh"));
    auto book = books.open();
    CHECK(books.names().contains(QStringLiteral("sổ-truoc-khi-nang-cap-1.ansinh")));
    CHECK(book->figures().all()->size() == 2);
    CHECK(book->directory().areas()->size() == 2);
    CHECK(book->contacts().all()->size() == 1);
    CHECK(book->decisions().all()->at(0).seen == QStringLiteral("seen-1"));
    CHECK(book->journal().entries()->size() == 14);
    CHECK(book->plans().latest()->targets.size() == 37);
    CHECK(book->reportSettings().templates()->empty());
    const Period period{year(2026), false};
    CHECK(book->reportSettings().of(period, {})->isEmpty());
    REQUIRE(book->reportSettings().addTemplate(QStringLiteral("Mẫu của UBND thị xã"), "{}"));
    REQUIRE(book->reportSettings().set(period, QStringLiteral("signer"), QStringLiteral("A"),
                                       {QStringLiteral("letterhead_signer"), {QStringLiteral("2026")}, {}, {}}));
    REQUIRE(book->undo());
    REQUIRE(book->undo());
    while (book->undoable())
        REQUIRE(book->undo());
    CHECK(book->figures().all()->empty());
    CHECK(check(*book)->isWhole());
}

TEST_CASE("A book of the third format is renewed, and its receipts can be taken back and brought again")
{
    BookFolder books;
    putOld(books, QStringLiteral("format-3.ansinh"));
    auto book = books.open();
    const Period period{year(2026), false};
    const auto before = book->submissions().in(period);
    REQUIRE(before);
    REQUIRE_FALSE(before->empty());
    CHECK(before->front().documentNumber.isEmpty());
    CHECK(before->front().channel == Channel::Unknown);
    Submission corrected = before->front();
    corrected.documentNumber = QStringLiteral("12/BC-TYT");
    REQUIRE(book->submissions().correct(corrected));
    while (book->undoable())
        REQUIRE(book->undo());
    CHECK(book->submissions().in(period)->empty());
    REQUIRE(book->redo());
    CHECK(book->submissions().in(period)->size() == before->size());
    REQUIRE(book->redo());
    CHECK(book->submissions().in(period)->front().documentNumber == QStringLiteral("12/BC-TYT"));
    CHECK(check(*book)->isWhole());
}

TEST_CASE("A book of the fourth format is renewed with its returns, and takes sendings and packages of wards")
{
    BookFolder books;
    putOld(books, QStringLiteral("format-4.ansinh"));
    auto book = books.open();
    CHECK(books.names().contains(QStringLiteral("sổ-truoc-khi-nang-cap-1.ansinh")));
    const Period period{year(2026), false};
    CHECK(book->figures().all()->size() == 4);
    CHECK(book->directory().areas()->size() == 2);
    CHECK(book->references().denominators()->size() == 1);
    CHECK(book->references().assigned()->size() == 1);
    CHECK(book->decisions().all()->size() == 1);
    CHECK(book->attachments().all()->size() == 1);
    REQUIRE(book->submissions().in(period)->size() == 1);
    CHECK(book->submissions().in(period)->front().sha256.size() == 64);
    CHECK(book->journal().entries()->size() == 12);
    CHECK(book->sendings().all()->empty());
    CHECK(book->sendings().recipients()->empty());
    CHECK(*book->wardPackages().isEmpty());
    CHECK(book->dhis2Mappings().all()->empty());
    REQUIRE(book->sendings().putRecipient({{}, QStringLiteral("Sở Nội vụ"), {}, {}, {}}));
    while (book->undoable())
        REQUIRE(book->undo());
    CHECK(book->figures().all()->empty());
    CHECK(book->submissions().in(period)->empty());
    while (book->redoable())
        REQUIRE(book->redo());
    CHECK(book->figures().all()->size() == 4);
    CHECK(book->submissions().in(period)->size() == 1);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("A town's book of the sixth format is renewed with every measure of its wards, and checks them as before")
{
    BookFolder books;
    putOld(books, QStringLiteral("format-6.ansinh"));
    auto book = books.open();
    const Period period{year(2029), false};
    REQUIRE(book->wardPackages().all()->size() == 1);
    const WardPackage ward = book->wardPackages().all()->front();
    CHECK(ward.ward == QStringLiteral("Ủy ban nhân dân Phường 1"));
    const auto totals = book->wardPackages().totals(period);
    REQUIRE(totals);
    CHECK(std::count_if(totals->begin(), totals->end(), [&](const WardTotal &its) { return its.period == period; })
          == 37);
    const auto values = book->wardPackages().valuesOf(Code<Target>(QStringLiteral("CT01")), period);
    REQUIRE(values->size() == 1);
    CHECK(values->front().package == ward.id);
    CHECK(book->wardPackages().bytesOf(ward.id)->size() == 250291);
    CHECK(check(*book)->isWhole());
    WardPackage other = ward;
    other.id = {};
    WardMeasure measure = values->front().measure;
    measure.verdict = QStringLiteral("hopeful");
    CHECK_FALSE(book->wardPackages().take(other, HashedBytes("other"), {measure}));
    measure.verdict = QStringLiteral("behind");
    CHECK(book->wardPackages().take(other, HashedBytes("other"), {measure}));
}

TEST_CASE("A book of the fifth format is renewed with all that it holds, and its year can be submitted and frozen")
{
    BookFolder books;
    putOld(books, QStringLiteral("format-5.ansinh"));
    auto book = books.open();
    CHECK(books.names().contains(QStringLiteral("sổ-truoc-khi-nang-cap-1.ansinh")));
    const Period period{year(2026), false};
    CHECK(book->figures().all()->size() == 5);
    CHECK(book->directory().areas()->size() == 2);
    CHECK(book->references().denominators()->size() == 1);
    CHECK(book->references().assigned()->size() == 1);
    CHECK(book->decisions().all()->size() == 1);
    CHECK(book->results().in(period)->size() == 1);
    CHECK(book->dhis2Mappings().all()->size() == 1);
    CHECK(book->submittedReports().all()->empty());
    while (book->undoable())
        REQUIRE(book->undo());
    CHECK(book->figures().all()->empty());
    while (book->redoable())
        REQUIRE(book->redo());
    CHECK(book->figures().all()->size() == 5);
    SubmittedReport report;
    report.year = period.year;
    report.number = QStringLiteral("123");
    report.date = report.day = QDate(2026, 11, 12);
    REQUIRE(book->submittedReports().submit(report, {"{}", "pdf", "docx", "odt"}));
    const auto frozen = book->figures().record({figureOf(QStringLiteral("CT31"), 2025, 1)}, recordAction({}));
    REQUIRE_FALSE(frozen);
    CHECK(frozen.error().kind == ErrorKind::Frozen);
    CHECK(check(*book)->isWhole());
}
