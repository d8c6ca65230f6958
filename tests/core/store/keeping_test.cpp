// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_file.h"
#include "core/store/failure.h"
#include "core/store/keeping.h"
#include "core/store/migration.h"
#include "core/store/opening.h"
#include "tests/core/store/store_support.h"

using namespace ansinh;

namespace {

void spoil(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(4096, 20000, QByteArray(20000, 'x'));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("A whole book is whole, and the check counts it")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    const auto report = check(*book);
    REQUIRE(report);
    CHECK(report->isWhole());
    CHECK(report->figures == 1);
    CHECK(report->results == 0);
    CHECK(report->entries == 2);
}

TEST_CASE("The check finds what another program has changed")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    REQUIRE(book->attachments().add(QStringLiteral("a.xlsx"), "abc", QStringLiteral("x")));
    Connection &file = BookFile::rowsOf(*book).connection();
    SECTION("bytes of an attachment")
    {
        file.run(QStringLiteral("DROP TRIGGER content_stays"));
        file.run(QStringLiteral("UPDATE content SET bytes = x'00' WHERE length(bytes) = 3"));
        CHECK(check(*book)->hashProblems.size() == 1);
        CHECK(check(*book)->hashProblems.at(0).contains(QStringLiteral("a.xlsx")));
        CHECK(book->attachments().bytesOf(book->attachments().all()->at(0).id).error().kind == ErrorKind::Damaged);
    }
    SECTION("bytes of the plan")
    {
        file.run(QStringLiteral("DROP TRIGGER content_stays"));
        file.run(QStringLiteral("UPDATE content SET bytes = x'7b7d' WHERE length(bytes) > 3"));
        CHECK(check(*book)->hashProblems.size() == 1);
        CHECK(book->plans().latest().error().kind == ErrorKind::Damaged);
    }
    SECTION("a figure of a target that no plan has")
    {
        file.run(QStringLiteral("INSERT INTO target (code) VALUES ('CT99')"));
        file.run(QStringLiteral("UPDATE figure SET target = 'CT99'"));
        CHECK(check(*book)->referenceProblems.size() == 1);
    }
    SECTION("a broken reference")
    {
        file.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        file.run(QStringLiteral("UPDATE figure SET target = 'CT99'"));
        CHECK(check(*book)->fileProblems.size() == 1);
    }
    CHECK_FALSE(check(*book)->isWhole());
}

TEST_CASE("A backup is a whole book of its own, and overwrites nothing")
{
    BookFolder books;
    auto book = books.create();
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    const QString copy = books.path(QStringLiteral("sao lưu #1.ansinh"));
    REQUIRE(backUp(*book, copy));
    const auto again = backUp(*book, copy);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Exists);
    CHECK(backUp(*book, books.path(QStringLiteral("không/có.ansinh"))).error().kind == ErrorKind::NotFound);
    CHECK(books.open(QStringLiteral("sao lưu #1.ansinh"))->figures().all()->size() == 1);
    book.reset();
    CHECK(books.names().size() == 2);
}

TEST_CASE("Restoring brings the backup back and keeps what was there")
{
    BookFolder books;
    auto book = books.create();
    const QString copy = books.path(QStringLiteral("sao.ansinh"));
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 5));
    REQUIRE(backUp(*book, copy));
    record(*book, figureOf(QStringLiteral("CT01"), 2026, 6));

    SECTION("refused while the book is held")
    {
        const auto held = restore(books.path(), copy, books.context());
        REQUIRE_FALSE(held);
        CHECK(held.error().kind == ErrorKind::Locked);
        CHECK(book->figures().all()->at(0).value == Decimal::fromWhole(6));
        book.reset();
        CHECK(books.names().size() == 2);
    }
    SECTION("of a whole book")
    {
        book.reset();
        const auto kept = restore(books.path(), copy, books.context());
        REQUIRE(kept);
        CHECK(kept->endsWith(QStringLiteral("sổ-truoc-khi-phuc-hoi-1.ansinh")));
        CHECK(books.open()->figures().all()->at(0).value == Decimal::fromWhole(5));
        CHECK_FALSE(books.open()->undoable());
        CHECK(Book::open(*kept, books.context()).value()->figures().all()->at(0).value == Decimal::fromWhole(6));
        CHECK(restore(books.path(), copy, books.context())->endsWith(QStringLiteral("-2.ansinh")));
    }
    SECTION("of a damaged book, with its journal")
    {
        book.reset();
        spoil(books.path());
        const QByteArray damaged = bytesOf(books.path());
        QFile journal(books.path() + QStringLiteral("-journal"));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write("left");
        journal.close();
        const auto kept = restore(books.path(), copy, books.context());
        REQUIRE(kept);
        CHECK(bytesOf(*kept) == damaged);
        CHECK(books.open()->figures().all()->at(0).value == Decimal::fromWhole(5));
    }
    SECTION("of a book that is gone")
    {
        book.reset();
        REQUIRE(QFile::remove(books.path()));
        const auto kept = restore(books.path(), copy, books.context());
        REQUIRE(kept);
        CHECK(kept->isEmpty());
        CHECK(books.open()->figures().all()->at(0).value == Decimal::fromWhole(5));
    }
    SECTION("refused from a damaged backup, and nothing is touched")
    {
        book.reset();
        const QByteArray before = bytesOf(books.path());
        spoil(copy);
        const auto refused = restore(books.path(), copy, books.context());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Damaged);
        CHECK(bytesOf(books.path()) == before);
        CHECK(books.names().size() == 2);
    }
    SECTION("refused from what is no backup")
    {
        book.reset();
        CHECK(restore(books.path(), books.path(QStringLiteral("x")), books.context()).error().kind
              == ErrorKind::NotFound);
        CHECK(books.names().size() == 2);
    }
}

TEST_CASE("A later step takes an older book on, after a verified copy, or leaves it as it was")
{
    BookFolder books;
    record(*books.create(), figureOf(QStringLiteral("CT01"), 2026, 5));
    Connection file(books.path(), Connection::Access::ReadWrite);
    std::vector<MigrationStep> steps = migrationSteps();
    const int next = newestFormat() + 1;

    SECTION("a good step")
    {
        steps.push_back(stepFrom(next,
                                 QStringLiteral("-- Why: trial\nCREATE TABLE trial (id INTEGER PRIMARY KEY) STRICT"
                                                "\n-- next\nPRAGMA user_version = %1")
                                     .arg(next)));
        copyVerified(file, books.path(QStringLiteral("trước.ansinh")));
        migrate(file, steps);
        CHECK(file.single(QStringLiteral("PRAGMA user_version")).toInt() == next);
        CHECK(file.single(QStringLiteral("SELECT count(*) FROM trial")).toInt() == 0);
        CHECK(books.open(QStringLiteral("trước.ansinh"))->figures().all()->size() == 1);
    }
    SECTION("a step that fails half-way")
    {
        steps.push_back(stepFrom(next, QStringLiteral("CREATE TABLE trial (id INTEGER)\n-- next\nNONSENSE")));
        CHECK_FALSE(guarded([&]() { migrate(file, steps); }));
    }
    SECTION("a step that breaks a reference")
    {
        steps.push_back(
            stepFrom(next, QStringLiteral("DELETE FROM target\n-- next\nPRAGMA user_version = %1").arg(next)));
        const auto done = guarded([&]() { migrate(file, steps); });
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::Damaged);
    }
    SECTION("a step that forgets its version")
    {
        steps.push_back(stepFrom(next, QStringLiteral("CREATE TABLE trial (id INTEGER)")));
        CHECK_FALSE(guarded([&]() { migrate(file, steps); }));
    }
    CHECK(file.single(QStringLiteral("SELECT count(*) FROM target")).toInt() == int(BookFolder::plan().targets.size()));
    CHECK(file.single(QStringLiteral("PRAGMA foreign_keys")).toInt() == 1);
    if (file.single(QStringLiteral("PRAGMA user_version")).toInt() != next)
        CHECK(file.single(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'trial'")).toInt() == 0);
}
