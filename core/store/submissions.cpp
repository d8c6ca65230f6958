// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &submissionTable()
{
    static const TableSpec table{
        QStringLiteral("submission"),
        {QStringLiteral("id"), QStringLiteral("organisation"), QStringLiteral("year"), QStringLiteral("half"),
         QStringLiteral("version"), QStringLiteral("received"), QStringLiteral("origin"), QStringLiteral("file"),
         QStringLiteral("note")},
        QStringLiteral(R"(SELECT id, organisation, year, half, version, received, origin, file, note
            FROM submission WHERE id = :id)"),
        {},
        {},
        QStringLiteral(R"(INSERT INTO submission (id, organisation, year, half, version, received, origin, file, note)
            VALUES (:id, :organisation, :year, :half, :version, :received, :origin, :file, :note)
            ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation,
                year = excluded.year,
                half = excluded.half,
                version = excluded.version,
                received = excluded.received,
                origin = excluded.origin,
                file = excluded.file,
                note = excluded.note)"),
        QStringLiteral("DELETE FROM submission WHERE id = :id"),
        {}};
    return table;
}

Result<std::vector<Submission>> Submissions::in(const Period &period) const
{
    return guarded([&]() {
        Query query
            = m_rows.ask(QStringLiteral(R"(SELECT id, organisation, year, half, version, received, origin, file, note
            FROM submission WHERE year = :year AND half = :half ORDER BY organisation, version)"));
        query.bind(QStringLiteral(":year"), period.year.number()).bind(QStringLiteral(":half"), period.half ? 1 : 0);
        std::vector<Submission> submissions;
        while (query.next())
            submissions.push_back({{query.integer(0)},
                                   Code<Organisation>(query.text(1)),
                                   query.period(2),
                                   static_cast<int>(query.integer(4)),
                                   query.day(5).value_or(QDate()),
                                   query.text(6),
                                   query.text(7),
                                   query.text(8)});
        return submissions;
    });
}

Result<Submission> Submissions::receive(const Submission &submission)
{
    if (!submission.received.isValid())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/store", "%1: the day of receipt is missing. Enter it.")
                         .arg(submission.organisation.text),
                     {}};
    Submission received = submission;
    const Action action{QStringLiteral("submission"),
                        {submission.organisation.text, submission.period.year.toString()},
                        submission.file,
                        {}};
    const auto done = m_book.change(action, [&]() -> Result<void> {
        const int half = submission.period.half ? 1 : 0;
        Query last = m_rows.ask(QStringLiteral("SELECT coalesce(max(version), 0) FROM submission "
                                               "WHERE organisation = :organisation AND year = :year AND half = :half"));
        last.bind(QStringLiteral(":organisation"), submission.organisation.text)
            .bind(QStringLiteral(":year"), submission.period.year.number())
            .bind(QStringLiteral(":half"), half);
        received.version = (last.next() ? static_cast<int>(last.integer(0)) : 0) + 1;
        received.id.value = m_rows.put(submissionTable(),
                                       {{QStringLiteral("organisation"), submission.organisation.text},
                                        {QStringLiteral("year"), submission.period.year.number()},
                                        {QStringLiteral("half"), half},
                                        {QStringLiteral("version"), received.version},
                                        {QStringLiteral("received"), storedDay(submission.received)},
                                        {QStringLiteral("origin"), submission.origin},
                                        {QStringLiteral("file"), submission.file},
                                        {QStringLiteral("note"), submission.note}});
        return {};
    });
    return done ? Result<Submission>(received) : done.error();
}

} // namespace ansinh
