// SPDX-License-Identifier: GPL-3.0-or-later
// What the officer waits for in a crowded book (60 organisations, 40 khu phố, 10 years): judging a year, a
// figure typed, another year chosen.
#include "core/actions/status.h"
#include "core/plan/plan_json.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "tests/support/crowded_book.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace ansinh;

namespace {

template <class Work> void measure(const char *what, Work work)
{
    std::vector<double> runs;
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(runs.begin(), runs.end());
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(56) << QString::number(runs[runs.size() / 2], 'f', 1)
                        << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const BookContext context{[] { return QDateTime::currentDateTimeUtc(); }, QStringLiteral("bench"),
                              QStringLiteral("bench")};
    auto book = Book::create(folder.filePath(QStringLiteral("crowded.ansinh")), *builtInPlan(), context);
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    if (const auto filled = test::fillCrowded(**book); !filled)
        qFatal("%s", qPrintable(filled.error().message));
    Book &own = **book;
    const Period period{*Year::from(test::kCrowdedLastYear), false};
    QTextStream(stdout) << own.figures().all()->size() << " figures\n";
    measure("all figures read", [&] { (void)own.figures().all(); });
    measure("figures of a target read", [&] { (void)own.figures().of(Code<Target>(QStringLiteral("CT19"))); });
    measure("status of a year", [&] { (void)statusOf(own, period, QDate(2026, 11, 2)); });
    return 0;
}
