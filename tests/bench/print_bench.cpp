// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, for one document: pages, seconds of the whole process so far, peak MiB.
// Usage: bench_print [paragraphs rows [FILE.pdf]]; without numbers a report of 30 pages.
#include "tests/core/document/sample_document.h"

#include "ui/print/pdf_renderer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace {

/// Peak resident memory in MiB; 0 where the system does not say.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QElapsedTimer timer;
    timer.start();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int paragraphs = words.size() > 2 ? words.at(1).toInt() : 150;
    const int rows = words.size() > 2 ? words.at(2).toInt() : 140;
    const QTemporaryDir folder;
    const QString path = words.size() > 3 ? words.at(3) : folder.filePath(QStringLiteral("bench.pdf"));

    const ansinh::Result<int> pages = ansinh::PdfRenderer().writePdf(ansinh::sampleReport(paragraphs, rows), path);
    if (!pages) {
        std::fprintf(stderr, "%s\n", qPrintable(pages.error().message));
        return 1;
    }
    std::printf("pages %d  wall %.3f s  cpu %.3f s  peak %.1f MiB\n", *pages, double(timer.elapsed()) / 1000,
                double(std::clock()) / CLOCKS_PER_SEC, peakMemory());
    return 0;
}
