// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_spec.h"

namespace ansinh {

const TableSpec &denominatorTable()
{
    static const TableSpec table{QStringLiteral("denominator"),
                                 {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("year"),
                                  QStringLiteral("area"), QStringLiteral("value"), QStringLiteral("source")},
                                 QStringLiteral(R"(SELECT id, name, year, area, value, source
            FROM denominator WHERE id = :id)"),
                                 QStringLiteral(R"(SELECT id, name, year, area, value, source
            FROM denominator WHERE name = :name AND year = :year AND coalesce(area, 0) = coalesce(:area, 0))"),
                                 {QStringLiteral("name"), QStringLiteral("year"), QStringLiteral("area")},
                                 QStringLiteral(R"(INSERT INTO denominator (id, name, year, area, value, source)
            VALUES (:id, :name, :year, :area, :value, :source)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name,
                year = excluded.year,
                area = excluded.area,
                value = excluded.value,
                source = excluded.source)"),
                                 QStringLiteral("DELETE FROM denominator WHERE id = :id"),
                                 {}};
    return table;
}

const TableSpec &assignedTable()
{
    static const TableSpec table{QStringLiteral("assigned"),
                                 {QStringLiteral("id"), QStringLiteral("target"), QStringLiteral("year"),
                                  QStringLiteral("value"), QStringLiteral("document")},
                                 QStringLiteral(R"(SELECT id, target, year, value, document
            FROM assigned WHERE id = :id)"),
                                 QStringLiteral(R"(SELECT id, target, year, value, document
            FROM assigned WHERE target = :target AND year = :year)"),
                                 {QStringLiteral("target"), QStringLiteral("year")},
                                 QStringLiteral(R"(INSERT INTO assigned (id, target, year, value, document)
            VALUES (:id, :target, :year, :value, :document)
            ON CONFLICT (id) DO UPDATE SET target = excluded.target,
                year = excluded.year,
                value = excluded.value,
                document = excluded.document)"),
                                 QStringLiteral("DELETE FROM assigned WHERE id = :id"),
                                 {}};
    return table;
}

const TableSpec &seriesBreakTable()
{
    static const TableSpec table{
        QStringLiteral("series_break"),
        {QStringLiteral("id"), QStringLiteral("target"), QStringLiteral("year"), QStringLiteral("reason")},
        QStringLiteral(R"(SELECT id, target, year, reason
            FROM series_break WHERE id = :id)"),
        QStringLiteral(R"(SELECT id, target, year, reason
            FROM series_break WHERE coalesce(target, '') = coalesce(:target, '') AND year = :year)"),
        {QStringLiteral("target"), QStringLiteral("year")},
        QStringLiteral(R"(INSERT INTO series_break (id, target, year, reason)
            VALUES (:id, :target, :year, :reason)
            ON CONFLICT (id) DO UPDATE SET target = excluded.target,
                year = excluded.year,
                reason = excluded.reason)"),
        QStringLiteral("DELETE FROM series_break WHERE id = :id"),
        {}};
    return table;
}

} // namespace ansinh
