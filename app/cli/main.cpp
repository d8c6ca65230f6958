// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

/// Standard error is for our messages; the toolkit's remarks about the machine would only puzzle.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

bool endsInPdf(const char *argument)
{
    const QByteArray text = QByteArray(argument).toLower();
    return text.endsWith(".pdf");
}

/// Only a report as PDF and the letters beside the forms need fonts and pages; all else starts without them.
bool needsPages(int argc, char *argv[])
{
    const auto has = [&](const char *word) {
        return std::any_of(argv, argv + argc, [=](const char *argument) { return std::strcmp(argument, word) == 0; });
    };
    return has("forms") || (has("report") && std::any_of(argv, argv + argc, endsInPdf));
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (!needsPages(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(keepQuiet);
    QHashSeed::setDeterministicGlobalSeed();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ansinh-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANSINH_VERSION));
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    return ansinh::runProgram(QCoreApplication::arguments().mid(1));
}
