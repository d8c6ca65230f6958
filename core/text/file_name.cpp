// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file_name.h"

#include "core/text/fold.h"

#include <QRegularExpression>

namespace ansinh {

namespace {

constexpr int kLongest = 60;

bool isKeptByWindows(const QString &stem)
{
    static const QRegularExpression kNames(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"));
    return kNames.match(stem).hasMatch();
}

} // namespace

QString fileStem(const QString &title)
{
    QString stem;
    for (const QChar c : withoutAccents(title).toLower()) {
        const bool isPlain
            = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (isPlain)
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(QLatin1Char('-')))
            stem += QLatin1Char('-');
    }
    if (stem.size() > kLongest) {
        const qsizetype end = stem.lastIndexOf(QLatin1Char('-'), kLongest);
        stem.truncate(end > 0 ? end : kLongest);
    }
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    if (stem.isEmpty())
        return QStringLiteral("an-sinh");
    return isKeptByWindows(stem) ? QStringLiteral("an-sinh-") + stem : stem;
}

} // namespace ansinh
