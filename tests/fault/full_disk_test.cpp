// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keeping.h"

#include "tests/core/store/store_support.h"
#include "tests/support/small_disk.h"

#include <QFile>
#include <QFileInfo>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// Fills what is left but for so many bytes.
void fill(const SmallDisk &disk, qint64 leave)
{
    const QString path = disk.path(QStringLiteral("filler"));
    QFile filler(path);
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    REQUIRE(filler.resize(qMax(qint64(0), filler.size() - leave)));
}

Figure longFigure(int number)
{
    Figure figure = figureOf(QStringLiteral("CT01"), 2026, number);
    figure.note = QString(60'000, QChar(u'a' + static_cast<char16_t>(number % 20)));
    return figure;
}

void copyBook(BookFolder &books, const SmallDisk &disk)
{
    auto book = books.create();
    record(*book, longFigure(1));
    book.reset();
    REQUIRE(QFile::copy(books.path(), disk.path(QStringLiteral("sổ.ansinh"))));
}

} // namespace

TEST_CASE("On a full disk the change is refused, the book whole, and work goes on once there is room")
{
    SmallDisk disk(4096);
    if (!disk.isMounted())
        return;
    BookFolder books;
    copyBook(books, disk);
    const qint64 leave = GENERATE(0, 4096, 8192, 16384, 40960, 65536);
    auto opened = Book::open(disk.path(QStringLiteral("sổ.ansinh")), books.context());
    REQUIRE(opened);
    Book &book = **opened;
    fill(disk, leave);
    INFO(leave << " bytes left");
    const auto done = book.figures().record({longFigure(2)}, recordAction(QStringLiteral("CT01")));
    REQUIRE_FALSE(done);
    INFO(done.error().detail.toStdString());
    CHECK(done.error().kind == ErrorKind::DiskFull);
    CHECK(book.figures().all()->at(0).value == Decimal::fromWhole(1));
    CHECK(check(book)->isWhole());
    CHECK(backUp(book, disk.path(QStringLiteral("sao.ansinh"))).error().kind == ErrorKind::DiskFull);
    CHECK_FALSE(QFileInfo::exists(disk.path(QStringLiteral("sao.ansinh"))));
    CHECK_FALSE(QFileInfo::exists(disk.path(QStringLiteral("sao.ansinh.part"))));

    REQUIRE(QFile::remove(disk.path(QStringLiteral("filler"))));
    record(book, longFigure(2));
    CHECK(book.figures().all()->at(0).value == Decimal::fromWhole(2));
}

TEST_CASE("A book on a full disk opens and is read")
{
    SmallDisk disk(4096);
    if (!disk.isMounted())
        return;
    BookFolder books;
    copyBook(books, disk);
    fill(disk, 0);
    const auto book = Book::open(disk.path(QStringLiteral("sổ.ansinh")), books.context());
    REQUIRE(book);
    CHECK((*book)->figures().all()->size() == 1);
}

TEST_CASE("A new book that finds no room is refused and leaves nothing behind")
{
    SmallDisk disk(256);
    if (!disk.isMounted())
        return;
    BookFolder books;
    fill(disk, 40960);
    const auto made = Book::create(disk.path(QStringLiteral("sổ.ansinh")), BookFolder::plan(), books.context());
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::DiskFull);
    CHECK(QDir(disk.folder.path()).entryList(QDir::Files) == QStringList(QStringLiteral("filler")));
}

TEST_CASE("A book in a folder that cannot be written opens for reading and refuses writing")
{
    SmallDisk disk(8192);
    if (!disk.isMounted())
        return;
    BookFolder books;
    copyBook(books, disk);
    SECTION("whole")
    {
        REQUIRE(disk.makeReadOnly());
        const auto book = Book::open(disk.path(QStringLiteral("sổ.ansinh")), books.context());
        REQUIRE(book);
        CHECK((*book)->isReadOnly());
        CHECK((*book)->figures().all()->size() == 1);
        CHECK(check(**book)->isWhole());
        const auto done = (*book)->figures().record({longFigure(2)}, recordAction(QStringLiteral("CT01")));
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::ReadOnly);
        CHECK((*book)->undo().error().kind == ErrorKind::ReadOnly);
        CHECK(backUp(**book, books.path(QStringLiteral("sao.ansinh"))).isOk());
    }
    SECTION("with an interrupted change: said, never passed over")
    {
        interruptedCopy(books, disk.path(QStringLiteral("dở dang.ansinh")));
        REQUIRE(disk.makeReadOnly());
        const auto book = Book::open(disk.path(QStringLiteral("dở dang.ansinh")), books.context());
        REQUIRE_FALSE(book);
        CHECK(book.error().kind == ErrorKind::ReadOnly);
        CHECK(book.error().message.contains(QStringLiteral("-journal")));
    }
}

TEST_CASE("Creating where nothing can be written is refused")
{
    SmallDisk disk(4096);
    if (!disk.isMounted() || !disk.makeReadOnly())
        return;
    BookFolder books;
    const auto made = Book::create(disk.path(QStringLiteral("sổ.ansinh")), BookFolder::plan(), books.context());
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::ReadOnly);
    auto book = books.create();
    CHECK(backUp(*book, disk.path(QStringLiteral("sao.ansinh"))).error().kind == ErrorKind::ReadOnly);
}
