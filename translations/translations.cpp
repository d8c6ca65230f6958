// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace ansinh {

namespace {

const QString &owner()
{
    static const QString kName = QStringLiteral("ansinh_language");
    return kName;
}

bool install(QCoreApplication &application, const QString &file)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(owner());
    return translator->load(QStringLiteral(":/i18n/") + file) && QCoreApplication::installTranslator(translator);
}

} // namespace

bool installLanguage(QCoreApplication &application, const QString &language)
{
    const bool isVietnamese = language == QLatin1String("vi");
    if (!isVietnamese && language != QLatin1String("en"))
        return false;
    // Deleting a translator takes it off the program.
    qDeleteAll(application.findChildren<QTranslator *>(owner(), Qt::FindDirectChildrenOnly));
    if (!isVietnamese)
        return install(application, QStringLiteral("ansinh_en.qm"));
    return install(application, QStringLiteral("qtbase_vi.qm")) && install(application, QStringLiteral("ansinh_vi.qm"));
}

} // namespace ansinh
