// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reorganise.h"

#include "core/store/book.h"
#include "core/store/parts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ansinh {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject &object, const char *key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

Result<void> rename(Book &book, const QJsonObject &change)
{
    return book.directory().rename(Code<Organisation>(text(change, "organisation")), text(change, "name"),
                                   day(change, "from"));
}

Result<void> succeed(Book &book, const QJsonObject &change)
{
    const auto successor = book.directory().addOrganisation(text(change, "name"), {});
    if (!successor)
        return successor.error();
    return book.directory().succeed(Code<Organisation>(text(change, "organisation")), successor->code,
                                    day(change, "last_day"));
}

/// Ended without a successor: who follows is for the officer to say, never guessed.
Result<void> end(Book &book, const QJsonObject &change)
{
    return book.directory().succeed(Code<Organisation>(text(change, "organisation")), {}, day(change, "last_day"));
}

Result<void> breakSeries(Book &book, const QJsonObject &change)
{
    const auto year = Year::from(change.value(QLatin1String("year")).toInt());
    if (!year)
        return year.error();
    return book.references().markBreak({Code<Target>(text(change, "target")), *year, text(change, "reason")});
}

} // namespace

Result<void> reorganise(Book &book, const QJsonObject &changes)
{
    using Step = Result<void> (*)(Book &, const QJsonObject &);
    const std::pair<const char *, Step> steps[]
        = {{"renames", rename}, {"ends", end}, {"successors", succeed}, {"breaks", breakSeries}};
    for (const auto &[list, step] : steps)
        for (const QJsonValue &change : changes.value(QLatin1String(list)).toArray())
            if (auto done = step(book, change.toObject()); !done)
                return done;
    return {};
}

} // namespace ansinh
