// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QApplication>
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

/// What a call needs of the toolkit.
enum class Needs {
    Values, ///< starts soonest
    Pages, ///< fonts, for the letters beside the forms
    Charts
};

Needs needsOf(int argc, char *argv[])
{
    const auto has = [&](const char *word) {
        return std::any_of(argv, argv + argc, [=](const char *argument) { return std::strcmp(argument, word) == 0; });
    };
    if (has("charts") || has("report") || has("submit") || has("export"))
        return Needs::Charts;
    return has("forms") ? Needs::Pages : Needs::Values;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const Needs needs = needsOf(argc, argv);
    if (needs == Needs::Values)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (needs == Needs::Pages)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
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
