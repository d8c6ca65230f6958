// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &decisionTable()
{
    static const TableSpec table{QStringLiteral("decision"),
                                 {QStringLiteral("id"), QStringLiteral("item"), QStringLiteral("choice"),
                                  QStringLiteral("reason"), QStringLiteral("decided_at"), QStringLiteral("seen")},
                                 QStringLiteral(R"(SELECT id, item, choice, reason, decided_at, seen
            FROM decision WHERE id = :id)"),
                                 {},
                                 {},
                                 QStringLiteral(R"(INSERT INTO decision (id, item, choice, reason, decided_at, seen)
            VALUES (:id, :item, :choice, :reason, :decided_at, :seen)
            ON CONFLICT (id) DO UPDATE SET item = excluded.item,
                choice = excluded.choice,
                reason = excluded.reason,
                decided_at = excluded.decided_at,
                seen = excluded.seen)"),
                                 QStringLiteral("DELETE FROM decision WHERE id = :id"),
                                 {}};
    return table;
}

namespace {

Decision decisionFrom(const Query &query)
{
    return {{query.integer(0)}, query.text(1), query.text(2), query.text(3), query.time(4), query.text(5)};
}

} // namespace

Result<std::vector<Decision>> Decisions::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT id, item, choice, reason, decided_at, seen FROM decision "
                                                "WHERE id IN (SELECT max(id) FROM decision GROUP BY item) ORDER BY id"));
        return query.all(decisionFrom);
    });
}

Result<std::vector<Decision>> Decisions::holdingIn(Year year) const
{
    return guarded([&]() {
        // Decisions on figures name their period, and those of a submitted one are kept by the schema.
        Query query = m_rows.ask(QStringLiteral(R"(SELECT id, item, choice, reason, decided_at, seen FROM decision
            WHERE id IN (SELECT max(id) FROM decision
                WHERE item LIKE '%/%' OR id <= coalesce((SELECT last_decision FROM submitted_report
                    WHERE reopened_on IS NULL AND year >= :year ORDER BY year LIMIT 1), 9223372036854775807)
                GROUP BY item)
            ORDER BY id)"));
        query.bind(QStringLiteral(":year"), year.number());
        return query.all(decisionFrom);
    });
}

Result<void> Decisions::decide(const Decision &decision)
{
    if (decision.reason.trimmed().isEmpty())
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("core/store", "The decision on %1 has no reason. Give one.").arg(decision.item),
            {}};
    const Action action{QStringLiteral("decide"), {decision.item, decision.choice}, {}, decision.reason};
    return m_book.change(action, [&]() -> Result<void> {
        QJsonObject row{{QStringLiteral("item"), decision.item},
                        {QStringLiteral("choice"), decision.choice},
                        {QStringLiteral("reason"), decision.reason},
                        {QStringLiteral("decided_at"), m_rows.stamp()}};
        insertGiven(row, QStringLiteral("seen"), decision.seen);
        m_rows.put(decisionTable(), row);
        return {};
    });
}

} // namespace ansinh
