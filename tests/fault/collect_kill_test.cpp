// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keeping.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/core/actions/collect_support.h"
#include "tests/fault/kills.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTimeZone>

#include <random>
#include <set>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2026{Year::from(2026).value(), false};

BookContext context()
{
    return {[] { return QDateTime(QDate(2026, 11, 5), QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("test"),
            QStringLiteral("test")};
}

/// The last number that was said to be taken before the kill; `from` : none.
int lastTaken(const QString &path, int from, int milliseconds)
{
    return qMax(from,
                int(lastSaid(QStringLiteral(ANSINH_COLLECT_RECORDER), {path, QString::number(from)}, milliseconds)));
}

/// How long it takes until one return is taken.
int millisecondsOfOne(const QString &path)
{
    QElapsedTimer timer;
    QProcess recorder;
    recorder.start(QStringLiteral(ANSINH_COLLECT_RECORDER), {path});
    REQUIRE(recorder.waitForStarted());
    REQUIRE(recorder.waitForReadyRead());
    timer.start();
    while (!recorder.peek(1000).contains("\n1\n"))
        REQUIRE(recorder.waitForReadyRead());
    const int taken = int(timer.elapsed());
    recorder.kill();
    REQUIRE(recorder.waitForFinished());
    return taken;
}

/// The number of the return that the book holds whole; -1: it holds a part of one.
int takenInto(Book &book)
{
    const auto figures = book.figures().in(k2026);
    const auto submissions = book.submissions().in(k2026);
    const auto attachments = book.attachments().all();
    if (!figures || !submissions || !attachments)
        return -1;
    std::set<qint64> numbers;
    for (const Figure &figure : *figures)
        numbers.insert(figure.value->millionths() / Decimal::kScale);
    const int number = numbers.empty() ? 0 : int(*numbers.begin());
    const bool isWhole = numbers.size() <= 1 && int(submissions->size()) == number && int(attachments->size()) == number
        && (attachments->empty() || attachments->back().name == QStringLiteral("quet-%1.pdf").arg(number));
    return isWhole ? number : -1;
}

} // namespace

TEST_CASE("Killed at any moment of taking a return, a book has none or all of it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sổ.ansinh"));
    REQUIRE(Book::create(path, ActionBook::plan(), context()));
    const unsigned seed = std::random_device()();
    UNSCOPED_INFO("seed " << seed);
    std::mt19937 random(seed);
    const int kills = killCount();
    int interrupted = 0;
    int taken = 0;
    const unsigned span = unsigned(millisecondsOfOne(path)) * 5 / 2 + 1;
    {
        const auto book = Book::open(path, context());
        REQUIRE(book);
        taken = takenInto(**book);
        REQUIRE(taken > 0);
    }
    for (int kill = 0; kill < kills; ++kill) {
        const int acknowledged = lastTaken(path, taken, static_cast<int>(random() % span));
        interrupted += QFileInfo(path + QStringLiteral("-journal")).size() > 0 ? 1 : 0;
        const auto book = Book::open(path, context());
        INFO("kill " << kill << ", seed " << seed);
        REQUIRE(book);
        taken = takenInto(**book);
        CHECK(taken >= acknowledged);
        REQUIRE(taken <= acknowledged + 1);
        const auto report = check(**book);
        REQUIRE(report);
        CHECK(report->isWhole());
    }
    WARN(kills << " kills, " << interrupted << " of them inside the change, " << taken
               << " returns taken; none was taken in part");
}

TEST_CASE("Where the copy before a return finds no room, nothing is taken")
{
    SmallDisk disk(4096);
    if (!disk.isMounted())
        return;
    const QString path = disk.path(QStringLiteral("sổ.ansinh"));
    REQUIRE(Book::create(path, ActionBook::plan(), context()));
    const auto book = Book::open(path, context());
    REQUIRE(book);
    StatusKeeper keeper(**book, {2026, 11, 5});
    const auto forms = requestForms(**book, keeper, k2026, {2026, 11, 5}, {Code<Organisation>(QStringLiteral("DCXD"))});
    REQUIRE(forms);
    FilledReturn filled(forms->front());
    filled.value("CT31", "510");
    const auto preview = ReturnReader(**book, keeper, {2026, 11, 5}).weigh(filled.filled);
    REQUIRE(preview);
    QFile filler(disk.path(QStringLiteral("filler")));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    Receipt receipt;
    receipt.received = QDate(2026, 11, 5);
    const auto taken = acceptReturns(**book, {{*preview, {}, receipt}}, {2026, 11, 5});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ErrorKind::DiskFull);
    CHECK((*book)->figures().all()->empty());
    CHECK((*book)->submissions().in(k2026)->empty());
    CHECK(check(**book)->isWhole());
    CHECK(QDir(QFileInfo(path).absolutePath()).entryList({QStringLiteral("*truoc-khi-nhap*")}).isEmpty());
}
