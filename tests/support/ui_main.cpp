// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "ui/base/language.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHashSeed>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ansinh"));
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setQuitOnLastWindowClosed(false);
    ansinh::speak(application, QStringLiteral("vi"));
    ansinh::wear(application, ansinh::ThemeKind::Light, ansinh::Settings::kUsualText);
    return Catch::Session().run(argc, argv);
}
