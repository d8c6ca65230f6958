// SPDX-License-Identifier: GPL-3.0-or-later
// From data to PDF beside LibreOffice, each a whole process (design.md §9): reports of 30 and of 300 pages.
// Usage: bench_print                       both, beside soffice if it is there
//        bench_print --peer A.docx B.docx  what soffice converts for the 30 and 300 pages, instead of our HTML
//        bench_print --make PARAGRAPHS ROWS FILE.pdf   only this document, once
#include "tests/core/document/sample_document.h"

#include "core/document/html.h"
#include "ui/print/pdf_renderer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

struct Report
{
    const char *name;
    int paragraphs;
    int rows;
    int runs; ///< of ours; the median counts
    double reach; ///< times faster than the peer
};

const Report kReports[] = {{"30 pages", 150, 130, 9, 20}, {"300 pages", 1500, 1360, 5, 12}};

struct Spent
{
    double seconds = 0;
    double mebibytes = 0; ///< the peak; 0: unknown
};

int make(int paragraphs, int rows, const QString &path)
{
    const ansinh::Result<int> pages = ansinh::PdfRenderer().writePdf(ansinh::sampleReport(paragraphs, rows), path);
    if (!pages) {
        std::fprintf(stderr, "%s\n", qPrintable(pages.error().message));
        return 1;
    }
    std::printf("%d\n", *pages);
    return 0;
}

/// GNU time says what the process took at most; without it only the seconds are known.
Spent run(const QString &program, const QStringList &arguments)
{
    const QString time = QStandardPaths::findExecutable(QStringLiteral("time"), {QStringLiteral("/usr/bin")});
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    if (time.isEmpty())
        process.start(program, arguments);
    else
        process.start(time, QStringList{QStringLiteral("-f"), QStringLiteral("peak %M"), program} + arguments);
    process.waitForFinished(-1);
    Spent spent;
    spent.seconds = double(timer.nsecsElapsed()) / 1e9;
    const QByteArray said = process.readAllStandardError();
    const qsizetype peak = said.lastIndexOf("peak ");
    if (peak >= 0)
        spent.mebibytes = said.mid(peak + 5).trimmed().toDouble() / 1024;
    return spent;
}

Spent median(int runs, const QString &program, const QStringList &arguments)
{
    std::vector<Spent> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(run(program, arguments));
    std::sort(all.begin(), all.end(), [](const Spent &a, const Spent &b) { return a.seconds < b.seconds; });
    return all[all.size() / 2];
}

QString htmlOf(const Report &report, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("peer.html"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(ansinh::toHtml(ansinh::sampleReport(report.paragraphs, report.rows)).toUtf8());
    return path;
}

void compare(const Report &report, const QString &peerFile)
{
    const QTemporaryDir folder;
    const QStringList own{QStringLiteral("--make"), QString::number(report.paragraphs), QString::number(report.rows),
                          folder.filePath(QStringLiteral("own.pdf"))};
    const Spent ours = median(report.runs, QCoreApplication::applicationFilePath(), own);
    std::printf("%-10s ours %.3f s, %.1f MiB", report.name, ours.seconds, ours.mebibytes);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (!office.isEmpty()) {
        const QString file = peerFile.isEmpty() ? htmlOf(report, folder) : peerFile;
        QStringList convert{QStringLiteral("--headless"),
                            QStringLiteral("--convert-to"),
                            QStringLiteral("pdf"),
                            QStringLiteral("--outdir"),
                            folder.path(),
                            file};
        if (peerFile.isEmpty())
            convert.prepend(QStringLiteral("--infilter=HTML (StarWriter)"));
        const Spent theirs = median(3, office, convert);
        const double ratio = theirs.seconds / ours.seconds;
        std::printf("; LibreOffice %.3f s, %.1f MiB: %.1f times (reach %.0f)%s", theirs.seconds, theirs.mebibytes,
                    ratio, report.reach, ratio < report.reach ? "  TOO SLOW" : "");
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("--make") && words.size() > 4)
        return make(words.at(2).toInt(), words.at(3).toInt(), words.at(4));
    const bool hasPeers = words.value(1) == QStringLiteral("--peer");
    compare(kReports[0], hasPeers ? words.value(2) : QString());
    compare(kReports[1], hasPeers ? words.value(3) : QString());
    return 0;
}
