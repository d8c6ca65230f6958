// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sample.h"
#include "core/store/keeping.h"
#include "core/store/submitted_reports.h"
#include "tests/core/actions/action_book.h"
#include "tests/core/actions/submit_support.h"
#include "tests/fault/kills.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace ansinh;
using namespace ansinh::test;

namespace {

BookContext context()
{
    return {[] { return QDateTime(QDate(2026, 11, 13), QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("test"),
            QStringLiteral("test")};
}

/// How many versions are kept, each whole; -1: one is not.
int versionsIn(Book &book)
{
    const auto all = book.submittedReports().all();
    if (!all)
        return -1;
    for (size_t i = 0; i < all->size(); ++i) {
        const SubmittedReport &report = all->at(i);
        const bool isLast = i + 1 == all->size();
        if (report.version != int(i) + 1 || (!isLast && report.isInForce()) || !submittedDocument(book, report)
            || !submittedFile(book, report, SubmittedFormat::Pdf) || !submittedFile(book, report, SubmittedFormat::Odt))
            return -1;
    }
    return int(all->size());
}

/// How long it takes until one report is submitted.
int millisecondsOfOne(const QString &path)
{
    QElapsedTimer timer;
    QProcess recorder;
    recorder.start(QStringLiteral(ANSINH_SUBMIT_RECORDER), {path});
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

/// Each version has its one entry in the journal, and nothing of it stands there besides.
int entriesIn(Book &book)
{
    const auto journal = book.journal().entries();
    REQUIRE(journal);
    return int(std::count_if(journal->begin(), journal->end(), [](const JournalEntry &entry) {
        CHECK_FALSE(entry.action.kind.startsWith(QLatin1String("letterhead")));
        return entry.action.kind == QLatin1String("submit");
    }));
}

} // namespace

TEST_CASE("Killed at any moment of submitting, a report is submitted whole or not at all")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sổ.ansinh"));
    {
        const auto book = Book::create(path, ActionBook::plan(), context());
        REQUIRE(book);
        REQUIRE(fillSample(**book, SampleKind::Plain));
    }
    const unsigned seed = std::random_device()();
    UNSCOPED_INFO("seed " << seed);
    std::mt19937 random(seed);
    const int kills = killCount() / 2 + 1;
    const int span = millisecondsOfOne(path) * 2 + 1;
    int kept = 1;
    for (int kill = 0; kill < kills; ++kill) {
        const int said = int(lastSaid(QStringLiteral(ANSINH_SUBMIT_RECORDER), {path}, int(random() % unsigned(span))));
        const auto book = Book::open(path, context());
        INFO("kill " << kill << ", seed " << seed);
        REQUIRE(book);
        const int before = kept;
        kept = versionsIn(**book);
        REQUIRE(kept >= std::max(before, said));
        CHECK(kept <= std::max(before, said) + 1);
        CHECK(entriesIn(**book) == kept);
        const auto report = check(**book);
        REQUIRE(report);
        CHECK(report->isWhole());
    }
    WARN(kills << " kills, " << kept << " versions kept, each whole");
}
