// SPDX-License-Identifier: GPL-3.0-or-later
// Finding anything in a book: what making the index costs, making it again after a change, and each
// keystroke of some words. bench_find BOOK
#include "core/actions/find.h"
#include "core/store/book.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace ansinh;

namespace {

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The slowest keystroke of typing the words letter by letter.
double slowest(const FindIndex &index, const QString &words)
{
    double most = 0;
    for (qsizetype length = 1; length <= words.size(); ++length)
        most = std::max(most, milliseconds([&] { (void)index.find(words.left(length)); }));
    return most;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const BookContext context{[] { return QDateTime::currentDateTimeUtc(); }, QStringLiteral("bench"),
                              QStringLiteral("bench")};
    const auto book = Book::open(application.arguments().value(1), context);
    if (!book) {
        out << book.error().message << '\n';
        return 1;
    }
    FindIndex index;
    out << "first index    " << milliseconds([&] { index = *FindIndex::of(**book); }) << " ms, "
        << index.entries().size() << " entries\n";
    out << "index again    " << milliseconds([&] { index = *FindIndex::of(**book, index); }) << " ms\n";
    for (const char *words : {"rà soát", "ra soat", "bao hiem xa hoi", "ct19", "khu pho 12"})
        out << "keystroke      " << slowest(index, QString::fromUtf8(words)) << " ms at most: " << words << '\n';
    return 0;
}
