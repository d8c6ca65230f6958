// SPDX-License-Identifier: GPL-3.0-or-later
// A year's work at its full size: 37 targets, five years, ten areas, recorded through `record --from`,
// judged, and brought onto paper; beside the bare SELECTs and beside LibreOffice, in one run.
// bench_year PATH-OF-ANSINH-CLI
#include "core/actions/status.h"
#include "core/plan/plan_json.h"
#include "core/store/book.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace ansinh;

namespace {

constexpr int kFirstYear = 2024;
constexpr int kYears = 5;
constexpr int kAreas = 10;
constexpr int kRuns = 7;

/// Median seconds of several runs.
template <class Work> double median(Work work)
{
    std::vector<double> seconds;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

bool ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool done = process.waitForFinished(300'000) && process.exitCode() == 0;
    if (!done)
        qWarning("%s %s: %s", qPrintable(program), qPrintable(arguments.join(QLatin1Char(' '))),
                 process.readAllStandardError().constData());
    return done;
}

QString lineOf(const Target &target, int year, int area)
{
    const QString owner = target.owners.front().text;
    const QString head = QStringLiteral("%1,%2,Khu phố %3,%4,").arg(year).arg(target.code.text).arg(area).arg(owner);
    const int step = year - kFirstYear;
    switch (target.kind) {
    case TargetKind::Ratio: return head + QStringLiteral("%1,%2,\n").arg(60 + 5 * step + area).arg(100 + area);
    case TargetKind::YesNo: return head + QStringLiteral(",,yes\n");
    default: return head + QStringLiteral(",,%1\n").arg(20 + step + area);
    }
}

bool writeFigures(const QString &path, const Plan &plan)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "year,target,area,by,numerator,denominator,value\n";
    for (const Target &target : plan.targets)
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
            for (int area = 1; area <= kAreas; ++area)
                out << lineOf(target, year, area);
    return true;
}

int readBare(QSqlDatabase &database)
{
    static const char *const kSelects[] = {
        "SELECT * FROM figure ORDER BY target, year, half DESC, coalesce(area, 0), coalesce(member, ''), reported_by",
        "SELECT * FROM denominator",
        "SELECT * FROM assigned",
        "SELECT * FROM series_break",
        "SELECT * FROM decision",
        "SELECT * FROM area",
        "SELECT * FROM organisation",
        "SELECT * FROM organisation_name",
        "SELECT * FROM membership",
        "SELECT * FROM plan_version",
        "SELECT * FROM content",
        "SELECT * FROM task_result",
        "SELECT * FROM task_indicator_value",
        "SELECT * FROM submission"};
    int cells = 0;
    for (const char *select : kSelects) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(QString::fromLatin1(select));
        const int columns = query.record().count();
        while (query.next())
            for (int column = 0; column < columns; ++column)
                cells += query.value(column).isNull() ? 0 : 1;
    }
    return cells;
}

double bareSeconds(const QString &book)
{
    double seconds = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        database.setDatabaseName(book);
        database.open();
        readBare(database);
        seconds = median([&]() { readBare(database); });
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    return seconds;
}

double statusSeconds(const QString &path)
{
    const BookContext context{[]() { return QDateTime::currentDateTimeUtc(); }, QStringLiteral("bench"),
                              QStringLiteral("bench")};
    auto book = Book::open(path, context);
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    const Period period{*Year::from(kFirstYear + kYears - 1), false};
    const auto ask = [&]() {
        if (!statusOf(**book, period, QDate(2028, 11, 12)))
            qFatal("no status");
    };
    ask();
    return median(ask);
}

void print(const char *what, double seconds)
{
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(56) << QString::number(seconds * 1000, 'f', 1)
                        << " ms\n";
}

void printRatio(const char *what, double ratio, const char *reach)
{
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(56) << QString::number(ratio, 'f', 2) << "   (reach "
                        << reach << ")\n";
}

void compareStatus(const QString &book)
{
    const double bare = bareSeconds(book);
    const double status = statusSeconds(book);
    print("bare SELECTs through QSqlQuery", bare);
    print("status of a year", status);
    printRatio("status / bare SELECTs", status / bare, "at most 2");
}

void compareReport(const QString &cli, const QString &book, const QString &folder)
{
    const QString pdf = folder + QStringLiteral("/report.pdf");
    const QString html = folder + QStringLiteral("/report.html");
    const QString year = QString::number(kFirstYear + kYears - 1);
    const QStringList common{QStringLiteral("report"), book, QStringLiteral("--year"), year, QStringLiteral("--out")};
    const double ours = median([&]() { ran(cli, common + QStringList{pdf}); });
    print("annual report, data to PDF, whole process", ours);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty() || !ran(cli, common + QStringList{html})) {
        QTextStream(stdout) << "LibreOffice is not here: no peer\n";
        return;
    }
    const QStringList convert{
        QStringLiteral("--headless"), QStringLiteral("--convert-to"),   QStringLiteral("pdf:writer_web_pdf_Export"),
        QStringLiteral("--outdir"),   folder + QStringLiteral("/peer"), html};
    ran(office, convert);
    const double peer = median([&]() { ran(office, convert); });
    print("LibreOffice, the same report from HTML to PDF", peer);
    printRatio("LibreOffice / ours", peer / ours, "at least 20");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_year PATH-OF-ANSINH-CLI");
    const QString cli = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("year.ansinh"));
    const QString csv = folder.filePath(QStringLiteral("figures.csv"));
    if (!writeFigures(csv, *builtInPlan()) || !ran(cli, {QStringLiteral("new"), book}))
        return 1;
    for (int area = 1; area <= kAreas; ++area)
        ran(cli, {QStringLiteral("area"), book, QStringLiteral("--add"), QStringLiteral("Khu phố %1").arg(area)});
    QElapsedTimer timer;
    timer.start();
    if (!ran(cli, {QStringLiteral("record"), book, QStringLiteral("--from"), csv}))
        return 1;
    print("record --from, 1,850 figures, whole process", static_cast<double>(timer.elapsed()) / 1000.0);
    compareStatus(book);
    compareReport(cli, book, folder.path());
    return 0;
}
