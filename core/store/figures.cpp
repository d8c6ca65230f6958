// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

const TableSpec &figureTable()
{
    static const TableSpec table{
        QStringLiteral("figure"),
        {QStringLiteral("id"),         QStringLiteral("target"),      QStringLiteral("year"),
         QStringLiteral("half"),       QStringLiteral("part"),        QStringLiteral("area"),
         QStringLiteral("member"),     QStringLiteral("reported_by"), QStringLiteral("state"),
         QStringLiteral("value"),      QStringLiteral("numerator"),   QStringLiteral("denominator"),
         QStringLiteral("certainty"),  QStringLiteral("as_of"),       QStringLiteral("data_from"),
         QStringLiteral("data_to"),    QStringLiteral("reason"),      QStringLiteral("note"),
         QStringLiteral("origin"),     QStringLiteral("file"),        QStringLiteral("place"),
         QStringLiteral("recorded_at")},
        QStringLiteral(R"(SELECT id, target, year, half, part, area, member, reported_by, state, value, numerator,
                denominator, certainty, as_of, data_from, data_to, reason, note, origin, file, place, recorded_at
            FROM figure WHERE id = :id)"),
        QStringLiteral(R"(SELECT id, target, year, half, part, area, member, reported_by, state, value, numerator,
                denominator, certainty, as_of, data_from, data_to, reason, note, origin, file, place, recorded_at
            FROM figure WHERE target = :target AND year = :year AND half = :half
                AND coalesce(area, 0) = coalesce(:area, 0) AND coalesce(member, '') = coalesce(:member, '')
                AND reported_by = :reported_by)"),
        {QStringLiteral("target"), QStringLiteral("year"), QStringLiteral("half"), QStringLiteral("area"),
         QStringLiteral("member"), QStringLiteral("reported_by")},
        QStringLiteral(R"(INSERT INTO figure (id, target, year, half, part, area, member, reported_by, state, value,
                numerator, denominator, certainty, as_of, data_from, data_to, reason, note, origin, file, place,
                recorded_at)
            VALUES (:id, :target, :year, :half, :part, :area, :member, :reported_by, :state, :value,
                :numerator, :denominator, :certainty, :as_of, :data_from, :data_to, :reason, :note, :origin, :file,
                :place, :recorded_at)
            ON CONFLICT (id) DO UPDATE SET target = excluded.target, year = excluded.year, half = excluded.half,
                part = excluded.part, area = excluded.area, member = excluded.member,
                reported_by = excluded.reported_by, state = excluded.state, value = excluded.value,
                numerator = excluded.numerator, denominator = excluded.denominator, certainty = excluded.certainty,
                as_of = excluded.as_of, data_from = excluded.data_from, data_to = excluded.data_to,
                reason = excluded.reason, note = excluded.note, origin = excluded.origin, file = excluded.file,
                place = excluded.place, recorded_at = excluded.recorded_at)"),
        QStringLiteral("DELETE FROM figure WHERE id = :id"),
        {QStringLiteral("recorded_at")}};
    return table;
}

namespace {

QString nameOf(Part::Kind kind)
{
    switch (kind) {
    case Part::Kind::Area: return QStringLiteral("area");
    case Part::Kind::Member: return QStringLiteral("member");
    case Part::Kind::Whole: break;
    }
    return QStringLiteral("whole");
}

void insert(QJsonObject &row, const QString &column, const std::optional<Decimal> &number)
{
    if (number)
        row.insert(column, number->millionths());
}

void insert(QJsonObject &row, const QString &column, const std::optional<QDate> &day)
{
    if (day)
        row.insert(column, storedDay(*day));
}

QJsonObject rowOf(const Figure &figure, const QString &recordedAt)
{
    QJsonObject row{{QStringLiteral("target"), figure.target.text},
                    {QStringLiteral("year"), figure.period.year.number()},
                    {QStringLiteral("half"), figure.period.half ? 1 : 0},
                    {QStringLiteral("part"), nameOf(figure.part.kind)},
                    {QStringLiteral("reported_by"), figure.by.text},
                    {QStringLiteral("state"), nameOf(figure.state)},
                    {QStringLiteral("certainty"), nameOf(figure.certainty)},
                    {QStringLiteral("reason"), figure.reason},
                    {QStringLiteral("note"), figure.note},
                    {QStringLiteral("origin"), figure.source.origin},
                    {QStringLiteral("file"), figure.source.file},
                    {QStringLiteral("place"), figure.source.place},
                    {QStringLiteral("recorded_at"), recordedAt}};
    if (figure.part.kind == Part::Kind::Area)
        row.insert(QStringLiteral("area"), figure.part.area.value);
    if (figure.part.kind == Part::Kind::Member)
        row.insert(QStringLiteral("member"), figure.part.member.text);
    insert(row, QStringLiteral("value"), figure.value);
    insert(row, QStringLiteral("numerator"), figure.numerator);
    insert(row, QStringLiteral("denominator"), figure.denominator);
    insert(row, QStringLiteral("as_of"), figure.asOf);
    insert(row, QStringLiteral("data_from"), figure.dataFrom);
    insert(row, QStringLiteral("data_to"), figure.dataTo);
    return row;
}

Part partFrom(const Query &query, int column)
{
    const QString kind = query.text(column);
    if (kind == QLatin1String("area"))
        return Part::ofArea({query.integer(column + 1)});
    if (kind == QLatin1String("member"))
        return Part::ofMember(Code<Organisation>(query.text(column + 2)));
    return Part::whole();
}

Figure figureFrom(const Query &query)
{
    Figure figure;
    figure.id = {query.integer(0)};
    figure.target = Code<Target>(query.text(1));
    figure.period = query.period(2);
    figure.part = partFrom(query, 4);
    figure.by = Code<Organisation>(query.text(7));
    figure.state = figureStateFrom(query.text(8)).value_or(FigureState::NotAvailable);
    figure.value = query.decimal(9);
    figure.numerator = query.decimal(10);
    figure.denominator = query.decimal(11);
    figure.certainty = certaintyFrom(query.text(12)).value_or(Certainty::Estimate);
    figure.asOf = query.day(13);
    figure.dataFrom = query.day(14);
    figure.dataTo = query.day(15);
    figure.reason = query.text(16);
    figure.note = query.text(17);
    figure.source = {query.text(18), query.text(19), query.text(20)};
    return figure;
}

std::vector<Figure> figuresFrom(Query &query)
{
    std::vector<Figure> figures;
    QString at;
    QDateTime time;
    while (query.next()) {
        figures.push_back(figureFrom(query));
        // Most were recorded many at once.
        if (const QString own = query.text(21); own != at) {
            at = own;
            time = query.time(21);
        }
        figures.back().recordedAt = time;
    }
    return figures;
}

/// The key of the table has the whole year before its half: read in that order, nothing has to be sorted.
void putHalvesFirst(std::vector<Figure> &figures)
{
    for (auto first = figures.begin(); first != figures.end();) {
        const auto last = std::find_if(first, figures.end(), [&](const Figure &each) {
            return each.period.year != first->period.year || each.target != first->target;
        });
        std::rotate(first, std::find_if(first, last, [](const Figure &each) { return each.period.half; }), last);
        first = last;
    }
}

// "CT19 · 2026 · LDTBXH · dòng 12": which of a thousand it was.
QString placeOf(const Figure &figure)
{
    QStringList words{figure.target.text, figure.period.year.toString(), figure.by.text};
    if (figure.part.kind == Part::Kind::Member)
        words << figure.part.member.text;
    if (!figure.source.place.isEmpty())
        words << figure.source.place;
    return words.join(QStringLiteral(" · "));
}

Error refusalOf(const Figure &figure, const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return {error.kind,
                QCoreApplication::translate("core/store",
                                            "%1: the book does not know this target, organisation, member "
                                            "or area. Check the codes.")
                    .arg(placeOf(figure)),
                error.detail};
    if (error.kind == ErrorKind::Invalid)
        return {error.kind,
                QCoreApplication::translate("core/store",
                                            "%1: the values do not fit together. Give either a value, or a "
                                            "numerator and denominator of 0 or more, or only a state.")
                    .arg(placeOf(figure)),
                error.detail};
    return error;
}

} // namespace

Result<std::vector<Figure>> Figures::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, target, year, half, part, area, member, reported_by, state, value, numerator, denominator,
                certainty, as_of, data_from, data_to, reason, note, origin, file, place, recorded_at
            FROM figure ORDER BY target, year, half, coalesce(area, 0), coalesce(member, ''), reported_by)"));
        std::vector<Figure> figures = figuresFrom(query);
        putHalvesFirst(figures);
        return figures;
    });
}

Result<std::vector<Figure>> Figures::of(const Code<Target> &target) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, target, year, half, part, area, member, reported_by, state, value, numerator, denominator,
                certainty, as_of, data_from, data_to, reason, note, origin, file, place, recorded_at
            FROM figure WHERE target = :target
            ORDER BY year, half DESC, coalesce(area, 0), coalesce(member, ''), reported_by)"));
        query.bind(QStringLiteral(":target"), target.text);
        return figuresFrom(query);
    });
}

Result<std::vector<Figure>> Figures::noted() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, target, year, half, part, area, member, reported_by, state, value, numerator, denominator,
                certainty, as_of, data_from, data_to, reason, note, origin, file, place, recorded_at
            FROM figure WHERE note <> '' OR reason <> ''
            ORDER BY year DESC, half, target, coalesce(area, 0), coalesce(member, ''), reported_by)"));
        return figuresFrom(query);
    });
}

Result<std::vector<Figure>> Figures::in(const Period &period) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, target, year, half, part, area, member, reported_by, state, value, numerator, denominator,
                certainty, as_of, data_from, data_to, reason, note, origin, file, place, recorded_at
            FROM figure WHERE year = :year AND half = :half
            ORDER BY target, coalesce(area, 0), coalesce(member, ''), reported_by)"));
        query.bind(period);
        return figuresFrom(query);
    });
}

Result<void> Figures::record(const std::vector<Figure> &figures, const Action &action)
{
    return m_book.change(action, [&]() -> Result<void> {
        for (const Figure &figure : figures) {
            const auto done = guarded([&]() { m_rows.put(figureTable(), rowOf(figure, m_rows.stamp())); });
            if (!done)
                return refusalOf(figure, done.error());
        }
        return {};
    });
}

Result<void> Figures::remove(Id<Figure> id)
{
    const auto read = guarded([&]() { return m_rows.row(figureTable(), id.value); });
    if (!read)
        return read.error();
    const QJsonObject row = *read;
    const QStringList subject{row.value(QStringLiteral("target")).toString(),
                              QString::number(row.value(QStringLiteral("year")).toInteger())};
    return m_book.change({QStringLiteral("remove"), subject, {}, {}}, [&]() -> Result<void> {
        if (row.isEmpty())
            return Error{ErrorKind::NotFound,
                         QCoreApplication::translate("core/store", "This figure is no longer in the book."),
                         {}};
        m_rows.remove(figureTable(), id.value);
        return {};
    });
}

} // namespace ansinh
