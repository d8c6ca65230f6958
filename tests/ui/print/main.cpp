// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QLocale>

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // as the programs do: equal pages, equal bytes
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    return Catch::Session().run(argc, argv);
}
