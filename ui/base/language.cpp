// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"

#include "translations/translations.h"

#include <QApplication>
#include <QLocale>

namespace ansinh {

void speak(QApplication &application, const QString &language)
{
    installLanguage(application, language);
    // Figures and dates stay Vietnamese in either language: they are those of the documents.
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}

} // namespace ansinh
