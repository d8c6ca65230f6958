// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

// What the schema refuses, said for the entry that it refused.
Result<void> named(const QString &place, const Result<void> &done)
{
    if (done)
        return done;
    const Error &error = done.error();
    if (error.kind == ErrorKind::NotFound)
        return Error{error.kind,
                     QCoreApplication::translate("core/store",
                                                 "%1: the book does not know this target or area. Check "
                                                 "the code.")
                         .arg(place),
                     error.detail};
    if (error.kind == ErrorKind::Invalid)
        return Error{error.kind,
                     QCoreApplication::translate("core/store",
                                                 "%1: the name is missing or the value is out of range. "
                                                 "Check both.")
                         .arg(place),
                     error.detail};
    return done;
}

Error goneFromBook()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("core/store", "This entry is no longer in the book."), {}};
}

QString placeOf(const QString &what, Year year)
{
    return what + QStringLiteral(" · ") + year.toString();
}

} // namespace

Result<std::vector<SharedDenominator>> References::denominators() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT id, name, year, area, value, source FROM denominator "
                                                "ORDER BY name, year, coalesce(area, 0)"));
        std::vector<SharedDenominator> denominators;
        while (query.next())
            denominators.push_back({{query.integer(0)},
                                    query.text(1),
                                    query.year(2),
                                    {query.integer(3)},
                                    Decimal::fromMillionths(query.integer(4)),
                                    query.text(5)});
        return denominators;
    });
}

Result<void> References::setDenominator(const SharedDenominator &denominator)
{
    const QString name = singleLine(denominator.name);
    const Action action{QStringLiteral("denominator"), {name, denominator.year.toString()}, {}, {}};
    return named(placeOf(name, denominator.year), m_book.change(action, [&]() -> Result<void> {
        QJsonObject row{{QStringLiteral("name"), name},
                        {QStringLiteral("year"), denominator.year.number()},
                        {QStringLiteral("value"), denominator.value.millionths()},
                        {QStringLiteral("source"), denominator.source}};
        if (denominator.area.isStored())
            row.insert(QStringLiteral("area"), denominator.area.value);
        m_rows.put(denominatorTable(), row);
        return {};
    }));
}

Result<void> References::removeDenominator(Id<SharedDenominator> id)
{
    const auto read = guarded([&]() { return m_rows.row(denominatorTable(), id.value); });
    if (!read)
        return read.error();
    const QStringList subject{read->value(QStringLiteral("name")).toString(),
                              QString::number(read->value(QStringLiteral("year")).toInt())};
    return m_book.change({QStringLiteral("remove_denominator"), subject, {}, {}}, [&]() -> Result<void> {
        if (read->isEmpty())
            return goneFromBook();
        m_rows.remove(denominatorTable(), id.value);
        return {};
    });
}

Result<std::vector<AssignedValue>> References::assigned() const
{
    return guarded([&]() {
        Query query
            = m_rows.ask(QStringLiteral("SELECT target, year, value, document FROM assigned ORDER BY target, year"));
        std::vector<AssignedValue> assigned;
        while (query.next())
            assigned.push_back(
                {Code<Target>(query.text(0)), query.year(1), Decimal::fromMillionths(query.integer(2)), query.text(3)});
        return assigned;
    });
}

Result<void> References::assign(const AssignedValue &value)
{
    const Action action{QStringLiteral("assign"), {value.target.text, value.year.toString()}, {}, {}};
    return named(placeOf(value.target.text, value.year), m_book.change(action, [&]() -> Result<void> {
        m_rows.put(assignedTable(),
                   {{QStringLiteral("target"), value.target.text},
                    {QStringLiteral("year"), value.year.number()},
                    {QStringLiteral("value"), value.value.millionths()},
                    {QStringLiteral("document"), value.document}});
        return {};
    }));
}

Result<void> References::unassign(const Code<Target> &target, Year year)
{
    return m_book.change({QStringLiteral("unassign"), {target.text, year.toString()}, {}, {}}, [&]() -> Result<void> {
        qint64 id = 0;
        {
            Query query = m_rows.ask(QStringLiteral("SELECT id FROM assigned WHERE target = :target AND year = :year"));
            query.bind(QStringLiteral(":target"), target.text).bind(QStringLiteral(":year"), year.number());
            if (query.next())
                id = query.integer(0);
        }
        if (id == 0)
            return goneFromBook();
        m_rows.remove(assignedTable(), id);
        return {};
    });
}

Result<std::vector<SeriesBreak>> References::breaks() const
{
    return guarded([&]() {
        Query query = m_rows.ask(
            QStringLiteral("SELECT target, year, reason FROM series_break ORDER BY year, coalesce(target, '')"));
        std::vector<SeriesBreak> breaks;
        while (query.next())
            breaks.push_back({Code<Target>(query.text(0)), query.year(1), query.text(2)});
        return breaks;
    });
}

Result<void> References::markBreak(const SeriesBreak &seriesBreak)
{
    QStringList subject{seriesBreak.year.toString()};
    if (!seriesBreak.target.isEmpty())
        subject.prepend(seriesBreak.target.text);
    const Action action{QStringLiteral("break"), subject, {}, seriesBreak.reason};
    return named(subject.join(QStringLiteral(" · ")), m_book.change(action, [&]() -> Result<void> {
        QJsonObject row{{QStringLiteral("year"), seriesBreak.year.number()},
                        {QStringLiteral("reason"), seriesBreak.reason}};
        if (!seriesBreak.target.isEmpty())
            row.insert(QStringLiteral("target"), seriesBreak.target.text);
        m_rows.put(seriesBreakTable(), row);
        return {};
    }));
}

} // namespace ansinh
