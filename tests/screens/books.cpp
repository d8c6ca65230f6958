// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/books.h"

#include "tests/support/crowded_book.h"
#include "tests/support/town_books.h"
#include "ui/base/desk.h"

#include <QTimeZone>

namespace ansinh::test {

namespace {

const QDate kToday(2026, 11, 2);

BookContext context()
{
    return {[] { return QDateTime(kToday, QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("can-bo"),
            QStringLiteral("screens")};
}

QString inFolder(const QString &folder, const char *name)
{
    return folder + QLatin1Char('/') + QString::fromLatin1(name);
}

QString crowd(Desk &desk, const QString &path, int firstYear)
{
    if (const auto done = desk.create(path); !done)
        return done.error().message;
    const auto filled = fillCrowded(desk.book(), firstYear);
    return filled ? QString() : filled.error().message;
}

} // namespace

QString makeBooks(const QString &folder)
{
    Desk desk(context(), kToday);
    if (const auto done = desk.create(inFolder(folder, "empty.ansinh")); !done)
        return done.error().message;
    if (const auto done = desk.createSample(inFolder(folder, "sample.ansinh")); !done)
        return done.error().message;
    if (const QString reason = crowd(desk, inFolder(folder, "crowded.ansinh"), kCrowdedFirstYear); !reason.isEmpty())
        return reason;
    const std::pair<const char *, int> towns[] = {{"town1.ansinh", 1}, {"town3.ansinh", 3}, {"town40.ansinh", 40}};
    for (const auto &[name, wards] : towns) {
        if (const QString reason = makeTownBook(inFolder(folder, name), wards, context()); !reason.isEmpty())
            return reason;
    }
    return crowd(desk, inFolder(folder, "five-years.ansinh"), kCrowdedLastYear - 4);
}

} // namespace ansinh::test
