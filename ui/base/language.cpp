// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"

#include "translations/translations.h"

#include <QApplication>
#include <QLocale>

namespace ansinh {

namespace {

const char *const kLanguage = "ansinh_spoken";

} // namespace

void speak(QApplication &application, const QString &language)
{
    installLanguage(application, language);
    application.setProperty(kLanguage, language);
    // Figures stay Vietnamese in either language: they are those of the documents.
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}

bool speaksVietnamese()
{
    return qApp->property(kLanguage).toString() != QLatin1String("en");
}

ChartLanguage chartLanguage()
{
    return speaksVietnamese() ? ChartLanguage::Vietnamese : ChartLanguage::English;
}

} // namespace ansinh
