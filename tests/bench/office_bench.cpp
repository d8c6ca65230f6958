// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a report of about 30 pages costs as DOCX and ODT, beside our own PDF and, where it is there,
// LibreOffice writing the same DOCX from the same ODT. Usage: bench_office [paragraphs rows]
#include "tests/core/document/sample_document.h"

#include "core/document/docx.h"
#include "core/document/odt.h"
#include "ui/print/layout.h"
#include "ui/print/pdf_renderer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace ansinh;

namespace {

constexpr int kRuns = 7;
constexpr int kPatience = 120000;

/// Milliseconds of the quickest of several runs.
double quickest(const std::function<void()> &act, int runs = kRuns)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        act();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

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

void tell(const char *what, double milliseconds, double peer, qsizetype bytes)
{
    std::printf("%-22s %8.1f ms  %6.2f x  %6.1f kB\n", what, milliseconds, peer / milliseconds, double(bytes) / 1024);
}

/// The whole process; nothing where LibreOffice is not there.
double libreOffice(const QByteArray &odt)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.odt")));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size())
        return 0;
    file.close();
    const QStringList call
        = {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
           QStringLiteral("--headless"),
           QStringLiteral("--convert-to"),
           QStringLiteral("docx"),
           QStringLiteral("--outdir"),
           folder.path(),
           file.fileName()};
    const auto convert = [&] {
        QProcess process;
        process.start(program, call);
        process.waitForFinished(kPatience);
    };
    convert(); // builds the profile
    return quickest(convert, 3);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int paragraphs = words.size() > 2 ? words.at(1).toInt() : 150;
    const int rows = words.size() > 2 ? words.at(2).toInt() : 140;
    const Document document = sampleReport(paragraphs, rows);
    QByteArray docx;
    QByteArray odt;
    const double toWord = quickest([&] { docx = *toDocx(document); });
    const double toOpen = quickest([&] { odt = *toOdt(document); });
    const double memory = peakMemory();
    const Result<LaidOut> laidOut = layOut(document);
    if (!laidOut)
        return 1;
    qsizetype bytes = 0;
    const double toPdf = quickest([&] { bytes = pdfOf(*layOut(document))->size(); });
    std::printf("pages %zu, peak %.1f MiB with DOCX and ODT, %.1f MiB with PDF; ratios to our PDF\n",
                laidOut->pages.size(), memory, peakMemory());
    tell("PDF", toPdf, toPdf, bytes);
    tell("DOCX", toWord, toPdf, docx.size());
    tell("ODT", toOpen, toPdf, odt.size());
    if (const double peer = libreOffice(odt); peer > 0)
        std::printf("LibreOffice, ODT to DOCX %.0f ms: ours is %.0f x faster\n", peer, peer / toWord);
    return 0;
}
