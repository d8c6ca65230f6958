// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ward_measures.h"

#include "core/store/failure.h"
#include "core/store/rows.h"
#include "core/store/ward_packages.h"

namespace ansinh {

namespace {

QVariant orNull(const std::optional<Decimal> &amount)
{
    return amount ? QVariant(amount->millionths()) : absent();
}

template <class T> QVariant wordOrNull(const std::optional<T> &value)
{
    return value ? QVariant(nameOf(*value)) : absent();
}

WardMeasure measureFrom(const Query &query)
{
    WardMeasure measure;
    measure.target = Code<Target>(query.text(1));
    measure.period = query.period(2);
    measure.verdict = query.text(4);
    measure.value = query.decimal(5);
    measure.numerator = query.decimal(6);
    measure.denominator = query.decimal(7);
    measure.state = figureStateFrom(query.text(8));
    measure.certainty = certaintyFrom(query.text(9));
    if (!query.isNull(10))
        measure.gap = query.integer(10);
    measure.isDisputed = query.truth(11);
    measure.isBreak = query.truth(12);
    measure.isApart = query.truth(13);
    measure.adds = query.truth(14);
    return measure;
}

} // namespace

void keepMeasures(Rows &rows, qint64 package, const std::vector<WardMeasure> &measures)
{
    Query insert = rows.ask(QStringLiteral(R"(INSERT INTO ward_measure (package, year, half, target, verdict, value,
            numerator, denominator, state, certainty, gap, is_disputed, is_break, is_apart, adds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"));
    for (const WardMeasure &measure : measures) {
        insert
            .bindAll({package, measure.period.year.number(), measure.period.half ? 1 : 0, measure.target.text,
                      measure.verdict, orNull(measure.value), orNull(measure.numerator), orNull(measure.denominator),
                      wordOrNull(measure.state), wordOrNull(measure.certainty),
                      measure.gap ? QVariant(*measure.gap) : absent(), measure.isDisputed ? 1 : 0,
                      measure.isBreak ? 1 : 0, measure.isApart ? 1 : 0, measure.adds ? 1 : 0})
            .run();
    }
}

Result<std::vector<WardValue>> WardPackages::valuesOf(const Code<Target> &target, const Period &period) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(R"(SELECT package, target, year, half, verdict, value, numerator,
                denominator, state, certainty, gap, is_disputed, is_break, is_apart, adds
            FROM ward_measure
            WHERE target = :target AND year = :year AND half = :half
                AND package IN (SELECT id FROM ward_package WHERE year = :year AND half = :half AND in_force = 1)
            ORDER BY package)"));
        query.bind(QStringLiteral(":target"), target.text).bind(period);
        return query.all([](const Query &row) { return WardValue{{row.integer(0)}, measureFrom(row)}; });
    });
}

} // namespace ansinh
