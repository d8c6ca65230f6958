// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/usable.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>

using namespace ansinh;

int main(int argc, char *argv[])
{
    // The same book gives the same PDF, byte by byte.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ansinh"));
    QApplication::setApplicationDisplayName(QStringLiteral("An Sinh"));
    QApplication::setOrganizationName(QStringLiteral("ansinh"));
    QApplication::setApplicationVersion(QStringLiteral(ANSINH_VERSION));

    QCommandLineParser options;
    const QCommandLineOption today(QStringLiteral("today"), QStringLiteral("The date taken for today, as 2026-11-05."),
                                   QStringLiteral("date"));
    options.addOption(today);
    QCommandLineOption measured(QStringLiteral("measure-start"),
                                QStringLiteral("Ends as soon as the window can be used."));
    measured.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(measured);
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("book"), QStringLiteral("The book to open."));
    options.process(application);

    QDate date = QDate::currentDate();
    if (options.isSet(today)) {
        date = QDate::fromString(options.value(today), Qt::ISODate);
        if (!date.isValid()) {
            qCritical("“%s” is not a date. Write --today as 2026-11-05.", qPrintable(options.value(today)));
            return 2;
        }
    }

    Settings settings;
    Program program(application, settings, date);
    program.start(options.positionalArguments().value(0));
    if (options.isSet(measured))
        endWhenUsable(*program.window());
    return QApplication::exec();
}
