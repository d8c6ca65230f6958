// SPDX-License-Identifier: GPL-3.0-or-later
// Many wards in the book of one town: the first 100, 1,000 and 3,321 of a folder of generated packages, each of 37
// targets in 6 years; beside them what merely reading the files takes.
//   bench_consolidate make FOLDER [WARDS]     writes the packages, the same on every machine
//   bench_consolidate FOLDER [WARDS…]         takes them in and asks for the status of the whole
#include "tests/bench/ward_packages.h"

#include "core/actions/consolidate.h"
#include "core/actions/town_status.h"
#include "core/store/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace ansinh;

namespace {

constexpr int kAllWards = 3321;
const QDate kToday(2029, 11, 20);

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

BookContext context()
{
    return {[] { return QDateTime(kToday, QTime(8, 0), Qt::UTC); }, QStringLiteral("bench"), QStringLiteral("bench")};
}

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message + u' ' + result.error().detail));
        std::exit(1);
    }
    return std::move(result).value();
}

std::vector<WardFile> firstFiles(const QString &folder, int wards)
{
    std::vector<WardFile> files;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.zip")}, QDir::Files, QDir::Name)) {
        if (int(files.size()) < wards)
            files.push_back(wardFileAt(directory.filePath(name)));
    }
    return files;
}

qint64 readAll(const std::vector<WardFile> &files)
{
    qint64 bytes = 0;
    for (const WardFile &file : files)
        bytes += must(file.bytes()).size();
    return bytes;
}

void measure(const QString &folder, int wards)
{
    const QTemporaryDir place;
    const std::vector<WardFile> files = firstFiles(folder, wards);
    if (files.empty())
        return;
    readAll(files); // the files are in memory for both
    QElapsedTimer timer;
    timer.start();
    const qint64 bytes = readAll(files);
    const double reading = double(timer.nsecsElapsed()) / 1e9;
    auto town = must(createTownBook(place.filePath(QStringLiteral("town.ansinh")), files.front(), context()));
    timer.restart();
    auto readings = must(readWards(files));
    const double verifying = double(timer.nsecsElapsed()) / 1e9;
    const Consolidated all = must(consolidate(*town, files, std::move(readings), {kToday, kToday}));
    const double taking = double(timer.nsecsElapsed()) / 1e9;
    const double peak = peakMebibytes();
    timer.restart();
    const TownStatus status = must(townStatusOf(*town, bench::wardPeriod(), kToday));
    const double asking = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%5zu wards, %4.0f MiB: read %5.2f s; taken in %6.2f s (verified in %6.2f s), %4.0f wards/s; status "
                "%4.0f ms of %zu wards; peak %3.0f MiB, then %3.0f MiB; taken %d\n",
                files.size(), double(bytes) / 1048576, reading, taking, verifying, double(files.size()) / taking, asking,
                status.wards.size(), peak, peakMebibytes(), all.taken());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1);
    if (words.isEmpty())
        return 2;
    if (words[0] == QStringLiteral("make"))
        return bench::makeWardPackages(words.value(1), words.size() > 2 ? words[2].toInt() : kAllWards) ? 0 : 1;
    if (words.size() == 1) {
        for (const int wards : {100, 1000, kAllWards})
            measure(words[0], wards);
    }
    for (const QString &wards : words.mid(1))
        measure(words[0], wards.toInt());
    return 0;
}
